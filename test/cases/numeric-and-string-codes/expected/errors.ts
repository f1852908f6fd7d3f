// Generated from test/cases/numeric-and-string-codes/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Numbers. */
export type NumericAndStringCodesError = BadPin | Unknown | NoCard;

/** 400: The pin is wrong. */
export type BadPin = Schemas["Numbered"] & { readonly errorCode: 7 | "7" };

/** 400: Nobody knows. */
export type Unknown = Schemas["Numbered"] & { readonly errorCode: -1 };

/** 400: No such card. */
export type NoCard = Schemas["Numbered"] & { readonly errorCode: "404" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly bad_pin: BadPin;
  readonly unknown: Unknown;
  readonly no_card: NoCard;
}
