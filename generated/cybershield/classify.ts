// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { errorOf, fitsErrorBody } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of CyberShield API means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): CyberShieldVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const code = matchBody(body, status) ?? matchStatus(status);
  if (code !== undefined) return documented(code, answer, "api");
  return undocumented(status, body, namedByStatus(status, body), reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type CyberShieldVerdict =
  | Documented<"bad_request", 400>
  | Documented<"unauthorized", 401>
  | Documented<"forbidden", 403>
  | Documented<"not_found", 404>
  | Documented<"token_expired", 408>
  | Documented<"conflict", 409>
  | Documented<"too_many_requests", 429>
  | Documented<"internal_server_error", 500>
  | Documented<"service_unavailable", 503>
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

/** The error that the status names, if the body has its shape. */
function matchBody(body: unknown, status: number): Code | undefined {
  if (fitsErrorBody(body)) {
    if (status === 400) return "bad_request";
    if (status === 401) return "unauthorized";
    if (status === 403) return "forbidden";
    if (status === 404) return "not_found";
    if (status === 409) return "conflict";
    if (status === 429) return "too_many_requests";
    if (status === 500) return "internal_server_error";
    if (status === 503) return "service_unavailable";
  }
  return undefined;
}

/** The error whose body is not described: its status tells. */
function matchStatus(status: number): Code | undefined {
  if (status === 408) return "token_expired";
  return undefined;
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): CyberShieldVerdict {
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
  } as CyberShieldVerdict;
}

const categories = {
  bad_request: "INVALID_ARGUMENT",
  unauthorized: "UNAUTHENTICATED",
  forbidden: "PERMISSION_DENIED",
  not_found: "NOT_FOUND",
  token_expired: "UNAUTHENTICATED",
  conflict: "ABORTED",
  too_many_requests: "RESOURCE_EXHAUSTED",
  internal_server_error: "INTERNAL",
  service_unavailable: "UNAVAILABLE",
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
  if (
    status === 400 ||
    status === 401 ||
    status === 403 ||
    status === 404 ||
    status === 408 ||
    status === 409 ||
    status === 429 ||
    status === 500 ||
    status === 503
  )
    return "shape";
  return "status";
}

/** The error that the status would name, had the body its shape. Text and nothing have none. */
function namedByStatus(status: number, body: unknown): Code | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (status === 400) return "bad_request";
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404) return "not_found";
  if (status === 409) return "conflict";
  if (status === 429) return "too_many_requests";
  if (status === 500) return "internal_server_error";
  if (status === 503) return "service_unavailable";
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
  return codeOrNothing(errorOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
