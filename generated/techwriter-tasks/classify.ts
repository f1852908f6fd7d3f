// Generated from specs/techwriter-tasks.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Technical Writer Tasks API means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): TechwriterTasksVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const code = matchStatus(status);
  if (code !== undefined) return documented(code, answer, "api");
  return undocumented(status, body, reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type TechwriterTasksVerdict =
  | Documented<"bad_request", 400>
  | Documented<"unauthenticated", 401>
  | Documented<"not_found", 404>
  | Documented<"too_many_requests", 429>
  | Documented<"internal_server_error", 500>
  | Undocumented;

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

/** The error whose body is not described: its status tells. */
function matchStatus(status: number): Code | undefined {
  if (status === 400) return "bad_request";
  if (status === 401) return "unauthenticated";
  if (status === 404) return "not_found";
  if (status === 429) return "too_many_requests";
  if (status === 500) return "internal_server_error";
  return undefined;
}

function documented(
  code: Code,
  answer: Answer,
  scope: "operation" | "api",
): TechwriterTasksVerdict {
  const { status, body } = answer;
  return {
    documented: true,
    code,
    category: categories[code],
    status,
    body,
    policy: retryPolicies[code],
    scope,
  } as TechwriterTasksVerdict;
}

const categories = {
  bad_request: "INVALID_ARGUMENT",
  unauthenticated: "UNAUTHENTICATED",
  not_found: "NOT_FOUND",
  too_many_requests: "RESOURCE_EXHAUSTED",
  internal_server_error: "INTERNAL",
} as const satisfies Readonly<Record<Code, Category | "by-status">>;

function undocumented(status: number, body: unknown, reason: UndocumentedReason): Undocumented {
  return {
    documented: false,
    category: categoryForStatus(status),
    status,
    body,
    policy: policyForStatus(status),
    reason,
  };
}

function reasonFor(status: number, body: unknown): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  if (status === 400 || status === 401 || status === 404 || status === 429 || status === 500)
    return "shape";
  return "status";
}
