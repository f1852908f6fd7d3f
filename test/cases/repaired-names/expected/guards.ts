// Generated from test/cases/repaired-names/spec.yaml by openapi-errors; change that file and generate again.

import type {
  Code,
  RepairedNamesError,
  NotFound660d,
  NotFound,
  NotFoundf507,
  Error2FaRequired,
  ErrorCode,
  U00e9TU00e9,
  Errore84c53,
} from "./errors.js";

/** Whether a body is one of the errors of 3rd-party API, at that status if one is given. */
export function isRepairedNamesError(body: unknown, status?: number): body is RepairedNamesError {
  try {
    if (!isObject(body)) return false;
    const { type } = body;
    return typeof type === "string" && isNotFoundBodyCode(type, status) && fitsNotFoundBody(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 404: Not found. */
export function isNotFound660d(body: unknown): body is NotFound660d {
  return fitsNotFoundBody(body, "https://errors.test/not-found");
}

/** 404: Not found. */
export function isNotFound(body: unknown): body is NotFound {
  return fitsNotFoundBody(body, "not_found");
}

/** 404: Not found. */
export function isNotFoundf507(body: unknown): body is NotFoundf507 {
  return fitsNotFoundBody(body, "not-found");
}

/** 404: 2fa required. */
export function isError2FaRequired(body: unknown): body is Error2FaRequired {
  return fitsNotFoundBody(body, "2fa_required");
}

/** 404: Error. */
export function isErrorCode(body: unknown): body is ErrorCode {
  return fitsNotFoundBody(body, "Error");
}

/** 404: Été. */
export function isU00e9TU00e9(body: unknown): body is U00e9TU00e9 {
  return fitsNotFoundBody(body, "été");
}

/** 404: !!!. */
export function isErrore84c53(body: unknown): body is Errore84c53 {
  return fitsNotFoundBody(body, "!!!");
}

/**
 * 503: Down.
 *
 * Its body is not described: the status tells.
 */
export function isServiceUnavailable(status: number): boolean {
  return status === 503;
}

/** Whether `NotFoundBody` has this code at that status, if one is given. */
function isNotFoundBodyCode(type: unknown, status?: number): boolean {
  switch (type) {
    case "https://errors.test/not-found":
    case "not_found":
    case "not-found":
    case "2fa_required":
    case "Error":
    case "été":
    case "!!!":
      return (status ?? 404) === 404;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByType.get(typeOf(body));
}

const codesByType = /* @__PURE__ */ new Map<unknown, Code>([
  ["https://errors.test/not-found", "https://errors.test/not-found"],
  ["not_found", "not_found"],
  ["not-found", "not-found"],
  ["2fa_required", "2fa_required"],
  ["Error", "Error"],
  ["été", "été"],
  ["!!!", "!!!"],
]);

/** What stands at `type`. */
export function typeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.type : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `NotFoundBody`, and the expected code where one is given. */
export function fitsNotFoundBody(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { type } = body;
    return typeof type === "string" && (expected === undefined || type === expected);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly type?: unknown;
}
