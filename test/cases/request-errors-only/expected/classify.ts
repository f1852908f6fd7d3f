// Generated from test/cases/request-errors-only/spec.yaml by openapi-errors; change that file and generate again.

import type { Answer, Category, RetryPolicy, UndocumentedReason } from "openapi-errors/runtime";
import type { Code, ErrorsByCode, Operations } from "./errors.js";
import { codeOf, isDamagedArchive } from "./guards.js";
import { categoryForStatus, policyForStatus, retryPolicies } from "./retry-policies.js";

/**
 * What an answer of Only uploads means; undefined where it is no error. Never throws.
 *
 * Without a status the answer is a message, such as a webhook's payload.
 */
export function classify<Operation extends keyof Operations>(
  answer: AnswerOf<Operation>,
): RequestErrorsOnlyVerdictIn<Operation> | undefined;
export function classify(answer: Answer): RequestErrorsOnlyVerdict | undefined;
export function classify(answer: Answer): RequestErrorsOnlyVerdict | undefined {
  const { status, body } = answer;
  if (status === undefined || !(status >= 400)) return undefined;
  const inner = matchInner(answer);
  if (inner !== undefined) return documented(inner, answer, "operation");
  return undocumented(status, body, reasonFor(body));
}

/**
 * What `classify` says of an error: one member for each code, and one for what the spec does not
 * describe.
 */
export type RequestErrorsOnlyVerdict = Documented<"damaged_archive", 400> | Undocumented;

/** An answer of an operation that is known by its name. */
interface AnswerOf<Operation extends string> extends Answer {
  readonly operation: Operation;
}

/**
 * The same for an answer of one operation: with the scope `operation` it is one of its own codes.
 */
export type RequestErrorsOnlyVerdictIn<Operation extends string> = RequestErrorsOnlyVerdict &
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

/** The error that the operation itself documents, for this type of request first. */
function matchInner(answer: Answer): Code | undefined {
  const { status, body, operation, requestType } = answer;
  if (status === undefined) return undefined;
  const request = scopeIn(requests, requestName(operation, requestType));
  return matchIn(request, patternsOf(status), body);
}

/**
 * An operation and a media type without its parameters, in lower case (RFC 9110, section 8.3.1).
 */
function requestName(
  operation: string | undefined,
  contentType: string | undefined,
): string | undefined {
  if (typeof contentType !== "string") return undefined;
  const mediaType = contentType.split(";")[0]?.trim().toLowerCase();
  return typeof operation === "string" ? `${operation} ${mediaType}` : mediaType;
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
    case "damaged_archive":
      return isDamagedArchive(body);
    default:
      return true;
  }
}

const damagedArchiveScope: Scope = {
  400: ["damaged_archive"],
};

/**
 * What the operations document for one type of request; by the type alone where all of them agree.
 */
const requests: Readonly<Record<string, Scope>> = {
  "upload application/zip": damagedArchiveScope,
  "application/zip": damagedArchiveScope,
};

function documented(
  code: Code,
  answer: Answer,
  scope: "operation" | "api",
): RequestErrorsOnlyVerdict {
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
  } as RequestErrorsOnlyVerdict;
}

const categories = {
  damaged_archive: "INVALID_ARGUMENT",
} as const satisfies Readonly<Record<Code, Category | "by-status">>;

function undocumented(status: number, body: unknown, reason: UndocumentedReason): Undocumented {
  return {
    documented: false,
    category: categoryForStatus(status),
    wireCode: wireCodeOf(body),
    status,
    body,
    policy: policyForStatus(status),
    reason,
  };
}

function reasonFor(body: unknown): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  if (typeof body === "string") return "not_json";
  if (wireCodeOf(body) !== undefined) return "code";
  return "status";
}

/** The code as the body spells it, documented or not. */
function wireCodeOf(body: unknown): string | number | undefined {
  return codeOrNothing(codeOf(body));
}

function codeOrNothing(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
