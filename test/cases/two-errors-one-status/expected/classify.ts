// Generated from test/cases/two-errors-one-status/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { reasonOf, isLocked, isShipped } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Siblings means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): TwoErrorsOneStatusVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return byReason(answer, status) ?? undocumented(status, body, undefined, reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type TwoErrorsOneStatusVerdict =
  Documented<"locked", 409> | Documented<"shipped", 409> | Undocumented;

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

/** What the code at `reason` says; undefined where it is none that the spec lists. */
function byReason(answer: Answer, status: number): TwoErrorsOneStatusVerdict | undefined {
  const { body } = answer;
  const reason = reasonOf(body);
  if (typeof reason !== "string") return undefined;
  switch (reason) {
    case "locked":
      return verdict(answer, "locked", status === 409, isLocked(body));
    case "shipped":
      return verdict(answer, "shipped", status === 409, isShipped(body));
    default:
      return undefined;
  }
}

/** The error with this code where the answer is it, else what keeps it from being it. */
function verdict(
  answer: Answer,
  code: Code,
  isHere: boolean,
  hasShape: boolean,
): TwoErrorsOneStatusVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

function documented(
  code: Code,
  answer: Answer,
  scope: "operation" | "api",
): TwoErrorsOneStatusVerdict {
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
  } as TwoErrorsOneStatusVerdict;
}

const categories = {
  locked: "ABORTED",
  shipped: "ABORTED",
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
    wireCode: wireCodeOf(body),
    status,
    body,
    policy: resembles === undefined ? policyForStatus(status) : policyOf(resembles),
    reason,
  };
}

function reasonFor(status: number, body: unknown): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  if (typeof body === "string") return "not_json";
  if (wireCodeOf(body) !== undefined) return "code";
  if (status === 409) return "shape";
  return "status";
}

function policyOf(code: Code): RetryPolicy {
  return retryPolicies[code];
}

function categoryOf(code: Code): Category {
  return categories[code];
}

/** The code as the body spells it, documented or not. */
function wireCodeOf(body: unknown): string | number | undefined {
  return codeOrNothing(reasonOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
