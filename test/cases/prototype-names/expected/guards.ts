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
  try {
    if (!isObject(body)) return false;
    const { constructor } = body;
    return (
      typeof constructor === "string" && isToStringCode(constructor, status) && fitsToString(body)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400: Constructor. */
export function isConstructor(body: unknown): body is Constructor {
  return fitsToString(body, "constructor");
}

/** 400: Proto. */
export function isPrototype(body: unknown): body is Prototype {
  return fitsToString(body, "__proto__");
}

/** 400: Has own property. */
export function isHasOwnProperty(body: unknown): body is HasOwnProperty {
  return fitsToString(body, "hasOwnProperty");
}

/** Whether `ToString` has this code at that status, if one is given. */
function isToStringCode(constructor: unknown, status?: number): boolean {
  switch (constructor) {
    case "constructor":
    case "__proto__":
    case "hasOwnProperty":
      return (status ?? 400) === 400;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByConstructor.get(constructorOf(body));
}

const codesByConstructor = /* @__PURE__ */ new Map<unknown, Code>([
  ["constructor", "constructor"],
  ["__proto__", "__proto__"],
  ["hasOwnProperty", "hasOwnProperty"],
]);

/** What stands at `constructor`. */
export function constructorOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.constructor : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `ToString`, and the expected code where one is given. */
export function fitsToString(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { constructor } = body;
    return (
      typeof constructor === "string" &&
      (expected === undefined || constructor === expected) &&
      Object.hasOwn(body, "__proto__") &&
      isObject(body.__proto__) &&
      (body.__proto__.polluted === undefined || typeof body.__proto__.polluted === "boolean") &&
      Object.hasOwn(body, "valueOf") &&
      typeof body.valueOf === "number" &&
      (!Object.hasOwn(body, "toString") || typeof body.toString === "string")
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
  readonly constructor?: unknown;
  readonly __proto__?: unknown;
  readonly polluted?: unknown;
  readonly valueOf?: unknown;
  readonly toString?: unknown;
}
