import type { Category, RetryPolicies, RetryPolicy } from "./policy.ts";

/** The part of an answer that `classify` reads. Without `status` it is a message, such as a webhook's payload. */
export interface Answer {
  readonly status?: number | undefined;
  readonly body: unknown;
  readonly headers?: unknown;
  readonly operation?: string | undefined;
  readonly requestType?: string | undefined;
}

/** Why an answer counts as undocumented. */
export type UndocumentedReason = "status" | "code" | "shape" | "empty" | "not_json";

/** What any generated `classify` says of an error that its spec describes. */
export interface DocumentedVerdict {
  readonly documented: true;
  readonly code: string;
  readonly category: Category;
  readonly wireCode?: string | number | undefined;
  /** Undefined for a message, which has none. */
  readonly status?: number | undefined;
  readonly body: unknown;
  readonly policy: RetryPolicy;
  readonly scope: "operation" | "api";
}

/** What any generated `classify` says of an error that its spec does not describe. */
export interface UndocumentedVerdict {
  readonly documented: false;
  readonly code?: undefined;
  readonly category: Category;
  /** The documented error whose code it carries, or whose status and body it nearly has. */
  readonly resembles?: string | undefined;
  readonly wireCode?: string | number | undefined;
  readonly status: number;
  readonly body: unknown;
  readonly policy: RetryPolicy;
  readonly reason: UndocumentedReason;
}

export type Verdict = DocumentedVerdict | UndocumentedVerdict;

/** What a generated folder's `api` is: all that the runtime needs to know of one API. */
export interface Api<V extends Verdict = Verdict> {
  readonly id: string;
  readonly classify: (answer: Answer) => V | undefined;
  readonly retryPolicies: RetryPolicies;
  /**
   * Each operation as its method and path template, `GET /repos/{owner}`, to find it from a request: see `findOperation`.
   */
  readonly operations?: Readonly<Record<string, string>>;
  /** Statuses below 400 whose JSON body may be an error. Bodies of other statuses below 400 are never read. */
  readonly errorsBelow400?: readonly number[];
}
