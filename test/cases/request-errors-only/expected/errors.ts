// Generated from test/cases/request-errors-only/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Only uploads. */
export type RequestErrorsOnlyError = DamagedArchive;

/** 400: The archive is wrong. */
export type DamagedArchive = Schemas["WrongZip"] & { readonly code: 1 };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly damaged_archive: DamagedArchive;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly upload: DamagedArchiveCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"upload">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type DamagedArchiveCode = "damaged_archive";
