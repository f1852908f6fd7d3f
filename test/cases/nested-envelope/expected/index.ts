// Generated from test/cases/nested-envelope/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type NestedEnvelopeVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  NestedEnvelopeError,
  CardDeclined,
  TooManyRequests,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { NestedEnvelopeVerdict } from "./classify.js";
export { isNestedEnvelopeError, isCardDeclined, isTooManyRequests } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Nested API. */
export const api: Api<NestedEnvelopeVerdict> = {
  id: "nested-envelope",
  classify,
  retryPolicies,
};
