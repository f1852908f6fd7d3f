// Generated from test/cases/no-body/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type NoBodyVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { NoBodyError, Code, ErrorsByCode } from "./errors.js";
export type { NoBodyVerdict } from "./classify.js";
export { isNoBodyError, isUnknownName, isTooManyRequests, isServerError } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Silent API. */
export const api: Api<NoBodyVerdict> = {
  id: "no-body",
  classify,
  retryPolicies,
};
