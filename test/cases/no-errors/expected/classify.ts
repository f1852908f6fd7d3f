// Generated from test/cases/no-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code } from "./errors.js";
import { categoryForStatus, policyForStatus } from "./retry-policies.js";

/**
 * What an answer of Quiet API means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): NoErrorsVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, reasonFor(body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type NoErrorsVerdict = Undocumented;

interface Undocumented {
  readonly documented: false;
  readonly code?: undefined;
  readonly category: Category;
  /** The error whose code it carries, or whose status it has. */
  readonly resembles?: Code | undefined;
  /** The code as the body spells it. */
  readonly wireCode?: undefined;
  readonly status: number;
  readonly body: unknown;
  readonly policy: RetryPolicy;
  readonly scope?: undefined;
  readonly reason: UndocumentedReason;
}

function undocumented(status: number, body: unknown, reason: UndocumentedReason): Undocumented {
  return {
    documented: false,
    category: categoryForStatus(status),
    status,
    body,
    policy: policyForStatus(status),
    reason,
  };
}

function reasonFor(body: unknown): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  return "status";
}
