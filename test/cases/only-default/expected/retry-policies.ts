// Generated from test/cases/only-default/spec.yaml by openapi-errors; change that file and generate again.

import type { Category, RetryPolicies, RetryPolicy } from "openapi-errors/runtime";
import type { Code } from "./errors.js";

/** What to do about each error of One answer, and when to try again. Times are in milliseconds. */
export const retryPolicies = {
  // any error status
  unexpected_error: { retry: false, recovery: "report" },
} as const satisfies RetryPolicies<Code>;

/** What to do about an error that the spec does not describe, by its status. */
export function policyForStatus(_status: number): RetryPolicy {
  return report;
}

const report: RetryPolicy = { retry: false, recovery: "report" };

/** The `google.rpc.Code` of an error that the spec does not describe, by its status. */
export function categoryForStatus(_status: number): Category {
  return "INTERNAL";
}
