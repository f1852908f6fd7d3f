// Generated from test/cases/repaired-names/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of 3rd-party API that has a body of its own; the others are known by their status. */
export type RepairedNamesError =
  NotFound660d | NotFound | NotFoundf507 | Error2FaRequired | ErrorCode | U00e9TU00e9 | Errore84c53;

/** 404: Not found. */
export type NotFound660d = Schemas["NotFoundBody"] & {
  readonly type: "https://errors.test/not-found";
};

/** 404: Not found. */
export type NotFound = Schemas["NotFoundBody"] & { readonly type: "not_found" };

/** 404: Not found. */
export type NotFoundf507 = Schemas["NotFoundBody"] & { readonly type: "not-found" };

/** 404: 2fa required. */
export type Error2FaRequired = Schemas["NotFoundBody"] & { readonly type: "2fa_required" };

/** 404: Error. */
export type ErrorCode = Schemas["NotFoundBody"] & { readonly type: "Error" };

/** 404: Été. */
export type U00e9TU00e9 = Schemas["NotFoundBody"] & { readonly type: "été" };

/** 404: !!!. */
export type Errore84c53 = Schemas["NotFoundBody"] & { readonly type: "!!!" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly "https://errors.test/not-found": NotFound660d;
  readonly not_found: NotFound;
  readonly "not-found": NotFoundf507;
  readonly "2fa_required": Error2FaRequired;
  readonly Error: ErrorCode;
  readonly été: U00e9TU00e9;
  readonly "!!!": Errore84c53;
  /** 503: Down. */
  readonly service_unavailable: unknown;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly delete: DeleteCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"delete">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type DeleteCode =
  | "https://errors.test/not-found"
  | "not_found"
  | "not-found"
  | "2fa_required"
  | "Error"
  | "été"
  | "!!!"
  | "service_unavailable";
