// Generated from test/cases/code-in-array/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { errors0CodeOf, isClientError, fitsErrors } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Lists of errors means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): CodeInArrayVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const known = byErrors0Code(answer, status);
  if (known?.documented) return known;
  const code = matchBody(body, status);
  if (code !== undefined) return documented(code, answer, "api");
  return known ?? undocumented(status, body, namedByStatus(status, body), reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type CodeInArrayVerdict =
  | Documented<"expired", 401>
  | Documented<"over_quota", 429>
  | Documented<"client_error", number>
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

/** What the code at `errors[0].code` says; undefined where it is none that the spec lists. */
function byErrors0Code(answer: Answer, status: number): CodeInArrayVerdict | undefined {
  const { body } = answer;
  const code = errors0CodeOf(body);
  if (typeof code !== "string") return undefined;
  switch (code) {
    case "expired":
      return verdict(answer, "expired", status === 401, fitsErrors(body));
    case "over_quota":
      return verdict(answer, "over_quota", status === 429, fitsErrors(body));
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
): CodeInArrayVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

/** The error that the status names, if the body has its shape. */
function matchBody(body: unknown, status: number): Code | undefined {
  if (status >= 400 && status < 500 && isClientError(body)) return "client_error";
  return undefined;
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): CodeInArrayVerdict {
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
  } as CodeInArrayVerdict;
}

const categories = {
  expired: "UNAUTHENTICATED",
  over_quota: "RESOURCE_EXHAUSTED",
  client_error: "INVALID_ARGUMENT",
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
  if (status >= 400 && status < 500) return "shape";
  return "status";
}

/** The error that the status would name, had the body its shape. Text and nothing have none. */
function namedByStatus(status: number, body: unknown): Code | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (status >= 400 && status < 500) return "client_error";
  return undefined;
}

function policyOf(code: Code): RetryPolicy {
  return retryPolicies[code];
}

function categoryOf(code: Code): Category {
  return categories[code];
}

/** The code as the body spells it, documented or not. */
function wireCodeOf(body: unknown): string | number | undefined {
  return codeOrNothing(errors0CodeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
