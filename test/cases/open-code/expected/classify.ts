// Generated from test/cases/open-code/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode, Operations } from "./errors.js";
import {
  documentedCode,
  errorOf,
  isBadId,
  isBadRequest,
  isNoCoin,
  isNotFound,
  fitsFailure,
} from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Open codes means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify<Operation extends keyof Operations>(
  answer: AnswerOf<Operation>,
): OpenCodeVerdictIn<Operation> | undefined;
export function classify(answer: Answer): OpenCodeVerdict | undefined;
export function classify(answer: Answer): OpenCodeVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const inner = matchInner(answer);
  if (inner !== undefined) return documented(inner, answer, "operation");
  const known = byError(answer, status);
  if (known?.documented) return known;
  const code = matchBody(body, status);
  if (code !== undefined) return documented(code, answer, "api");
  return known ?? undocumented(status, body, namedByStatus(status, body), reasonFor(status, body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type OpenCodeVerdict =
  | Documented<"bad_id", 400>
  | Documented<"bad_request", 400>
  | Documented<"no_coin", 404>
  | Documented<"not_found", 404>
  | Undocumented;

/** An answer of an operation that is known by its name. */
interface AnswerOf<Operation extends string> extends Answer {
  readonly operation: Operation;
}

/**
 * The same for an answer of one operation: with the scope `operation` it is one of its own codes.
 */
export type OpenCodeVerdictIn<Operation extends string> = OpenCodeVerdict & ScopeIn<Operation>;

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
    case "bad_id":
      return isBadId(body);
    case "bad_request":
      return isBadRequest(body);
    case "no_coin":
      return isNoCoin(body);
    case "not_found":
      return isNotFound(body);
    default:
      return (documentedCode(body) ?? code) === code;
  }
}

const getCoinScope: Scope = {
  pinned: {
    400: ["bad_id"],
    404: ["no_coin"],
  },
  byStatus: {
    400: ["bad_request"],
    404: ["not_found"],
  },
};

/** What the operations document beside the whole API. */
const operations: Readonly<Record<string, Scope>> = {
  getCoin: getCoinScope,
};

/** What the code at `error` says; undefined where it is none that the spec lists. */
function byError(answer: Answer, status: number): OpenCodeVerdict | undefined {
  const { body } = answer;
  const error = errorOf(body);
  if (typeof error !== "string") return undefined;
  switch (error) {
    case "bad_id":
      return verdict(answer, "bad_id", status === 400, fitsFailure(body));
    case "no_coin":
      return verdict(answer, "no_coin", status === 404, fitsFailure(body));
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
): OpenCodeVerdict | undefined {
  if (isHere && hasShape) return documented(code, answer, "api");
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  return undocumented(status, body, code, hasShape ? "status" : "shape");
}

/** The error that the status names, if the body has its shape. */
function matchBody(body: unknown, status: number): Code | undefined {
  if (status === 400 && isBadRequest(body)) return "bad_request";
  if (status === 404 && isNotFound(body)) return "not_found";
  return undefined;
}

function documented(code: Code, answer: Answer, scope: "operation" | "api"): OpenCodeVerdict {
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
  } as OpenCodeVerdict;
}

const categories = {
  bad_id: "INVALID_ARGUMENT",
  bad_request: "INVALID_ARGUMENT",
  no_coin: "NOT_FOUND",
  not_found: "NOT_FOUND",
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
  if (status === 400 || status === 404) return "shape";
  return "status";
}

/** The error that the status would name, had the body its shape. Text and nothing have none. */
function namedByStatus(status: number, body: unknown): Code | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (status === 400) return "bad_request";
  if (status === 404) return "not_found";
  return undefined;
}

function policyOf(code: Code): RetryPolicy {
  return retryPolicies[code];
}

function categoryOf(code: Code): Category {
  return categories[code];
}

/** The code as the body spells it, documented or not. */
function wireCodeOf(body: unknown): string | number | undefined {
  return codeOrNothing(errorOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
