// Generated from test/cases/recursive-body/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type RecursiveBodyVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { RecursiveBodyError, BadNode, Code, ErrorsByCode } from "./errors.js";
export type { RecursiveBodyVerdict } from "./classify.js";
export { isRecursiveBodyError, isBadNode } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Trees. */
export const api: Api<RecursiveBodyVerdict> = {
  id: "recursive-body",
  classify,
  retryPolicies,
};
