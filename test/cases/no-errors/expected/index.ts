// Generated from test/cases/no-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type NoErrorsVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { NoErrorsError, Code, ErrorsByCode, ErrorsOf, Operations } from "./errors.js";
export type { NoErrorsVerdict } from "./classify.js";
export { isNoErrorsError } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Quiet API. */
export const api: Api<NoErrorsVerdict> = {
  id: "no-errors",
  classify,
  retryPolicies,
  operations: {
    ping: "GET /ping",
  },
};
