// Generated from test/cases/prototype-names/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type PrototypeNamesVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  PrototypeNamesError,
  Constructor,
  Prototype,
  HasOwnProperty,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { PrototypeNamesVerdict } from "./classify.js";
export { isPrototypeNamesError, isConstructor, isPrototype, isHasOwnProperty } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of constructor. */
export const api: Api<PrototypeNamesVerdict> = {
  id: "prototype-names",
  classify,
  retryPolicies,
};
