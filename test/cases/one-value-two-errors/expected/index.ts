// Generated from test/cases/one-value-two-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type OneValueTwoErrorsVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  OneValueTwoErrorsError,
  Crashed,
  Refused,
  Late,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { OneValueTwoErrorsVerdict } from "./classify.js";
export { isOneValueTwoErrorsError, isCrashed, isRefused, isLate } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Zeros. */
export const api: Api<OneValueTwoErrorsVerdict> = {
  id: "one-value-two-errors",
  classify,
  retryPolicies,
};
