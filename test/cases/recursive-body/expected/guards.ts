// Generated from test/cases/recursive-body/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, RecursiveBodyError, BadNode } from "./errors.js";

/** Whether a body is one of the errors of Trees, at that status if one is given. */
export function isRecursiveBodyError(body: unknown, status?: number): body is RecursiveBodyError {
  return match(body, status) !== undefined;
}

/**
 * 422: A node of the tree is wrong.
 *
 * Checks the body down to its code and nothing deeper: the rest of the type is what the vendor
 * promises.
 */
export function isBadNode(body: unknown): body is BadNode {
  try {
    return (
      isObject(body) && body.code === "bad_node" && isObject(body.node) && !Array.isArray(body.node)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (codeOf(body)) {
    case undefined:
      break;
    case "bad_node":
      if ((status ?? 422) === 422 && isBadNode(body)) return "bad_node";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCode.get(codeOf(body));
}

const codesByCode = /* @__PURE__ */ new Map<unknown, Code>([["bad_node", "bad_node"]]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
