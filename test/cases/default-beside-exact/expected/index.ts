// Generated from test/cases/default-beside-exact/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type DefaultBesideExactVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  DefaultBesideExactError,
  Unauthorized,
  ServerError,
  UnexpectedError,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { DefaultBesideExactVerdict } from "./classify.js";
export {
  isDefaultBesideExactError,
  isUnauthorized,
  isServerError,
  isUnexpectedError,
} from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Defaults. */
export const api: Api<DefaultBesideExactVerdict> = {
  id: "default-beside-exact",
  classify,
  retryPolicies,
};
