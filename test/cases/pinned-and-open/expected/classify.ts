// Generated from test/cases/pinned-and-open/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode, Operations } from "./errors.js";
import {
  documentedCode,
  codeOf,
  isBadName,
  isTooManyRequests,
  isBadRequest,
  fitsRefusal,
} from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Queue means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify<Operation extends keyof Operations>(
  answer: AnswerOf<Operation>,
): PinnedAndOpenVerdictIn<Operation> | undefined;
export function classify(answer: Answer): PinnedAndOpenVerdict | undefined;
export function classify(answer: Answer): PinnedAndOpenVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const inner = matchInner(answer);
  if (inner !== undefined) return documented(inner, answer, "operation");
  const known = byCode(answer, status);
  if (known?.documented) return known;
  const code = matchBody(body, status) ?? matchStatus(status);
  if (code !== undefined) return documented(code, answer, "api");
  return known ?? undocumented(status, body, namedByStatus(status, body), reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type PinnedAndOpenVerdict =
  | Documented<"bad_name", 400>
  | Documented<"too_many_requests", 400 | 429>
  | Documented<"bad_request", 400>
  | Undocumented;

/** An answer of an operation that is known by its name. */
interface AnswerOf<Operation extends string> extends Answer {
  readonly operation: Operation;
}

/**
 * The same for an answer of one operation: with the scope `operation` it is one of its own codes.
 */
export type PinnedAndOpenVerdictIn<Operation extends string> = PinnedAndOpenVerdict &
  ScopeIn<Operation>;

type ScopeIn<Operation extends string> = Operation extends infer Known extends keyof Operations
  ? In<Operations[Known]>
  : unknown;

type In<Codes> =
  { readonly scope: "operation"; readonly code: Codes } | { readonly scope: "api" | undefined };

interface Documented<C extends Code, Status> {
  readonly documented: true;
  readonly code: C;
  readonly category: (typeof categories)[C] extends "by-status" ? Category : (typeof categories)[C];
  /** The code as the body spells it. */
  readonly wireCode?: string | number | undefined;
  readonly status: Status;
  readonly body: C extends OpenCode ? unknown : ErrorsByCode[C];
  readonly policy: (typeof retryPolicies)[C] extends "by-status"
    ? RetryPolicy
    : (typeof retryPolicies)[C];
  /** Whether the operation itself documents the error, or the API. */
  readonly scope: "operation" | "api";
}

/** Codes that some operation documents without a body. */
type OpenCode = "too_many_requests";

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

interface Scope {
  /** Codes that a value in the body sets apart. */
  readonly pinned: Readonly<Record<string, readonly Code[]>>;
  /** Codes that their status tells. */
  readonly byStatus: Readonly<Record<string, readonly Code[]>>;
}

/** The first error of a scope that fits, those with a pin before the others. */
function matchIn(
  scope: Scope | undefined,
  patterns: readonly (string | number)[],
  body: unknown,
): Code | undefined {
  if (scope === undefined) return undefined;
  for (const isPinned of [true, false]) {
    const codes = isPinned ? scope.pinned : scope.byStatus;
    for (const pattern of patterns) {
      const code = codes[pattern]?.find((candidate) => fits(candidate, body, isPinned));
      if (code !== undefined) return code;
    }
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
  const isListed = (pattern: string | number): boolean =>
    (scope?.pinned[pattern] ?? scope?.byStatus[pattern]) !== undefined;
  return patternsOf(status).filter(isListed).slice(0, 1);
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
function fits(code: Code, body: unknown, isPinned: boolean): boolean {
  switch (code) {
    case "bad_name":
      return isBadName(body);
    case "too_many_requests":
      if (isPinned) return documentedCode(body) === code && isTooManyRequests(body);
      return (documentedCode(body) ?? code) === code;
    case "bad_request":
      return isBadRequest(body);
    default:
      return (documentedCode(body) ?? code) === code;
  }
}

const badNameOrTooManyRequestsOrBadRequestScope: Scope = {
  pinned: {
    400: ["bad_name", "too_many_requests"],
  },
  byStatus: {
    400: ["bad_request"],
    429: ["too_many_requests"],
  },
};

/** What the operations document beside the whole API. */
const operations: Readonly<Record<string, Scope>> = {
  addJob: badNameOrTooManyRequestsOrBadRequestScope,
};

/** What the code at `code` says; undefined where it is none that the spec lists. */
function byCode(answer: Answer, status: number): PinnedAndOpenVerdict | undefined {
  const { body } = answer;
  const code = documentedCode(body);
  if (code === undefined) return undefined;
  return verdict(answer, code, status === 400, fitsRefusal(body));
}

/** The error with this code where the answer is it, else what keeps it from being it. */
function verdict(
  answer: Answer,
  code: Code,
  isHere: boolean,
  hasShape: boolean,
): PinnedAndOpenVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

/** The error that the status names, if the body has its shape. */
function matchBody(body: unknown, status: number): Code | undefined {
  if (status === 400 && isBadRequest(body)) return "bad_request";
  return undefined;
}

/** The error whose body is not described: its status tells. */
function matchStatus(status: number): Code | undefined {
  if (status === 429) return "too_many_requests";
  return undefined;
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): PinnedAndOpenVerdict {
  const { status, body } = answer;
  const policy: RetryPolicy | "by-status" = retryPolicies[code];
  const category: Category | "by-status" = categories[code];
  return {
    documented: true,
    code,
    category: category === "by-status" ? categoryForStatus(status ?? 0) : category,
    wireCode: wireCodeOf(body),
    status,
    body,
    policy: policy === "by-status" ? policyForStatus(status ?? 0) : policy,
    scope,
  } as PinnedAndOpenVerdict;
}

const categories = {
  bad_name: "INVALID_ARGUMENT",
  too_many_requests: "by-status",
  bad_request: "INVALID_ARGUMENT",
} as const satisfies Readonly<Record<Code, Category | "by-status">>;

function undocumented(
  status: number,
  body: unknown,
  resembles: Code | undefined,
  reason: UndocumentedReason,
): Undocumented {
  return {
    documented: false,
    category: resembles === undefined ? categoryForStatus(status) : categoryOf(resembles, status),
    resembles,
    wireCode: wireCodeOf(body),
    status,
    body,
    policy: resembles === undefined ? policyForStatus(status) : policyOf(resembles, status),
    reason,
  };
}

function reasonFor(status: number, body: unknown): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  if (typeof body === "string") return "not_json";
  if (wireCodeOf(body) !== undefined) return "code";
  if (status === 400 || status === 429) return "shape";
  return "status";
}

/** The error that the status would name, had the body its shape. Text and nothing have none. */
function namedByStatus(status: number, body: unknown): Code | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (status === 400) return "bad_request";
  return undefined;
}

function policyOf(code: Code, status: number): RetryPolicy {
  const found: RetryPolicy | "by-status" = retryPolicies[code];
  return found === "by-status" ? policyForStatus(status) : found;
}

function categoryOf(code: Code, status: number): Category {
  const found: Category | "by-status" = categories[code];
  return found === "by-status" ? categoryForStatus(status) : found;
}

/** The code as the body spells it, documented or not. */
function wireCodeOf(body: unknown): string | number | undefined {
  return codeOrNothing(codeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
