import type { Category, RetryPolicy } from "../../runtime/policy.ts";
import type { Answer, UndocumentedReason } from "../../runtime/verdict.ts";
import { closedPaths, isBodied } from "../model/cases.ts";
import type { ErrorCatalog, ErrorModel, StatusFallback } from "../model/catalog.ts";
import { defaultOf, policyOf } from "../model/defaults.ts";
import { classOf } from "../model/statuses.ts";
import { valueAt } from "./fits.ts";
import { findInScopes } from "./inner-scopes.ts";
import { codeAt, codeIn, findInApi, isStatus, namedByStatus } from "./search.ts";

/** What `classify` would say of an answer, with the whole error instead of its code. */
export type Finding = DocumentedFinding | UndocumentedFinding;

interface Common {
  readonly category: Category;
  readonly policy: RetryPolicy;
  readonly status?: number;
  readonly wireCode?: string | number;
}

export interface DocumentedFinding extends Common {
  readonly documented: true;
  readonly error: ErrorModel;
  readonly scope: "operation" | "api";
}

export interface UndocumentedFinding extends Common {
  readonly documented: false;
  readonly resembles?: ErrorModel;
  readonly reason: UndocumentedReason;
}

/** Classifies by a catalog what the generated `classify` of this catalog classifies; undefined where it is no error. */
export function classify(catalog: ErrorCatalog, answer: Answer): Finding | undefined {
  const { status, body, operation, requestType = "" } = answer;
  if (status === undefined) {
    const message = hasMessages(catalog) ? findInApi(catalog, body, undefined) : undefined;
    return message && documented(catalog, message, answer, "api");
  }
  const isFailure = status >= 400;
  if (!isFailure && !marksSuccess(catalog)) return undefined;
  const inner = findInScopes(catalog, { operation, requestType }, status, body);
  if (inner !== undefined) return documented(catalog, inner, answer, "operation");
  const error = findInApi(catalog, body, status);
  if (error !== undefined) return documented(catalog, error, answer, "api");
  return isFailure ? undocumented(catalog, status, body) : undefined;
}

/** What `classify` would say of an answer if it were a certain error. */
export function assumed(
  catalog: ErrorCatalog,
  error: ErrorModel,
  answer: Answer,
): DocumentedFinding {
  return documented(catalog, error, answer, "api");
}

function documented(
  catalog: ErrorCatalog,
  error: ErrorModel,
  { status, body }: Answer,
  scope: "operation" | "api",
): DocumentedFinding {
  return {
    documented: true,
    error,
    scope,
    ...ruling(catalog, error, status ?? 0),
    ...(status !== undefined && { status }),
    ...wireCode(catalog, body),
  };
}

function undocumented(catalog: ErrorCatalog, status: number, body: unknown): UndocumentedFinding {
  const resembles = codeAt(catalog, body, status) ?? namedByStatus(catalog, status, body);
  return {
    documented: false,
    ...(resembles !== undefined && { resembles }),
    ...ruling(catalog, resembles, status),
    status,
    ...wireCode(catalog, body),
    reason: reasonFor(catalog, status, body),
  };
}

function ruling(
  { fallbacks }: ErrorCatalog,
  error: ErrorModel | undefined,
  status: number,
): { readonly policy: RetryPolicy; readonly category: Category } {
  const said = sayingOf(fallbacks, status);
  const byStatus = defaultOf(status);
  const policy = error?.policy ?? "by-status";
  const category = error?.category ?? "by-status";
  return {
    policy: policy === "by-status" ? (said?.policy ?? policyOf(byStatus.recovery)) : policy,
    category: category === "by-status" ? (said?.category ?? byStatus.category) : category,
  };
}

function sayingOf(
  fallbacks: readonly StatusFallback[],
  status: number,
): StatusFallback | undefined {
  const said = fallbacks.filter(({ scope }) => scope.kind === "api");
  return (
    said.find((one) => one.status === status) ??
    said.find((one) => one.status === classOf(status)) ??
    said.find((one) => one.status === "default")
  );
}

function wireCode(
  { codePaths }: ErrorCatalog,
  body: unknown,
): { readonly wireCode?: string | number } {
  for (const { path } of codePaths) {
    const value = valueAt(body, path);
    if (typeof value === "string" || typeof value === "number") return { wireCode: value };
  }
  return {};
}

function reasonFor(catalog: ErrorCatalog, status: number, body: unknown): UndocumentedReason {
  if (body === undefined || body === null || body === "") return "empty";
  const cases = catalog.errors.flatMap((error) => error.cases);
  if (typeof body === "string" && cases.some(isBodied)) return "not_json";
  if (closedPaths(catalog).length > 0) {
    const known = codeIn(catalog, body);
    if (known !== undefined)
      return findInApi(catalog, body, undefined) === known ? "status" : "shape";
    if (wireCode(catalog, body).wireCode !== undefined) return "code";
  }
  const isKnown = cases
    .filter(({ scope }) => scope.kind !== "request" && scope.kind !== "message")
    .some(({ statuses }) => statuses.some((pattern) => isStatus(pattern, status)));
  return isKnown ? "shape" : "status";
}

function hasMessages({ errors }: ErrorCatalog): boolean {
  return errors.some(({ cases }) => cases.some(({ scope }) => scope.kind === "message"));
}

/** Whether the spec marks an error at a status below 400. */
function marksSuccess({ errors }: ErrorCatalog): boolean {
  return errors.some(({ cases }) =>
    cases.some(({ statuses }) =>
      statuses.some((status) =>
        typeof status === "number" ? status < 400 : /^[123]/u.test(status),
      ),
    ),
  );
}
