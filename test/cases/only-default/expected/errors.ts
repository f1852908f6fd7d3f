// Generated from test/cases/only-default/spec.yaml by openapi-errors; change that file and generate again.

/** The spec of One answer describes no error by its body. */
export type OnlyDefaultError = never;

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  /** Any error status: Whatever went wrong, ask the vendor. */
  readonly unexpected_error: unknown;
}
