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
  return match(body, status) !== undefined;
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

/** 404: Not found. */
export function isError2FaRequired(body: unknown): body is Error2FaRequired {
  return fitsNotFoundBody(body, "2fa_required");
}

/** 404: Not found. */
export function isErrorCode(body: unknown): body is ErrorCode {
  return fitsNotFoundBody(body, "Error");
}

/** 404: Not found. */
export function isU00e9TU00e9(body: unknown): body is U00e9TU00e9 {
  return fitsNotFoundBody(body, "été");
}

/** 404: Not found. */
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

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (typeOf(body)) {
    case undefined:
      break;
    case "https://errors.test/not-found":
      if ((status ?? 404) === 404 && fitsNotFoundBody(body)) return "https://errors.test/not-found";
      break;
    case "not_found":
      if ((status ?? 404) === 404 && fitsNotFoundBody(body)) return "not_found";
      break;
    case "not-found":
      if ((status ?? 404) === 404 && fitsNotFoundBody(body)) return "not-found";
      break;
    case "2fa_required":
      if ((status ?? 404) === 404 && fitsNotFoundBody(body)) return "2fa_required";
      break;
    case "Error":
      if ((status ?? 404) === 404 && fitsNotFoundBody(body)) return "Error";
      break;
    case "été":
      if ((status ?? 404) === 404 && fitsNotFoundBody(body)) return "été";
      break;
    case "!!!":
      if ((status ?? 404) === 404 && fitsNotFoundBody(body)) return "!!!";
      break;
  }
  return undefined;
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

function fitsNotFoundBody(body: unknown, type?: string): boolean {
  try {
    return isObject(body) && (type === undefined || body.type === type);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
