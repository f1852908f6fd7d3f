// Generated from test/cases/operation-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Operations that has a body of its own; the others are known by their status. */
export type OperationErrorsError = NotFound | JobNotReady;

/** 404: It is not there. */
export type NotFound = Schemas["Gone"];

/** 404: The job is not there yet. */
export type JobNotReady = Schemas["Gone"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly not_found: NotFound;
  readonly job_not_ready: JobNotReady;
  /** 409: The job runs. */
  readonly job_running: unknown;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly "jobs/get": JobNotReadyCode;
  readonly "jobs/delete": NotFoundOrJobRunningCode;
  readonly "POST /jobs": NotFoundCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"jobs/get">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type JobNotReadyCode = "job_not_ready";

type NotFoundOrJobRunningCode = "not_found" | "job_running";

type NotFoundCode = "not_found";
