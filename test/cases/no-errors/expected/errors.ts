// Generated from test/cases/no-errors/spec.yaml by openapi-errors; change that file and generate again.

/** The spec of Quiet API describes no error by its body. */
export type NoErrorsError = never;

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly ping: NoCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"ping">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type NoCode = never;
