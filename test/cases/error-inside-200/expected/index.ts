// Generated from test/cases/error-inside-200/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type ErrorInside200Verdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  ErrorInside200Error,
  SearchFailed,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { ErrorInside200Verdict, ErrorInside200VerdictIn } from "./classify.js";
export { isErrorInside200Error, isSearchFailed } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Always fine. */
export const api: Api<ErrorInside200Verdict> = {
  id: "error-inside-200",
  classify,
  retryPolicies,
  errorsBelow400: [200],
  operations: {
    search: "GET /search",
  },
};
