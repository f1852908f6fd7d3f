// Generated from test/cases/prototype-names/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of constructor. */
export type PrototypeNamesError = Constructor | Prototype | HasOwnProperty;

/** 400: Constructor. */
export type Constructor = Schemas["ToString"] & { readonly constructor: "constructor" };

/** 400: Proto. */
export type Prototype = Schemas["ToString"] & { readonly constructor: "__proto__" };

/** 400: Has own property. */
export type HasOwnProperty = Schemas["ToString"] & { readonly constructor: "hasOwnProperty" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly constructor: Constructor;
  readonly __proto__: Prototype;
  readonly hasOwnProperty: HasOwnProperty;
}
