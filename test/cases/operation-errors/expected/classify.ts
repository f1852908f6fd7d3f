// Generated from test/cases/operation-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode, Operations } from "./errors.js";
import { isJobNotReady, fitsGone } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Operations means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify<Operation extends keyof Operations>(
  answer: AnswerOf<Operation>,
): OperationErrorsVerdictIn<Operation> | undefined;
export function classify(answer: Answer): OperationErrorsVerdict | undefined;
export function classify(answer: Answer): OperationErrorsVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const inner = matchInner(answer);
  if (inner !== undefined) return documented(inner, answer, "operation");
  const code = matchBody(body, status) ?? matchStatus(status);
  if (code !== undefined) return documented(code, answer, "api");
  return undocumented(status, body, namedByStatus(status, body), reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type OperationErrorsVerdict =
  | Documented<"not_found", 404>
  | Documented<"job_not_ready", 404>
  | Documented<"job_running", 409>
  | Undocumented;

/** An answer of an operation that is known by its name. */
interface AnswerOf<Operation extends string> extends Answer {
  readonly operation: Operation;
}

/**
 * The same for an answer of one operation: with the scope `operation` it is one of its own codes.
 */
export type OperationErrorsVerdictIn<Operation extends string> = OperationErrorsVerdict &
  ScopeIn<Operation>;

type ScopeIn<Operation extends string> = Operation extends infer Known extends keyof Operations
  ? In<Operations[Known]>
  : unknown;

type In<Codes> =
  { readonly scope: "operation"; readonly code: Codes } | { readonly scope: "api" | undefined };

interface Documented<C extends Code, Status> {
  readonly documented: true;
  readonly code: C;
  readonly category: (typeof categories)[C];
  /** The code as the body spells it. */
  readonly wireCode?: undefined;
  readonly status: Status;
  readonly body: ErrorsByCode[C];
  readonly policy: (typeof retryPolicies)[C];
  /** Whether the operation itself documents the error, or the API. */
  readonly scope: "operation" | "api";
}

interface Undocumented {
  readonly documented: false;
  readonly code?: undefined;
  readonly category: Category;
  /** The error whose code it carries, or whose status it has. */
  readonly resembles?: Code | undefined;
  /** The code as the body spells it. */
  readonly wireCode?: undefined;
  readonly status: number;
  readonly body: unknown;
  readonly policy: RetryPolicy;
  readonly scope?: undefined;
  readonly reason: UndocumentedReason;
}

/** The error that the operation itself documents. */
function matchInner(answer: Answer): Code | undefined {
  const { status, body, operation } = answer;
  if (status === undefined) return undefined;
  const own = scopeIn(operations, operation);
  return matchIn(own, nearestIn(own, status), body);
}

/** Codes by status. */
type Scope = Readonly<Record<string, readonly Code[]>>;

/** The first error of a scope that fits. */
function matchIn(
  scope: Scope | undefined,
  patterns: readonly (string | number)[],
  body: unknown,
): Code | undefined {
  for (const pattern of patterns) {
    const code = scope?.[pattern]?.find((candidate) => fits(candidate, body));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** What a status may be listed as: exactly, by its range, by `default`. */
function patternsOf(status: number): readonly (string | number)[] {
  const range = `${Math.floor(status / 100)}XX`;
  return status >= 400 ? [status, range, "default"] : [status, range];
}

/** In an operation's own responses a range and `default` mean what is not listed otherwise. */
function nearestIn(scope: Scope | undefined, status: number): readonly (string | number)[] {
  const nearest = patternsOf(status).find((pattern) => scope?.[pattern] !== undefined);
  return nearest === undefined ? [] : [nearest];
}

function scopeIn(
  scopes: Readonly<Record<string, Scope>>,
  name: string | undefined,
): Scope | undefined {
  return typeof name === "string" && Object.hasOwn(scopes, name) ? scopes[name] : undefined;
}

/**
 * Whether a body is what the error promises; where the spec describes none, any that carries no
 * other code.
 */
function fits(code: Code, body: unknown): boolean {
  switch (code) {
    case "job_not_ready":
      return isJobNotReady(body);
    default:
      return true;
  }
}

const jobNotReadyScope: Scope = {
  404: ["job_not_ready"],
};

const jobRunningScope: Scope = {
  409: ["job_running"],
};

/** What the operations document beside the whole API. */
const operations: Readonly<Record<string, Scope>> = {
  "jobs/get": jobNotReadyScope,
  "jobs/delete": jobRunningScope,
};

/** The error that the status names, if the body has its shape. */
function matchBody(body: unknown, status: number): Code | undefined {
  if (status === 404 && fitsGone(body)) return "not_found";
  return undefined;
}

/** The error whose body is not described: its status tells. */
function matchStatus(status: number): Code | undefined {
  if (status === 409) return "job_running";
  return undefined;
}

function documented(
  code: Code,
  answer: Answer,
  scope: "operation" | "api",
): OperationErrorsVerdict {
  const { status, body } = answer;
  return {
    documented: true,
    code,
    category: categories[code],
    status,
    body,
    policy: retryPolicies[code],
    scope,
  } as OperationErrorsVerdict;
}

const categories = {
  not_found: "NOT_FOUND",
  job_not_ready: "NOT_FOUND",
  job_running: "ABORTED",
} as const satisfies Readonly<Record<Code, Category | "by-status">>;

function undocumented(
  status: number,
  body: unknown,
  resembles: Code | undefined,
  reason: UndocumentedReason,
): Undocumented {
  return {
    documented: false,
    category: resembles === undefined ? categoryForStatus(status) : categoryOf(resembles),
    resembles,
    status,
    body,
    policy: resembles === undefined ? policyForStatus(status) : policyOf(resembles),
    reason,
  };
}

function reasonFor(status: number, body: unknown): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  if (typeof body === "string") return "not_json";
  if (status === 404 || status === 409) return "shape";
  return "status";
}

/** The error that the status would name, had the body its shape. Text and nothing have none. */
function namedByStatus(status: number, body: unknown): Code | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (status === 404) return "not_found";
  return undefined;
}

function policyOf(code: Code): RetryPolicy {
  return retryPolicies[code];
}

function categoryOf(code: Code): Category {
  return categories[code];
}
