// Generated from test/cases/only-default/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type OnlyDefaultVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { OnlyDefaultError, Code, ErrorsByCode } from "./errors.js";
export type { OnlyDefaultVerdict } from "./classify.js";
export { isOnlyDefaultError, isUnexpectedError } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of One answer. */
export const api: Api<OnlyDefaultVerdict> = {
  id: "only-default",
  classify,
  retryPolicies,
};
