// Generated from test/cases/request-media-type/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Uploads. */
export type RequestMediaTypeError = BadField | DamagedArchive;

/** 400: The request is wrong. */
export type BadField = Schemas["Wrong"] & { readonly code: 1 };

/** 400: The archive is wrong. */
export type DamagedArchive = Schemas["WrongZip"] & { readonly code: 1 };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly bad_field: BadField;
  readonly damaged_archive: DamagedArchive;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly upload: BadFieldOrDamagedArchiveCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"upload">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type BadFieldOrDamagedArchiveCode = "bad_field" | "damaged_archive";
