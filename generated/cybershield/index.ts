// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type CyberShieldVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  CyberShieldError,
  BadRequest,
  Unauthorized,
  Forbidden,
  NotFound,
  Conflict,
  TooManyRequests,
  InternalServerError,
  ServiceUnavailable,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { CyberShieldVerdict } from "./classify.js";
export {
  isCyberShieldError,
  isBadRequest,
  isUnauthorized,
  isForbidden,
  isNotFound,
  isTokenExpired,
  isConflict,
  isTooManyRequests,
  isInternalServerError,
  isServiceUnavailable,
} from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of CyberShield API. */
export const api: Api<CyberShieldVerdict> = {
  id: "cybershield",
  classify,
  retryPolicies,
};
