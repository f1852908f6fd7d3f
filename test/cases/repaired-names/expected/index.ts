// Generated from test/cases/repaired-names/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type RepairedNamesVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  RepairedNamesError,
  NotFound660d,
  NotFound,
  NotFoundf507,
  Error2FaRequired,
  ErrorCode,
  U00e9TU00e9,
  Errore84c53,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { RepairedNamesVerdict, RepairedNamesVerdictIn } from "./classify.js";
export {
  isRepairedNamesError,
  isNotFound660d,
  isNotFound,
  isNotFoundf507,
  isError2FaRequired,
  isErrorCode,
  isU00e9TU00e9,
  isErrore84c53,
  isServiceUnavailable,
} from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of 3rd-party API. */
export const api: Api<RepairedNamesVerdict> = {
  id: "repaired-names",
  classify,
  retryPolicies,
  operations: {
    delete: "GET /",
  },
};
