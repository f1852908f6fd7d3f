// Generated from test/cases/nullable/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type NullableVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  NullableError,
  WrongDate,
  WrongName,
  BadRequest,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { NullableVerdict } from "./classify.js";
export { isNullableError, isWrongDate, isWrongName, isBadRequest } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Nulls. */
export const api: Api<NullableVerdict> = {
  id: "nullable",
  classify,
  retryPolicies,
};
