// Generated from test/cases/remainder/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type RemainderVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { RemainderError, BadDate, BadName, BadRequest, Code, ErrorsByCode } from "./errors.js";
export type { RemainderVerdict } from "./classify.js";
export { isRemainderError, isBadDate, isBadName, isBadRequest } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Rests. */
export const api: Api<RemainderVerdict> = {
  id: "remainder",
  classify,
  retryPolicies,
};
