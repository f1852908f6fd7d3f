// Generated from test/cases/large-body/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type LargeBodyVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { LargeBodyError, InvalidForm, Code, ErrorsByCode } from "./errors.js";
export type { LargeBodyVerdict } from "./classify.js";
export { isLargeBodyError, isInvalidForm } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Forms. */
export const api: Api<LargeBodyVerdict> = {
  id: "large-body",
  classify,
  retryPolicies,
};
