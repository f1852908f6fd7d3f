// Generated from test/cases/recursive-body/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Trees. */
export type RecursiveBodyError = BadNode;

/** 422: A node of the tree is wrong. */
export type BadNode = Schemas["TreeError"] & { readonly code: "bad_node" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly bad_node: BadNode;
}
