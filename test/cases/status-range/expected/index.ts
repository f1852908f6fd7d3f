// Generated from test/cases/status-range/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type StatusRangeVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { StatusRangeError, ClientError, ServerError, Code, ErrorsByCode } from "./errors.js";
export type { StatusRangeVerdict } from "./classify.js";
export { isStatusRangeError, isClientError, isServerError } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Ranges. */
export const api: Api<StatusRangeVerdict> = {
  id: "status-range",
  classify,
  retryPolicies,
};
