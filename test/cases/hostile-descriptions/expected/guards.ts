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
  return match(body, status) !== undefined;
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

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (codeOf(body)) {
    case undefined:
      break;
    case "'];globalThis.PWNED=1;//":
      if ((status ?? 400) === 400 && fitsBodyX(body)) return "'];globalThis.PWNED=1;//";
      break;
    case "a*/b":
      if ((status ?? 400) === 400 && fitsBodyX(body)) return "a*/b";
      break;
    case "line\u2028break\r\nnul\u0000":
      if ((status ?? 400) === 400 && fitsBodyX(body)) return "line\u2028break\r\nnul\u0000";
      break;
  }
  return undefined;
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

function fitsBodyX(body: unknown, code?: string): boolean {
  try {
    return isObject(body) && (code === undefined || body.code === code);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
