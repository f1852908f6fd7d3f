// Generated from test/cases/open-code/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Open codes. */
export type OpenCodeError = BadId | BadRequest | NoCoin | NotFound;

/** 400: Bad id. */
export type BadId = Schemas["Failure"] & { readonly error: "bad_id" };

/** 400: The coin can't be shown. */
export type BadRequest = Schemas["Failure"];

/** 404: No coin. */
export type NoCoin = Schemas["Failure"] & { readonly error: "no_coin" };

/** 404: The coin can't be shown. */
export type NotFound = Schemas["Failure"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly bad_id: BadId;
  readonly bad_request: BadRequest;
  readonly no_coin: NoCoin;
  readonly not_found: NotFound;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly getCoin: GetCoinCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"getCoin">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type GetCoinCode = "bad_id" | "bad_request" | "no_coin" | "not_found";
