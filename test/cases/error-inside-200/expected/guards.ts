// Generated from test/cases/error-inside-200/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorInside200Error, SearchFailed } from "./errors.js";

/** Whether a body is one of the errors of Always fine, at that status if one is given. */
export function isErrorInside200Error(body: unknown, status?: number): body is ErrorInside200Error {
  try {
    if (!isObject(body)) return false;
    const { status: statusValue } = body;
    return statusValue === "failed" && (status ?? 200) === 200 && isSearchFailed(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 200: The search could not be made. */
export function isSearchFailed(body: unknown): body is SearchFailed {
  try {
    if (!isObject(body)) return false;
    return body.status === "failed" && typeof body.reason === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByStatus.get(statusOf(body));
}

const codesByStatus = /* @__PURE__ */ new Map<unknown, Code>([["failed", "search_failed"]]);

/** What stands at `status`. */
export function statusOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.status : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** What stands at `reason`. */
export function reasonOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.reason : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly status?: unknown;
  readonly reason?: unknown;
}
