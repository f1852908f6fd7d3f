// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode, Operations } from "./errors.js";
import {
  documentedCode,
  errorCodeOf,
  isSessionNotFound,
  isSessionNotOwned,
  isContainerPayloadMissing,
  isContainerWithoutMedia,
  isContainerDamaged,
  isContainerMissing,
  isContainerUnusable,
  fitsErrorBody,
} from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Oz Forensics API means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify<Operation extends keyof Operations>(
  answer: AnswerOf<Operation>,
): OzForensicsVerdictIn<Operation> | undefined;
export function classify(answer: Answer): OzForensicsVerdict | undefined;
export function classify(answer: Answer): OzForensicsVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const inner = matchInner(answer);
  if (inner !== undefined) return documented(inner, answer, "operation");
  return (
    byErrorCode(answer, status) ?? undocumented(status, body, undefined, reasonFor(status, body))
  );
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

/** An answer of an operation that is known by its name. */
interface AnswerOf<Operation extends string> extends Answer {
  readonly operation: Operation;
}

/**
 * The same for an answer of one operation: with the scope `operation` it is one of its own codes.
 */
export type OzForensicsVerdictIn<Operation extends string> = OzForensicsVerdict &
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
  if (status === undefined) return undefined;
  const request = scopeIn(requests, requestName(operation, requestType));
  const own = scopeIn(operations, operation);
  return matchIn(request, patternsOf(status), body) ?? matchIn(own, nearestIn(own, status), body);
}

/**
 * An operation and a media type without its parameters, in lower case (RFC 9110, section 8.3.1).
 */
function requestName(
  operation: string | undefined,
  contentType: string | undefined,
): string | undefined {
  if (typeof contentType !== "string") return undefined;
  const mediaType = contentType.split(";")[0]?.trim().toLowerCase();
  return typeof operation === "string" ? `${operation} ${mediaType}` : mediaType;
}

interface Scope {
  /** Codes that a value in the body sets apart. */
  readonly pinned: Readonly<Record<string, readonly Code[]>>;
  /** Codes that their status tells. */
  readonly byStatus: Readonly<Record<string, readonly Code[]>>;
}

/** The first error of a scope that fits, those with a pin before the others. */
function matchIn(
  scope: Scope | undefined,
  patterns: readonly (string | number)[],
  body: unknown,
): Code | undefined {
  if (scope === undefined) return undefined;
  for (const codes of [scope.pinned, scope.byStatus]) {
    for (const pattern of patterns) {
      const code = codes[pattern]?.find((candidate) => fits(candidate, body));
      if (code !== undefined) return code;
    }
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
  const isListed = (pattern: string | number): boolean =>
    (scope?.pinned[pattern] ?? scope?.byStatus[pattern]) !== undefined;
  return patternsOf(status).filter(isListed).slice(0, 1);
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

/**
 * What the operations document for one type of request; by the type alone where all of them agree.
 */
const requests: Readonly<Record<string, Scope>> = {
  "createFolder application/octet-stream": createFolderApplicationOctetStreamScope,
  "createInstantFolder application/octet-stream": createFolderApplicationOctetStreamScope,
  "application/octet-stream": createFolderApplicationOctetStreamScope,
};

/** What the operations document beside the whole API. */
const operations: Readonly<Record<string, Scope>> = {
  refreshSession: sessionNotFoundOrSessionNotOwnedScope,
};

/** What the code at `error_code` says; undefined where it is none that the spec lists. */
function byErrorCode(answer: Answer, status: number): OzForensicsVerdict | undefined {
  const { body } = answer;
  const errorCode = errorCodeOf(body);
  if (typeof errorCode !== "number") return undefined;
  switch (errorCode) {
    case 0:
      if (status >= 400 && status < 500)
        return verdict(answer, "unknown_client_error", true, fitsErrorBody(body));
      return verdict(answer, "unknown", status >= 500, fitsErrorBody(body));
    case 1:
      return verdict(answer, "not_allowed", status === 405, fitsErrorBody(body));
    case 2:
      return verdict(answer, "not_realized", status === 501, fitsErrorBody(body));
    case 3:
      return verdict(answer, "invalid_structure", status === 400, fitsErrorBody(body));
    case 4:
      return verdict(answer, "invalid_value", status === 400, fitsErrorBody(body));
    case 5:
      return verdict(answer, "invalid_type", status === 400, fitsErrorBody(body));
    case 6:
      return verdict(answer, "auth_not_provided", status === 401, fitsErrorBody(body));
    case 7:
      return verdict(answer, "auth_invalid", status === 401, fitsErrorBody(body));
    case 8:
      return verdict(answer, "auth_expired", status === 401, fitsErrorBody(body));
    case 9:
      return verdict(answer, "auth_forbidden", status === 403, fitsErrorBody(body));
    case 10:
      return verdict(answer, "not_exist", status === 404, fitsErrorBody(body));
    case 11:
      return verdict(
        answer,
        "external_service",
        status === 500 || status === 502,
        fitsErrorBody(body),
      );
    case 12:
      return verdict(answer, "database", status >= 500, fitsErrorBody(body));
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
): OzForensicsVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

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
