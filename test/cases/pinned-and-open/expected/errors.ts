// Generated from test/cases/pinned-and-open/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Queue. */
export type PinnedAndOpenError = BadName | TooManyRequests | BadRequest;

/** 400: Bad name. */
export type BadName = Schemas["Refusal"] & { readonly code: "bad_name" };

/** 400 or 429: Too many requests. */
export type TooManyRequests = Schemas["Refusal"] & { readonly code: "too_many_requests" };

/** 400: The job can't be added. */
export type BadRequest = Schemas["Refusal"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly bad_name: BadName;
  readonly too_many_requests: TooManyRequests;
  readonly bad_request: BadRequest;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly addJob: BadNameOrTooManyRequestsOrBadRequestCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"addJob">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type BadNameOrTooManyRequestsOrBadRequestCode = "bad_name" | "too_many_requests" | "bad_request";
