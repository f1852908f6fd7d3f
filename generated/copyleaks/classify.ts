// Generated from specs/copyleaks.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { documentedCode, errorCodeOf, fitsErrorBody } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Copyleaks API means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): CopyleaksVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined) return byErrorCode(answer);
  if (!(status >= 400)) return undefined;
  const known = byErrorCode(answer, status);
  if (known?.documented) return known;
  const code = matchStatus(status);
  if (code !== undefined) return documented(code, answer, "api");
  return known ?? undocumented(status, body, undefined, reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type CopyleaksVerdict =
  | Documented<"too_many_requests", 429>
  | Documented<"service_unavailable", 503>
  | Documented<"missing_parameter", number | undefined>
  | Documented<"invalid_credentials", number | undefined>
  | Documented<"email_confirmation_required", number | undefined>
  | Documented<"user_disabled", number | undefined>
  | Documented<"download_failed", number | undefined>
  | Documented<"file_too_large", number | undefined>
  | Documented<"text_read_failed", number | undefined>
  | Documented<"image_quality_too_low", number | undefined>
  | Documented<"temporarily_unavailable", number | undefined>
  | Documented<"unsupported_file_type", number | undefined>
  | Documented<"insufficient_text", number | undefined>
  | Documented<"document_too_long", number | undefined>
  | Documented<"insufficient_credits", number | undefined>
  | Documented<"invalid_file", number | undefined>
  | Documented<"invalid_url", number | undefined>
  | Documented<"internal_server_error", number | undefined>
  | Documented<"no_credits_available", number | undefined>
  | Documented<"copyshield_widget_not_visible", number | undefined>
  | Documented<"headers_too_long", number | undefined>
  | Documented<"invalid_content_type", number | undefined>
  | Documented<"single_file_upload_only", number | undefined>
  | Documented<"unable_to_determine_file_size", number | undefined>
  | Documented<"bad_filename", number | undefined>
  | Documented<"undefined_language", number | undefined>
  | Documented<"process_running", number | undefined>
  | Documented<"unknown_process_id", number | undefined>
  | Documented<"missing_header_value", number | undefined>
  | Documented<"bad_parameter", number | undefined>
  | Documented<"too_many_failed_logins", number | undefined>
  | Documented<"header_key_too_long", number | undefined>
  | Documented<"authorization_denied", number | undefined>
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

/** What the code at `error.code` says; undefined where it is none that the spec lists. */
function byErrorCode(answer: Answer, status?: number): CopyleaksVerdict | undefined {
  const { body } = answer;
  const code = documentedCode(body);
  if (code === undefined) return undefined;
  return verdict(answer, code, (status ?? 400) >= 400, fitsErrorBody(body));
}

/** The error with this code where the answer is it, else what keeps it from being it. */
function verdict(
  answer: Answer,
  code: Code,
  isHere: boolean,
  hasShape: boolean,
): CopyleaksVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

/** The error whose body is not described: its status tells. */
function matchStatus(status: number): Code | undefined {
  if (status === 429) return "too_many_requests";
  if (status === 503) return "service_unavailable";
  return undefined;
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): CopyleaksVerdict {
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
  } as CopyleaksVerdict;
}

const categories = {
  too_many_requests: "RESOURCE_EXHAUSTED",
  service_unavailable: "UNAVAILABLE",
  missing_parameter: "INVALID_ARGUMENT",
  invalid_credentials: "UNAUTHENTICATED",
  email_confirmation_required: "PERMISSION_DENIED",
  user_disabled: "PERMISSION_DENIED",
  download_failed: "INVALID_ARGUMENT",
  file_too_large: "INVALID_ARGUMENT",
  text_read_failed: "INVALID_ARGUMENT",
  image_quality_too_low: "INVALID_ARGUMENT",
  temporarily_unavailable: "UNAVAILABLE",
  unsupported_file_type: "INVALID_ARGUMENT",
  insufficient_text: "INVALID_ARGUMENT",
  document_too_long: "INVALID_ARGUMENT",
  insufficient_credits: "FAILED_PRECONDITION",
  invalid_file: "INVALID_ARGUMENT",
  invalid_url: "INVALID_ARGUMENT",
  internal_server_error: "UNAVAILABLE",
  no_credits_available: "FAILED_PRECONDITION",
  copyshield_widget_not_visible: "INVALID_ARGUMENT",
  headers_too_long: "INVALID_ARGUMENT",
  invalid_content_type: "INVALID_ARGUMENT",
  single_file_upload_only: "INVALID_ARGUMENT",
  unable_to_determine_file_size: "INVALID_ARGUMENT",
  bad_filename: "INVALID_ARGUMENT",
  undefined_language: "INVALID_ARGUMENT",
  process_running: "ABORTED",
  unknown_process_id: "NOT_FOUND",
  missing_header_value: "INVALID_ARGUMENT",
  bad_parameter: "INVALID_ARGUMENT",
  too_many_failed_logins: "RESOURCE_EXHAUSTED",
  header_key_too_long: "INVALID_ARGUMENT",
  authorization_denied: "UNAUTHENTICATED",
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
  if (status >= 400) return "shape";
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
  return codeOrNothing(errorCodeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
