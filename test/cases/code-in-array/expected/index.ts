// Generated from test/cases/code-in-array/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type CodeInArrayVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  CodeInArrayError,
  Expired,
  OverQuota,
  ClientError,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { CodeInArrayVerdict } from "./classify.js";
export { isCodeInArrayError, isExpired, isOverQuota, isClientError } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Lists of errors. */
export const api: Api<CodeInArrayVerdict> = {
  id: "code-in-array",
  classify,
  retryPolicies,
};
