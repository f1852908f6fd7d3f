// Generated from test/cases/one-shape-any-code/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type OneShapeAnyCodeVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  OneShapeAnyCodeError,
  BadDate,
  BadName,
  ServerError,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { OneShapeAnyCodeVerdict } from "./classify.js";
export { isOneShapeAnyCodeError, isBadDate, isBadName, isServerError } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Words. */
export const api: Api<OneShapeAnyCodeVerdict> = {
  id: "one-shape-any-code",
  classify,
  retryPolicies,
};
