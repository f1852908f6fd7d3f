// Generated from test/cases/repaired-names/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode, Operations } from "./errors.js";
import {
  documentedCode,
  typeOf,
  isNotFound660d,
  isNotFound,
  isNotFoundf507,
  isError2FaRequired,
  isErrorCode,
  isU00e9TU00e9,
  isErrore84c53,
  fitsNotFoundBody,
} from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of 3rd-party API means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify<Operation extends keyof Operations>(
  answer: AnswerOf<Operation>,
): RepairedNamesVerdictIn<Operation> | undefined;
export function classify(answer: Answer): RepairedNamesVerdict | undefined;
export function classify(answer: Answer): RepairedNamesVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const inner = matchInner(answer);
  if (inner !== undefined) return documented(inner, answer, "operation");
  const known = byType(answer, status);
  if (known?.documented) return known;
  const code = matchStatus(status);
  if (code !== undefined) return documented(code, answer, "api");
  return known ?? undocumented(status, body, undefined, reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type RepairedNamesVerdict =
  | Documented<"https://errors.test/not-found", 404>
  | Documented<"not_found", 404>
  | Documented<"not-found", 404>
  | Documented<"2fa_required", 404>
  | Documented<"Error", 404>
  | Documented<"été", 404>
  | Documented<"!!!", 404>
  | Documented<"service_unavailable", 503>
  | Undocumented;

/** An answer of an operation that is known by its name. */
interface AnswerOf<Operation extends string> extends Answer {
  readonly operation: Operation;
}

/**
 * The same for an answer of one operation: with the scope `operation` it is one of its own codes.
 */
export type RepairedNamesVerdictIn<Operation extends string> = RepairedNamesVerdict &
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
  for (const codes of [scope.pinned, scope.byStatus]) {
    for (const pattern of patterns) {
      const code = codes[pattern]?.find((candidate) => fits(candidate, body));
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
function fits(code: Code, body: unknown): boolean {
  switch (code) {
    case "https://errors.test/not-found":
      return isNotFound660d(body);
    case "not_found":
      return isNotFound(body);
    case "not-found":
      return isNotFoundf507(body);
    case "2fa_required":
      return isError2FaRequired(body);
    case "Error":
      return isErrorCode(body);
    case "été":
      return isU00e9TU00e9(body);
    case "!!!":
      return isErrore84c53(body);
    default:
      return (documentedCode(body) ?? code) === code;
  }
}

const deleteScope: Scope = {
  pinned: {
    404: [
      "https://errors.test/not-found",
      "not_found",
      "not-found",
      "2fa_required",
      "Error",
      "été",
      "!!!",
    ],
  },
  byStatus: {
    503: ["service_unavailable"],
  },
};

/** What the operations document beside the whole API. */
const operations: Readonly<Record<string, Scope>> = {
  delete: deleteScope,
};

/** What the code at `type` says; undefined where it is none that the spec lists. */
function byType(answer: Answer, status: number): RepairedNamesVerdict | undefined {
  const { body } = answer;
  const code = documentedCode(body);
  if (code === undefined) return undefined;
  return verdict(answer, code, status === 404, fitsNotFoundBody(body));
}

/** The error with this code where the answer is it, else what keeps it from being it. */
function verdict(
  answer: Answer,
  code: Code,
  isHere: boolean,
  hasShape: boolean,
): RepairedNamesVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

/** The error whose body is not described: its status tells. */
function matchStatus(status: number): Code | undefined {
  if (status === 503) return "service_unavailable";
  return undefined;
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): RepairedNamesVerdict {
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
  } as RepairedNamesVerdict;
}

const categories = {
  "https://errors.test/not-found": "NOT_FOUND",
  not_found: "NOT_FOUND",
  "not-found": "NOT_FOUND",
  "2fa_required": "NOT_FOUND",
  Error: "NOT_FOUND",
  été: "NOT_FOUND",
  "!!!": "NOT_FOUND",
  service_unavailable: "UNAVAILABLE",
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
  if (status === 404 || status === 503) return "shape";
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
  return codeOrNothing(typeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
