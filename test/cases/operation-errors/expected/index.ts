// Generated from test/cases/operation-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type OperationErrorsVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  OperationErrorsError,
  NotFound,
  JobNotReady,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { OperationErrorsVerdict, OperationErrorsVerdictIn } from "./classify.js";
export { isOperationErrorsError, isNotFound, isJobNotReady, isJobRunning } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Operations. */
export const api: Api<OperationErrorsVerdict> = {
  id: "operation-errors",
  classify,
  retryPolicies,
  operations: {
    "POST /jobs": "POST /jobs",
    "jobs/get": "GET /jobs/{id}",
    "jobs/delete": "DELETE /jobs/{id}",
  },
};
