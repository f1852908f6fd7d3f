// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/**
 * Any error of CyberShield API that has a body of its own; the others are known by their status.
 */
export type CyberShieldError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | Conflict
  | TooManyRequests
  | InternalServerError
  | ServiceUnavailable;

/**
 * 400: The request has invalid parameters. Asking for a token answers so where the credentials are
 * missing or malformed.
 */
export type BadRequest = Schemas["ErrorBody"];

/** 401: The access token is missing, invalid or expired. */
export type Unauthorized = Schemas["ErrorBody"];

/**
 * 403: The API key or the token may not do that. The SDK's pages answer so too where multi-factor
 * authentication is required or failed.
 */
export type Forbidden = Schemas["ErrorBody"];

/** 404: The resource does not exist. */
export type NotFound = Schemas["ErrorBody"];

/** 409: A conflicting operation is in progress. */
export type Conflict = Schemas["ErrorBody"];

/**
 * 429: The rate limit is exceeded. No header says for how long. The page of error codes asks for
 * exponential backoff or a wait; the SDK's samples wait 30 seconds (Node.js) and 60 seconds
 * (Python) and try once more.
 */
export type TooManyRequests = Schemas["ErrorBody"];

/** 500: The server failed. */
export type InternalServerError = Schemas["ErrorBody"];

/** 503: The service is down for a while or under maintenance. */
export type ServiceUnavailable = Schemas["ErrorBody"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly bad_request: BadRequest;
  readonly unauthorized: Unauthorized;
  readonly forbidden: Forbidden;
  readonly not_found: NotFound;
  /**
   * 408: The access token has expired, says the SDK's page on authentication; its table of errors
   * calls 408 a request timeout, to be retried when the network has been checked. The API's own
   * pages know only 401. Replaying it with the same token would never end; and since it may have
   * been a timeout after all, only what is idempotent is sent again. No body is documented.
   */
  readonly token_expired: unknown;
  readonly conflict: Conflict;
  readonly too_many_requests: TooManyRequests;
  readonly internal_server_error: InternalServerError;
  readonly service_unavailable: ServiceUnavailable;
}
