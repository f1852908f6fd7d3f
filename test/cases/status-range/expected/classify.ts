// Generated from test/cases/status-range/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { fitsSaid } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Ranges means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): StatusRangeVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const code = matchBody(body, status);
  if (code !== undefined) return documented(code, answer, "api");
  return undocumented(status, body, namedByStatus(status, body), reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type StatusRangeVerdict =
  Documented<"client_error", number> | Documented<"server_error", number> | Undocumented;

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

/** The error that the status names, if the body has its shape. */
function matchBody(body: unknown, status: number): Code | undefined {
  if (fitsSaid(body)) {
    if (status >= 400 && status < 500) return "client_error";
    if (status >= 500) return "server_error";
  }
  return undefined;
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): StatusRangeVerdict {
  const { status, body } = answer;
  return {
    documented: true,
    code,
    category: categories[code],
    status,
    body,
    policy: retryPolicies[code],
    scope,
  } as StatusRangeVerdict;
}

const categories = {
  client_error: "INVALID_ARGUMENT",
  server_error: "UNAVAILABLE",
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
  if (status >= 400) return "shape";
  return "status";
}

/** The error that the status would name, had the body its shape. Text and nothing have none. */
function namedByStatus(status: number, body: unknown): Code | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (status >= 400 && status < 500) return "client_error";
  if (status >= 500) return "server_error";
  return undefined;
}

function policyOf(code: Code): RetryPolicy {
  return retryPolicies[code];
}

function categoryOf(code: Code): Category {
  return categories[code];
}
