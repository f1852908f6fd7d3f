// Generated from specs/scrapegraphai.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type ScrapeGraphAIVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  ScrapeGraphAIError,
  Validation,
  AuthMissingKey,
  InsufficientCredits,
  AuthInvalidKey,
  NotFound,
  RateLimited,
  InternalError,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { ScrapeGraphAIVerdict, ScrapeGraphAIVerdictIn } from "./classify.js";
export {
  isScrapeGraphAIError,
  isValidation,
  isAuthMissingKey,
  isInsufficientCredits,
  isAuthInvalidKey,
  isNotFound,
  isRateLimited,
  isInternalError,
  isPaymentRequired,
} from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of ScrapeGraphAI API. */
export const api: Api<ScrapeGraphAIVerdict> = {
  id: "scrapegraphai",
  classify,
  retryPolicies,
  operations: {
    buyAccess: "POST /api/agent/mpp/access/{pack}",
    buySubscription: "POST /api/agent/mpp/subscription/{plan}",
  },
};
