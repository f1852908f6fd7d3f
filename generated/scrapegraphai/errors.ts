// From specs/scrapegraphai.yaml; to change it, edit that file and run `npx openapi-errors generate`.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error the ScrapeGraphAI API documents. */
export type ScrapeGraphAIError =
  | Validation
  | AuthMissingKey
  | InsufficientCredits
  | AuthInvalidKey
  | NotFound
  | RateLimited
  | InternalError;

/** 400: The request body does not fit its schema; `details` names each field. */
export type Validation = Schemas["TypedError"] & {
  readonly error: { readonly type: "validation" };
};

/**
 * 401: The header `SGAI-APIKEY` was not sent. The body also points at the operations where an agent
 * can buy a key; those fields are not documented.
 */
export type AuthMissingKey = Schemas["TypedError"] & {
  readonly error: { readonly type: "auth_missing_key" };
};

/** 402: The account has too few credits for this request. */
export type InsufficientCredits =
  | (Schemas["TypedError"] & { readonly error: { readonly type: "insufficient_credits" } })
  | (Schemas["FlatError"] & { readonly error: "insufficient_credits" });

// ... and so on for each error

/** The name of an error. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it. */
export interface ErrorsByCode {
  readonly validation: Validation;
  readonly auth_missing_key: AuthMissingKey;
  readonly payment_required: unknown;
}

/** The codes an operation can answer with, those of the whole API included. */
export interface Operations {
  readonly buyAccess: BuyAccessCode;
  readonly buySubscription: BuyAccessCode;
}

type BuyAccessCode = Code;

/** The errors of one operation: `ErrorsOf<"buyAccess">`. */
export type ErrorsOf<Operation extends keyof Operations> = ErrorsByCode[Operations[Operation]];
