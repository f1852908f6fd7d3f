// Generated from test/cases/one-value-two-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { match, documentedCode, codeOf } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Zeros means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): OneValueTwoErrorsVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const code = match(body, status);
  if (code !== undefined) return documented(code, answer, "api");
  return undocumented(status, body);
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type OneValueTwoErrorsVerdict =
  | Documented<"crashed", number>
  | Documented<"refused", number>
  | Documented<"late", 409>
  | Undocumented;

interface Documented<C extends Code, Status> {
  readonly documented: true;
  readonly code: C;
  readonly category: (typeof categories)[C];
  /** The code as the body spells it. */
  readonly wireCode?: string | number | undefined;
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
  readonly wireCode?: string | number | undefined;
  readonly status: number;
  readonly body: unknown;
  readonly policy: RetryPolicy;
  readonly scope?: undefined;
  readonly reason: UndocumentedReason;
}

function documented(
  code: Code,
  answer: Answer,
  scope: "operation" | "api",
): OneValueTwoErrorsVerdict {
  const { status, body } = answer;
  return {
    documented: true,
    code,
    category: categories[code],
    wireCode: wireCodeOf(body),
    status,
    body,
    policy: retryPolicies[code],
    scope,
  } as OneValueTwoErrorsVerdict;
}

const categories = {
  crashed: "UNAVAILABLE",
  refused: "INVALID_ARGUMENT",
  late: "ABORTED",
} as const satisfies Readonly<Record<Code, Category | "by-status">>;

function undocumented(status: number, body: unknown): Undocumented {
  const code = documentedCode(body);
  const resembles = meantAt(code, status);
  const wireCode = wireCodeOf(body);
  return {
    documented: false,
    category: resembles === undefined ? categoryForStatus(status) : categoryOf(resembles),
    resembles,
    wireCode,
    status,
    body,
    policy: resembles === undefined ? policyForStatus(status) : policyOf(resembles),
    reason: reasonFor(status, body, code, wireCode),
  };
}

function reasonFor(
  status: number,
  body: unknown,
  code: Code | undefined,
  wireCode: string | number | undefined,
): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  if (typeof body === "string") return "not_json";
  if (code !== undefined) return match(body) === code ? "status" : "shape";
  if (wireCode !== undefined) return "code";
  if (status >= 400) return "shape";
  return "status";
}

/** What a code means at a status, where its value in the body means several errors. */
function meantAt(code: Code | undefined, status: number): Code | undefined {
  if (code === "crashed" && status >= 400 && status < 500) return "refused";
  return code;
}

function policyOf(code: Code): RetryPolicy {
  return retryPolicies[code];
}

function categoryOf(code: Code): Category {
  return categories[code];
}

/** The code as the body spells it, documented or not. */
function wireCodeOf(body: unknown): string | number | undefined {
  return codeOrNothing(codeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
