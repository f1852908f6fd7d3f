// Generated from specs/scrapegraphai.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode, Operations } from "./errors.js";
import { documentedCode, errorOf, errorTypeOf, fitsTypedError, fitsFlatError } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of ScrapeGraphAI API means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify<Operation extends keyof Operations>(
  answer: AnswerOf<Operation>,
): ScrapeGraphAIVerdictIn<Operation> | undefined;
export function classify(answer: Answer): ScrapeGraphAIVerdict | undefined;
export function classify(answer: Answer): ScrapeGraphAIVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const inner = matchInner(answer);
  if (inner !== undefined) return documented(inner, answer, "operation");
  return (
    byError(answer, status) ??
    byErrorType(answer, status) ??
    undocumented(status, body, undefined, reasonFor(status, body))
  );
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type ScrapeGraphAIVerdict =
  | Documented<"validation", 400>
  | Documented<"auth_missing_key", 401>
  | Documented<"insufficient_credits", 402>
  | Documented<"auth_invalid_key", 403>
  | Documented<"not_found", 404>
  | Documented<"rate_limited", 429>
  | Documented<"internal_error", number>
  | Documented<"payment_required", 402>
  | Undocumented;

/** An answer of an operation that is known by its name. */
interface AnswerOf<Operation extends string> extends Answer {
  readonly operation: Operation;
}

/**
 * The same for an answer of one operation: with the scope `operation` it is one of its own codes.
 */
export type ScrapeGraphAIVerdictIn<Operation extends string> = ScrapeGraphAIVerdict &
  ScopeIn<Operation>;

type ScopeIn<Operation extends string> = Operation extends infer Known extends keyof Operations
  ? In<Operations[Known]>
  : unknown;

type In<Codes> =
  { readonly scope: "operation"; readonly code: Codes } | { readonly scope: "api" | undefined };

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

/** The error that the operation itself documents. */
function matchInner(answer: Answer): Code | undefined {
  const { status, body, operation } = answer;
  if (status === undefined) return undefined;
  const own = scopeIn(operations, operation);
  return matchIn(own, nearestIn(own, status), body);
}

/** Codes by status. */
type Scope = Readonly<Record<string, readonly Code[]>>;

/** The first error of a scope that fits. */
function matchIn(
  scope: Scope | undefined,
  patterns: readonly (string | number)[],
  body: unknown,
): Code | undefined {
  for (const pattern of patterns) {
    const code = scope?.[pattern]?.find((candidate) => fits(candidate, body));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** What a status may be listed as: exactly, by its range, by `default`. */
function patternsOf(status: number): readonly (string | number)[] {
  const range = `${Math.floor(status / 100)}XX`;
  return status >= 400 ? [status, range, "default"] : [status, range];
}

/** In an operation's own responses a range and `default` mean what is not listed otherwise. */
function nearestIn(scope: Scope | undefined, status: number): readonly (string | number)[] {
  const nearest = patternsOf(status).find((pattern) => scope?.[pattern] !== undefined);
  return nearest === undefined ? [] : [nearest];
}

function scopeIn(
  scopes: Readonly<Record<string, Scope>>,
  name: string | undefined,
): Scope | undefined {
  return typeof name === "string" && Object.hasOwn(scopes, name) ? scopes[name] : undefined;
}

/**
 * Whether a body is what the error promises; where the spec describes none, any that carries no
 * other code.
 */
function fits(code: Code, body: unknown): boolean {
  return (documentedCode(body) ?? code) === code;
}

const paymentRequiredScope: Scope = {
  402: ["payment_required"],
};

/** What the operations document beside the whole API. */
const operations: Readonly<Record<string, Scope>> = {
  buyAccess: paymentRequiredScope,
  buySubscription: paymentRequiredScope,
};

/** What the code at `error` says; undefined where it is none that the spec lists. */
function byError(answer: Answer, status: number): ScrapeGraphAIVerdict | undefined {
  const { body } = answer;
  const error = errorOf(body);
  if (typeof error !== "string") return undefined;
  switch (error) {
    case "insufficient_credits":
      return verdict(answer, "insufficient_credits", status === 402, fitsFlatError(body));
    case "rate_limit_exceeded":
      return verdict(answer, "rate_limited", status === 429, fitsFlatError(body));
    default:
      return undefined;
  }
}

/** What the code at `error.type` says; undefined where it is none that the spec lists. */
function byErrorType(answer: Answer, status: number): ScrapeGraphAIVerdict | undefined {
  const { body } = answer;
  const type = errorTypeOf(body);
  if (typeof type !== "string") return undefined;
  switch (type) {
    case "validation":
      return verdict(answer, "validation", status === 400, fitsTypedError(body));
    case "auth_missing_key":
      return verdict(answer, "auth_missing_key", status === 401, fitsTypedError(body));
    case "insufficient_credits":
      return verdict(answer, "insufficient_credits", status === 402, fitsTypedError(body));
    case "auth_invalid_key":
      return verdict(answer, "auth_invalid_key", status === 403, fitsTypedError(body));
    case "not_found":
      return verdict(answer, "not_found", status === 404, fitsTypedError(body));
    case "rate_limited":
      return verdict(answer, "rate_limited", status === 429, fitsTypedError(body));
    case "internal_error":
      return verdict(answer, "internal_error", status >= 500, fitsTypedError(body));
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
): ScrapeGraphAIVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): ScrapeGraphAIVerdict {
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
  } as ScrapeGraphAIVerdict;
}

const categories = {
  validation: "INVALID_ARGUMENT",
  auth_missing_key: "UNAUTHENTICATED",
  insufficient_credits: "FAILED_PRECONDITION",
  auth_invalid_key: "PERMISSION_DENIED",
  not_found: "NOT_FOUND",
  rate_limited: "RESOURCE_EXHAUSTED",
  internal_error: "UNAVAILABLE",
  payment_required: "FAILED_PRECONDITION",
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
  if (
    status === 400 ||
    status === 401 ||
    status === 402 ||
    status === 403 ||
    status === 404 ||
    status === 429 ||
    status >= 500
  )
    return "shape";
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
  return codeOrNothing(errorOf(body)) ?? codeOrNothing(errorTypeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
