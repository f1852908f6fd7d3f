// Generated from test/cases/one-shape-any-code/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, OneShapeAnyCodeError, BadDate, BadName, ServerError } from "./errors.js";

/** Whether a body is one of the errors of Words, at that status if one is given. */
export function isOneShapeAnyCodeError(
  body: unknown,
  status?: number,
): body is OneShapeAnyCodeError {
  return (
    fitsBody(body) && (status === undefined || status >= 500 || isBodyCode(codeOf(body), status))
  );
}

/** 400: A date is wrong. */
export function isBadDate(body: unknown): body is BadDate {
  return fitsBody(body, "bad_date");
}

/** 400: A name is wrong. */
export function isBadName(body: unknown): body is BadName {
  return fitsBody(body, "bad_name");
}

/** 5XX: The server failed, and says so in a word of its own. */
export function isServerError(body: unknown): body is ServerError {
  return fitsBody(body);
}

/** Whether `Word` or `ServerErrorBody` has this code at that status. */
function isBodyCode(code: unknown, status: number): boolean {
  switch (code) {
    case "bad_date":
    case "bad_name":
      return status === 400;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCode.get(codeOf(body));
}

const codesByCode = /* @__PURE__ */ new Map<unknown, Code>([
  ["bad_date", "bad_date"],
  ["bad_name", "bad_name"],
]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * Whether a body has the shape of `Word` or `ServerErrorBody`, and the expected code where one is
 * given.
 */
export function fitsBody(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return (
      typeof code === "string" &&
      typeof body.text === "string" &&
      (expected === undefined || code === expected)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly code?: unknown;
  readonly text?: unknown;
}
