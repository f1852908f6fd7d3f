// Generated from test/cases/no-body/spec.yaml by openapi-errors; change that file and generate again.

/** The spec of Silent API describes no error by its body. */
export type NoBodyError = never;

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  /** 404: Nobody has this name. */
  readonly unknown_name: unknown;
  /** 429: Too many names were asked for. */
  readonly too_many_requests: unknown;
  /** 5XX: The server failed. */
  readonly server_error: unknown;
}
