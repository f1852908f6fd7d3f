// Generated from test/cases/open-code/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type OpenCodeVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  OpenCodeError,
  BadId,
  BadRequest,
  NoCoin,
  NotFound,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { OpenCodeVerdict, OpenCodeVerdictIn } from "./classify.js";
export { isOpenCodeError, isBadId, isBadRequest, isNoCoin, isNotFound } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Open codes. */
export const api: Api<OpenCodeVerdict> = {
  id: "open-code",
  classify,
  retryPolicies,
  operations: {
    getCoin: "GET /coins/{id}",
  },
};
