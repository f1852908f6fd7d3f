// Generated from test/cases/request-media-type/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type RequestMediaTypeVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  RequestMediaTypeError,
  BadField,
  DamagedArchive,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { RequestMediaTypeVerdict, RequestMediaTypeVerdictIn } from "./classify.js";
export { isRequestMediaTypeError, isBadField, isDamagedArchive } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Uploads. */
export const api: Api<RequestMediaTypeVerdict> = {
  id: "request-media-type",
  classify,
  retryPolicies,
  operations: {
    upload: "POST /files",
  },
};
