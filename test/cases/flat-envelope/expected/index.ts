// Generated from test/cases/flat-envelope/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type FlatEnvelopeVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  FlatEnvelopeError,
  ParcelNotFound,
  RateLimited,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { FlatEnvelopeVerdict } from "./classify.js";
export { isFlatEnvelopeError, isParcelNotFound, isRateLimited } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Parcels API. */
export const api: Api<FlatEnvelopeVerdict> = {
  id: "flat-envelope",
  classify,
  retryPolicies,
};
