// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type OzForensicsVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  OzForensicsError,
  Unknown,
  UnknownClientError,
  NotAllowed,
  NotRealized,
  InvalidStructure,
  InvalidValue,
  InvalidType,
  AuthNotProvided,
  AuthInvalid,
  AuthExpired,
  AuthForbidden,
  NotExist,
  ExternalService,
  Database,
  SessionNotFound,
  SessionNotOwned,
  ContainerPayloadMissing,
  ContainerWithoutMedia,
  ContainerDamaged,
  ContainerMissing,
  ContainerUnusable,
  Code,
  ErrorsByCode,
  ErrorsOf,
  Operations,
} from "./errors.js";
export type { OzForensicsVerdict, OzForensicsVerdictIn } from "./classify.js";
export {
  isOzForensicsError,
  isUnknown,
  isUnknownClientError,
  isNotAllowed,
  isNotRealized,
  isInvalidStructure,
  isInvalidValue,
  isInvalidType,
  isAuthNotProvided,
  isAuthInvalid,
  isAuthExpired,
  isAuthForbidden,
  isNotExist,
  isExternalService,
  isDatabase,
  isSessionNotFound,
  isSessionNotOwned,
  isContainerPayloadMissing,
  isContainerWithoutMedia,
  isContainerDamaged,
  isContainerMissing,
  isContainerUnusable,
} from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Oz Forensics API. */
export const api: Api<OzForensicsVerdict> = {
  id: "oz-forensics",
  classify,
  retryPolicies,
  operations: {
    refreshSession: "POST /api/authorize/refresh/",
    createFolder: "POST /api/folders/",
    createInstantFolder: "POST /api/instant/folders/",
  },
};
