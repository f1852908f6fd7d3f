// Generated from test/cases/hostile-descriptions/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Hostile *​/ globalThis.PWNED = 1; /​* <script>alert(1)</script>. */
export type HostileDescriptionsError = Bracket | AB | LineBreak;

/** 400: *​/ globalThis.PWNED = 1; /​* */
export type Bracket = Schemas["BodyX"] & { readonly code: "'];globalThis.PWNED=1;//" };

/**
 * 400: @​ts-ignore
 *
 * ​​@​ts-expect-error //# s​ourceMappingURL=http://evil.test
 */
export type AB = Schemas["BodyX"] & { readonly code: "a*/b" };

/** 400: /// <​reference path="/etc/passwd" /> globalThis.PWNED=1 */
export type LineBreak = Schemas["BodyX"] & { readonly code: "line\u2028break\r\nnul\u0000" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly "'];globalThis.PWNED=1;//": Bracket;
  readonly "a*/b": AB;
  readonly "line\u2028break\r\nnul\u0000": LineBreak;
}
