// Generated from test/cases/hostile-descriptions/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type HostileDescriptionsVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type {
  HostileDescriptionsError,
  Bracket,
  AB,
  LineBreak,
  Code,
  ErrorsByCode,
} from "./errors.js";
export type { HostileDescriptionsVerdict } from "./classify.js";
export { isHostileDescriptionsError, isBracket, isAB, isLineBreak } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * All that `openapi-errors/runtime` needs to know of Hostile *​/ globalThis.PWNED = 1; /​*
 * <script>alert(1)</script>.
 */
export const api: Api<HostileDescriptionsVerdict> = {
  id: "hostile-descriptions",
  classify,
  retryPolicies,
};
