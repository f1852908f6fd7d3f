// Generated from test/cases/hostile-descriptions/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, HostileDescriptionsError, Bracket, AB, LineBreak } from "./errors.js";

/**
 * Whether a body is one of the errors of Hostile *​/ globalThis.PWNED = 1; /​*
 * <script>alert(1)</script>, at that status if one is given.
 */
export function isHostileDescriptionsError(
  body: unknown,
  status?: number,
): body is HostileDescriptionsError {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return typeof code === "string" && isBodyXCode(code, status) && fitsBodyX(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400: *​/ globalThis.PWNED = 1; /​* */
export function isBracket(body: unknown): body is Bracket {
  return fitsBodyX(body, "'];globalThis.PWNED=1;//");
}

/**
 * 400: @​ts-ignore
 *
 * ​​@​ts-expect-error //# s​ourceMappingURL=http://evil.test
 */
export function isAB(body: unknown): body is AB {
  return fitsBodyX(body, "a*/b");
}

/** 400: /// <​reference path="/etc/passwd" /> globalThis.PWNED=1 */
export function isLineBreak(body: unknown): body is LineBreak {
  return fitsBodyX(body, "line\u2028break\r\nnul\u0000");
}

/** Whether `BodyX` has this code at that status, if one is given. */
function isBodyXCode(code: unknown, status?: number): boolean {
  switch (code) {
    case "'];globalThis.PWNED=1;//":
    case "a*/b":
    case "line\u2028break\r\nnul\u0000":
      return (status ?? 400) === 400;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCode.get(codeOf(body));
}

const codesByCode = /* @__PURE__ */ new Map<unknown, Code>([
  ["'];globalThis.PWNED=1;//", "'];globalThis.PWNED=1;//"],
  ["a*/b", "a*/b"],
  ["line\u2028break\r\nnul\u0000", "line\u2028break\r\nnul\u0000"],
]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `BodyX`, and the expected code where one is given. */
export function fitsBodyX(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return typeof code === "string" && (expected === undefined || code === expected);
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
}
