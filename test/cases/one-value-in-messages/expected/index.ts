// Generated from test/cases/one-value-in-messages/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type OneValueInMessagesVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  OneValueInMessagesError,
  Crashed,
  Refused,
  Late,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { OneValueInMessagesVerdict } from "./classify.js";
export { isOneValueInMessagesError, isCrashed, isRefused, isLate } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Zeros in messages. */
export const api: Api<OneValueInMessagesVerdict> = {
  id: "one-value-in-messages",
  classify,
  retryPolicies,
};
