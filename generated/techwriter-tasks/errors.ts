// Generated from specs/techwriter-tasks.yaml by openapi-errors; change that file and generate again.

/** The spec of Technical Writer Tasks API describes no error by its body. */
export type TechwriterTasksError = never;

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  /** 400: The request has an invalid syntax or lacks a required parameter. */
  readonly bad_request: unknown;
  /** 401: The API key is invalid. Whether a missing key is answered so, too, is not documented. */
  readonly unauthenticated: unknown;
  /**
   * 404: Either the URL is wrong, or the id is not associated with this account. Nothing tells the
   * two apart.
   */
  readonly not_found: unknown;
  /**
   * 429: The limit of the day is reached. The vendor documents the limits but neither this status
   * nor a header.
   */
  readonly too_many_requests: unknown;
  /** 500: The server failed. The vendor names neither a delay nor a number of tries. */
  readonly internal_server_error: unknown;
}
