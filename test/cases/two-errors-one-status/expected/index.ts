// Generated from test/cases/two-errors-one-status/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type TwoErrorsOneStatusVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { TwoErrorsOneStatusError, Locked, Shipped, Code, ErrorsByCode } from "./errors.js";
export type { TwoErrorsOneStatusVerdict } from "./classify.js";
export { isTwoErrorsOneStatusError, isLocked, isShipped } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Siblings. */
export const api: Api<TwoErrorsOneStatusVerdict> = {
  id: "two-errors-one-status",
  classify,
  retryPolicies,
};
