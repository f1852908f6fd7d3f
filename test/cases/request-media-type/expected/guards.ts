// Generated from test/cases/request-media-type/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, RequestMediaTypeError, BadField, DamagedArchive } from "./errors.js";

/** Whether a body is one of the errors of Uploads, at that status if one is given. */
export function isRequestMediaTypeError(
  body: unknown,
  status?: number,
): body is RequestMediaTypeError {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return code === 1 && (status ?? 400) === 400 && isBadField(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400: The request is wrong. */
export function isBadField(body: unknown): body is BadField {
  try {
    return isObject(body) && body.code === 1;
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400: The archive is wrong. */
export function isDamagedArchive(body: unknown): body is DamagedArchive {
  try {
    if (!isObject(body)) return false;
    return body.code === 1 && (body.entry === undefined || typeof body.entry === "string");
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCode.get(codeOf(body));
}

const codesByCode = /* @__PURE__ */ new Map<unknown, Code>([[1, "bad_field"]]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly code?: unknown;
  readonly entry?: unknown;
}
