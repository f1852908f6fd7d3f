// Generated from test/cases/several-code-paths/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { codeInErrorOf, errorCodeOf, isSlowDown } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Two generations means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): SeveralCodePathsVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const fromCodeInError = byCodeInError(answer, status);
  if (fromCodeInError?.documented) return fromCodeInError;
  const fromErrorCode = byErrorCode(answer, status);
  if (fromErrorCode?.documented) return fromErrorCode;
  return (
    fromCodeInError ??
    fromErrorCode ??
    undocumented(status, body, undefined, reasonFor(status, body))
  );
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type SeveralCodePathsVerdict = Documented<"slow_down", 429> | Undocumented;

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

/** What the code at `error.code` says; undefined where it is none that the spec lists. */
function byCodeInError(answer: Answer, status: number): SeveralCodePathsVerdict | undefined {
  const { body } = answer;
  const code = codeInErrorOf(body);
  if (typeof code !== "string") return undefined;
  switch (code) {
    case "slow_down":
      return verdict(answer, "slow_down", status === 429, isSlowDown(body));
    default:
      return undefined;
  }
}

/** What the code at `errorCode` says; undefined where it is none that the spec lists. */
function byErrorCode(answer: Answer, status: number): SeveralCodePathsVerdict | undefined {
  const { body } = answer;
  const errorCode = errorCodeOf(body);
  if (typeof errorCode !== "number") return undefined;
  switch (errorCode) {
    case 17:
      return verdict(answer, "slow_down", status === 429, isSlowDown(body));
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
): SeveralCodePathsVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

function documented(
  code: Code,
  answer: Answer,
  scope: "operation" | "api",
): SeveralCodePathsVerdict {
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
  } as SeveralCodePathsVerdict;
}

const categories = {
  slow_down: "RESOURCE_EXHAUSTED",
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
  if (status === 429) return "shape";
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
  return codeOrNothing(codeInErrorOf(body)) ?? codeOrNothing(errorCodeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
