// Generated from test/cases/text-body/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Text API that has a body of its own; the others are known by their status. */
export type TextBodyError = WrongField;

/** 422: A field is wrong. */
export type WrongField = Schemas["UnprocessableContentBody"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  /** 403: The address is blocked. */
  readonly blocked: unknown;
  readonly wrong_field: WrongField;
}
