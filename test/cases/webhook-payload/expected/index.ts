// Generated from test/cases/webhook-payload/spec.yaml by openapi-errors; change that file and generate again.

import type { Api } from "openapi-errors/runtime";
import { classify, type WebhookPayloadVerdict } from "./classify.js";
import { retryPolicies } from "./retry-policies.js";
export type { WebhookPayloadError, Unreadable, Crashed, Code, ErrorsByCode } from "./errors.js";
export type { WebhookPayloadVerdict } from "./classify.js";
export { isWebhookPayloadError, isUnreadable, isCrashed } from "./guards.js";
export { classify } from "./classify.js";
export { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/** All that `openapi-errors/runtime` needs to know of Scans. */
export const api: Api<WebhookPayloadVerdict> = {
  id: "webhook-payload",
  classify,
  retryPolicies,
};
