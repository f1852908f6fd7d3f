// Generated from test/cases/text-body/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type TextBodyVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { TextBodyError, WrongField, Code, ErrorsByCode } from "./errors.js";
export type { TextBodyVerdict } from "./classify.js";
export { isTextBodyError, isBlocked, isWrongField } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Text API. */
export const api: Api<TextBodyVerdict> = {
  id: "text-body",
  classify,
  retryPolicies,
};
