// Generated from test/cases/request-errors-only/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type RequestErrorsOnlyVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  RequestErrorsOnlyError,
  DamagedArchive,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { RequestErrorsOnlyVerdict, RequestErrorsOnlyVerdictIn } from "./classify.js";
export { isRequestErrorsOnlyError, isDamagedArchive } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Only uploads. */
export const api: Api<RequestErrorsOnlyVerdict> = {
  id: "request-errors-only",
  classify,
  retryPolicies,
  operations: {
    upload: "POST /files",
  },
};
