// Generated from specs/techwriter-tasks.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type TechwriterTasksVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { TechwriterTasksError, Code, ErrorsByCode } from "./errors.js";
export type { TechwriterTasksVerdict } from "./classify.js";
export {
  isTechwriterTasksError,
  isBadRequest,
  isUnauthenticated,
  isNotFound,
  isTooManyRequests,
  isInternalServerError,
} from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Technical Writer Tasks API. */
export const api: Api<TechwriterTasksVerdict> = {
  id: "techwriter-tasks",
  classify,
  retryPolicies,
};
