// Generated from test/cases/prototype-names/spec.yaml by openapi-errors; change that file and generate again.

import type {
  Code,
  PrototypeNamesError,
  Constructor,
  Prototype,
  HasOwnProperty,
} from "./errors.js";

/** Whether a body is one of the errors of constructor, at that status if one is given. */
export function isPrototypeNamesError(body: unknown, status?: number): body is PrototypeNamesError {
  return match(body, status) !== undefined;
}

/** 400: The request is wrong. */
export function isConstructor(body: unknown): body is Constructor {
  return fitsToString(body, "constructor");
}

/** 400: The request is wrong. */
export function isPrototype(body: unknown): body is Prototype {
  return fitsToString(body, "__proto__");
}

/** 400: The request is wrong. */
export function isHasOwnProperty(body: unknown): body is HasOwnProperty {
  return fitsToString(body, "hasOwnProperty");
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (codeOf(body)) {
    case undefined:
      break;
    case "constructor":
      if ((status ?? 400) === 400 && fitsToString(body)) return "constructor";
      break;
    case "__proto__":
      if ((status ?? 400) === 400 && fitsToString(body)) return "__proto__";
      break;
    case "hasOwnProperty":
      if ((status ?? 400) === 400 && fitsToString(body)) return "hasOwnProperty";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCode.get(codeOf(body));
}

const codesByCode = /* @__PURE__ */ new Map<unknown, Code>([
  ["constructor", "constructor"],
  ["__proto__", "__proto__"],
  ["hasOwnProperty", "hasOwnProperty"],
]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsToString(body: unknown, code?: string): boolean {
  try {
    return (
      isObject(body) &&
      (code === undefined || body.code === code) &&
      Object.hasOwn(body, "constructor") &&
      typeof body.constructor === "string" &&
      Object.hasOwn(body, "__proto__") &&
      isObject(body.__proto__) &&
      !Array.isArray(body.__proto__) &&
      (body.__proto__.polluted === undefined || typeof body.__proto__.polluted === "boolean") &&
      Object.hasOwn(body, "valueOf") &&
      typeof body.valueOf === "number"
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
