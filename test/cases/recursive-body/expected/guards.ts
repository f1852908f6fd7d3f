// Generated from test/cases/recursive-body/spec.yaml by openapi-errors; change that file and generate again.

import type { RecursiveBodyError, BadNode } from "./errors.js";

/** Whether a body is one of the errors of Trees, at that status if one is given. */
export function isRecursiveBodyError(body: unknown, status?: number): body is RecursiveBodyError {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return code === "bad_node" && (status ?? 422) === 422 && isBadNode(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * 422: A node of the tree is wrong.
 *
 * Checks the body down to its code and nothing deeper: the rest of the type is what the vendor
 * promises.
 */
export function isBadNode(body: unknown): body is BadNode {
  try {
    if (!isObject(body)) return false;
    return body.code === "bad_node" && isObject(body.node);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

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
  readonly node?: unknown;
}
