// Generated from test/cases/error-inside-200/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Always fine. */
export type ErrorInside200Error = SearchFailed;

/** 200: The search could not be made. */
export type SearchFailed = Schemas["SearchError"] & { readonly status: "failed" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly search_failed: SearchFailed;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly search: SearchFailedCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"search">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type SearchFailedCode = "search_failed";
