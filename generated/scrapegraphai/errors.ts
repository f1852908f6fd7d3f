// Generated from specs/scrapegraphai.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/**
 * Any error of ScrapeGraphAI API that has a body of its own; the others are known by their status.
 */
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

/** 402: The account has too few credits for this request, or none left. */
export type InsufficientCredits =
  | (Schemas["TypedError"] & { readonly error: { readonly type: "insufficient_credits" } })
  | (Schemas["FlatError"] & { readonly error: "insufficient_credits" });

/** 403: The API key is malformed, revoked, or one of the v1 API. */
export type AuthInvalidKey = Schemas["TypedError"] & {
  readonly error: { readonly type: "auth_invalid_key" };
};

/**
 * 404: The id is well formed but not on this account. Operations that look something up answer so,
 * such as `GET /api/history/:id`, `GET /api/crawl/:id` and `GET /api/monitor/:cronId`.
 */
export type NotFound = Schemas["TypedError"] & { readonly error: { readonly type: "not_found" } };

/**
 * 429: Too many requests in this minute. How many are allowed depends on the plan, and the vendor's
 * pages differ: one has 10, 100, 500 and 5,000 a minute (Free, Starter, Growth, Pro), another 5, 30
 * and 100 (Free, Starter, Pro). Polling the status of a crawl or a monitor is not counted. The
 * error reference asks for exponential backoff without a number; the guides' samples wait 1, 2 and
 * 4 seconds, and try three times or five.
 */
export type RateLimited =
  | (Schemas["TypedError"] & { readonly error: { readonly type: "rate_limited" } })
  | (Schemas["FlatError"] & { readonly error: "rate_limit_exceeded" });

/**
 * 5XX: The server failed; it passes by itself. The vendor asks for exponential backoff and three to
 * five attempts at most, and names no delay.
 */
export type InternalError = Schemas["TypedError"] & {
  readonly error: { readonly type: "internal_error" };
};

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly validation: Validation;
  readonly auth_missing_key: AuthMissingKey;
  readonly insufficient_credits: InsufficientCredits;
  readonly auth_invalid_key: AuthInvalidKey;
  readonly not_found: NotFound;
  readonly rate_limited: RateLimited;
  readonly internal_error: InternalError;
  /**
   * 402: Nothing has been paid yet. The answer carries a payment challenge (MPP); its body is not
   * documented.
   */
  readonly payment_required: unknown;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly buyAccess: BuyAccessCode;
  readonly buySubscription: BuyAccessCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"buyAccess">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type BuyAccessCode =
  | "validation"
  | "auth_missing_key"
  | "insufficient_credits"
  | "auth_invalid_key"
  | "not_found"
  | "rate_limited"
  | "internal_error"
  | "payment_required";
