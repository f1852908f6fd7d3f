// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode, Operations } from "./errors.js";
import {
  match,
  documentedCode,
  errorCodeOf,
  isSessionNotFound,
  isSessionNotOwned,
  isContainerPayloadMissing,
  isContainerWithoutMedia,
  isContainerDamaged,
  isContainerMissing,
  isContainerUnusable,
} from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Oz Forensics API means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify<Operation extends keyof Operations | (string & {}) = string>(
  answer: Answer & { readonly operation?: Operation | NoInfer<keyof Operations> | undefined },
): OzForensicsVerdictIn<Operation> | undefined;
export function classify(answer: Answer): OzForensicsVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const inner = matchInner(answer);
  if (inner !== undefined) return documented(inner, answer, "operation");
  const code = match(body, status);
  if (code !== undefined) return documented(code, answer, "api");
  return undocumented(status, body);
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type OzForensicsVerdict =
  | Documented<"unknown", number>
  | Documented<"unknown_client_error", number>
  | Documented<"not_allowed", 405>
  | Documented<"not_realized", 501>
  | Documented<"invalid_structure", 400>
  | Documented<"invalid_value", 400>
  | Documented<"invalid_type", 400>
  | Documented<"auth_not_provided", 401>
  | Documented<"auth_invalid", 401>
  | Documented<"auth_expired", 401>
  | Documented<"auth_forbidden", 403>
  | Documented<"not_exist", 404>
  | Documented<"external_service", 500 | 502>
  | Documented<"database", number>
  | Documented<"session_not_found", 401>
  | Documented<"session_not_owned", 403>
  | Documented<"container_payload_missing", number>
  | Documented<"container_without_media", number>
  | Documented<"container_damaged", number>
  | Documented<"container_missing", number>
  | Documented<"container_unusable", number>
  | Undocumented;

/**
 * The same for an answer of one operation: with the scope `operation` it is one of its own codes.
 */
export type OzForensicsVerdictIn<Operation extends string> = OzForensicsVerdict &
  ScopeIn<Operation>;

type ScopeIn<Operation extends string> = Operation extends keyof Operations
  ? In<Operations[Operation]>
  : unknown;

type In<Codes> =
  { readonly scope: "operation"; readonly code: Codes } | { readonly scope: "api" | undefined };

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

/** The error that the operation itself documents, for this type of request first. */
function matchInner(answer: Answer): Code | undefined {
  const { status, body, operation, requestType } = answer;
  if (operation === undefined || status === undefined) return undefined;
  return (
    matchIn(scopeIn(requests, `${operation} ${mediaType(requestType)}`), status, body) ??
    matchIn(scopeIn(operations, operation), status, body)
  );
}

/** A media type without its parameters, in lower case (RFC 9110, section 8.3.1). */
function mediaType(contentType: string | undefined): string | undefined {
  return contentType?.split(";")[0]?.trim().toLowerCase();
}

interface Scope {
  /** Codes that a value in the body sets apart. */
  readonly pinned: Readonly<Record<string, readonly Code[]>>;
  /** Codes that their status tells. */
  readonly byStatus: Readonly<Record<string, readonly Code[]>>;
}

/**
 * The first error of a scope that fits: by pin, then by exact status, by range and by `default`.
 */
function matchIn(scope: Scope | undefined, status: number, body: unknown): Code | undefined {
  if (scope === undefined) return undefined;
  const range = `${Math.floor(status / 100)}XX`;
  const patterns = status >= 400 ? [status, range, "default"] : [status, range];
  for (const codes of [scope.pinned, scope.byStatus]) {
    for (const pattern of patterns) {
      const code = codes[pattern]?.find((candidate) => fits(candidate, body));
      if (code !== undefined) return code;
    }
  }
  return undefined;
}

function scopeIn(scopes: Readonly<Record<string, Scope>>, name: string): Scope | undefined {
  return Object.hasOwn(scopes, name) ? scopes[name] : undefined;
}

/**
 * Whether a body is what the error promises; where the spec describes none, any that carries no
 * other code.
 */
function fits(code: Code, body: unknown): boolean {
  switch (code) {
    case "session_not_found":
      return isSessionNotFound(body);
    case "session_not_owned":
      return isSessionNotOwned(body);
    case "container_payload_missing":
      return isContainerPayloadMissing(body);
    case "container_without_media":
      return isContainerWithoutMedia(body);
    case "container_damaged":
      return isContainerDamaged(body);
    case "container_missing":
      return isContainerMissing(body);
    case "container_unusable":
      return isContainerUnusable(body);
    default:
      return (documentedCode(body) ?? code) === code;
  }
}

const createFolderApplicationOctetStreamScope: Scope = {
  pinned: {
    default: [
      "container_payload_missing",
      "container_without_media",
      "container_damaged",
      "container_missing",
      "container_unusable",
    ],
  },
  byStatus: {},
};

const sessionNotFoundOrSessionNotOwnedScope: Scope = {
  pinned: {},
  byStatus: {
    401: ["session_not_found"],
    403: ["session_not_owned"],
  },
};

/** What the operations document for one type of request. */
const requests: Readonly<Record<string, Scope>> = {
  "createFolder application/octet-stream": createFolderApplicationOctetStreamScope,
  "createInstantFolder application/octet-stream": createFolderApplicationOctetStreamScope,
};

/** What the operations document beside the whole API. */
const operations: Readonly<Record<string, Scope>> = {
  refreshSession: sessionNotFoundOrSessionNotOwnedScope,
};

function documented(code: Code, answer: Answer, scope: "operation" | "api"): OzForensicsVerdict {
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
  } as OzForensicsVerdict;
}

const categories = {
  unknown: "UNAVAILABLE",
  unknown_client_error: "INVALID_ARGUMENT",
  not_allowed: "UNIMPLEMENTED",
  not_realized: "UNIMPLEMENTED",
  invalid_structure: "INVALID_ARGUMENT",
  invalid_value: "INVALID_ARGUMENT",
  invalid_type: "INVALID_ARGUMENT",
  auth_not_provided: "UNAUTHENTICATED",
  auth_invalid: "UNAUTHENTICATED",
  auth_expired: "UNAUTHENTICATED",
  auth_forbidden: "PERMISSION_DENIED",
  not_exist: "NOT_FOUND",
  external_service: "UNAVAILABLE",
  database: "UNAVAILABLE",
  session_not_found: "UNAUTHENTICATED",
  session_not_owned: "PERMISSION_DENIED",
  container_payload_missing: "INVALID_ARGUMENT",
  container_without_media: "INVALID_ARGUMENT",
  container_damaged: "INVALID_ARGUMENT",
  container_missing: "INVALID_ARGUMENT",
  container_unusable: "INVALID_ARGUMENT",
} as const satisfies Readonly<Record<Code, Category | "by-status">>;

function undocumented(status: number, body: unknown): Undocumented {
  const code = documentedCode(body);
  const resembles = meantAt(code, status) ?? namedByStatus(status, body);
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

/** The error that the status would name, had the body its shape. Text and nothing have none. */
function namedByStatus(status: number, body: unknown): Code | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (status === 401) return "session_not_found";
  if (status === 403) return "session_not_owned";
  return undefined;
}

/** What a code means at a status, where its value in the body means several errors. */
function meantAt(code: Code | undefined, status: number): Code | undefined {
  if (code === "unknown" && status >= 400 && status < 500) return "unknown_client_error";
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
  return codeOrNothing(errorCodeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
