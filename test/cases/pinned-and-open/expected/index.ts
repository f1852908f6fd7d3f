// Generated from test/cases/pinned-and-open/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type PinnedAndOpenVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  PinnedAndOpenError,
  BadName,
  TooManyRequests,
  BadRequest,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { PinnedAndOpenVerdict, PinnedAndOpenVerdictIn } from "./classify.js";
export { isPinnedAndOpenError, isBadName, isTooManyRequests, isBadRequest } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Queue. */
export const api: Api<PinnedAndOpenVerdict> = {
  id: "pinned-and-open",
  classify,
  retryPolicies,
  operations: {
    addJob: "POST /jobs",
  },
};
