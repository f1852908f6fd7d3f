// Generated from test/cases/large-body/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode } from "./errors.js";
import { errorKindOf, isInvalidForm } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Forms means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify(answer: Answer): LargeBodyVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return (
    byErrorKind(answer, status) ?? undocumented(status, body, undefined, reasonFor(status, body))
  );
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type LargeBodyVerdict = Documented<"invalid_form", 422> | Undocumented;

interface Documented<C extends Code, Status> {
  readonly documented: true;
  readonly code: C;
  readonly category: (typeof categories)[C];
  /** The code as the body spells it. */
  readonly wireCode?: string | number | undefined;
  readonly status: Status;
  readonly body: ErrorsByCode[C];
  readonly policy: (typeof retryPolicies)[C];
  /** Whether the operation itself documents the error, or the API. */
  readonly scope: "operation" | "api";
}

interface Undocumented {
  readonly documented: false;
  readonly code?: undefined;
  readonly category: Category;
  /** The error whose code it carries, or whose status it has. */
  readonly resembles?: Code | undefined;
  /** The code as the body spells it. */
  readonly wireCode?: string | number | undefined;
  readonly status: number;
  readonly body: unknown;
  readonly policy: RetryPolicy;
  readonly scope?: undefined;
  readonly reason: UndocumentedReason;
}

/** What the code at `error.kind` says; undefined where it is none that the spec lists. */
function byErrorKind(answer: Answer, status: number): LargeBodyVerdict | undefined {
  const { body } = answer;
  const kind = errorKindOf(body);
  if (typeof kind !== "string") return undefined;
  switch (kind) {
    case "invalid_form":
      return verdict(answer, "invalid_form", status === 422, isInvalidForm(body));
    default:
      return undefined;
  }
}

/** The error with this code where the answer is it, else what keeps it from being it. */
function verdict(
  answer: Answer,
  code: Code,
  isHere: boolean,
  hasShape: boolean,
): LargeBodyVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): LargeBodyVerdict {
  const { status, body } = answer;
  return {
    documented: true,
    code,
    category: categories[code],
    wireCode: wireCodeOf(body),
    status,
    body,
    policy: retryPolicies[code],
    scope,
  } as LargeBodyVerdict;
}

const categories = {
  invalid_form: "INVALID_ARGUMENT",
} as const satisfies Readonly<Record<Code, Category | "by-status">>;

function undocumented(
  status: number,
  body: unknown,
  resembles: Code | undefined,
  reason: UndocumentedReason,
): Undocumented {
  return {
    documented: false,
    category: resembles === undefined ? categoryForStatus(status) : categoryOf(resembles),
    resembles,
    wireCode: wireCodeOf(body),
    status,
    body,
    policy: resembles === undefined ? policyForStatus(status) : policyOf(resembles),
    reason,
  };
}

function reasonFor(status: number, body: unknown): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  if (typeof body === "string") return "not_json";
  if (wireCodeOf(body) !== undefined) return "code";
  if (status === 422) return "shape";
  return "status";
}

function policyOf(code: Code): RetryPolicy {
  return retryPolicies[code];
}

function categoryOf(code: Code): Category {
  return categories[code];
}

/** The code as the body spells it, documented or not. */
function wireCodeOf(body: unknown): string | number | undefined {
  return codeOrNothing(errorKindOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
