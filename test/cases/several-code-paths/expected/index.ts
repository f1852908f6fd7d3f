// Generated from test/cases/several-code-paths/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type SeveralCodePathsVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { SeveralCodePathsError, SlowDown, Code, ErrorsByCode } from "./errors.js";
export type { SeveralCodePathsVerdict } from "./classify.js";
export { isSeveralCodePathsError, isSlowDown } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Two generations. */
export const api: Api<SeveralCodePathsVerdict> = {
  id: "several-code-paths",
  classify,
  retryPolicies,
};
