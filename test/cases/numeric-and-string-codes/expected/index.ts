// Generated from test/cases/numeric-and-string-codes/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type NumericAndStringCodesVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  NumericAndStringCodesError,
  BadPin,
  Unknown,
  NoCard,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { NumericAndStringCodesVerdict } from "./classify.js";
export { isNumericAndStringCodesError, isBadPin, isUnknown, isNoCard } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Numbers. */
export const api: Api<NumericAndStringCodesVerdict> = {
  id: "numeric-and-string-codes",
  classify,
  retryPolicies,
};
