import { closedPaths, countingIn, isBodied, isOpen, pinnedAt } from "../model/cases.ts";
import type { Case, ErrorCatalog, ErrorModel, StatusPattern } from "../model/catalog.ts";
import { classOf, rankOf, ranks, type Rank } from "../model/statuses.ts";
import { fits, valueAt } from "./fits.ts";

/*
 * How `classify` finds an error, asked of a catalog directly: in the request's type, in the operation, in the whole
 * API; there by the code in the body first, then by exact status, by range and by `default`.
 */

/** The error of the whole API that a body is, at that status if one is given. */
export function findInApi(
  catalog: ErrorCatalog,
  body: unknown,
  status: number | undefined,
): ErrorModel | undefined {
  return (
    findByCode(catalog, body, status) ??
    findByStatus(catalog, body, status) ??
    (status === undefined ? undefined : findByStatusAlone(catalog, status))
  );
}

function findByCode(
  catalog: ErrorCatalog,
  body: unknown,
  status: number | undefined,
): ErrorModel | undefined {
  for (const path of closedPaths(catalog)) {
    const wire = valueAt(body, path);
    const found = pinnedAt(catalog, path).find(
      ({ error, cases, values }) =>
        values.some((value) => value === wire) &&
        cases.some((one) => mayBeAt(one, status)) &&
        isError(catalog, error, body),
    );
    if (found !== undefined) return found.error;
  }
  return undefined;
}

/** Errors without a pin, by the shape of their body and their status. */
function findByStatus(
  catalog: ErrorCatalog,
  body: unknown,
  status: number | undefined,
): ErrorModel | undefined {
  return firstByRank(
    catalog,
    openIn(catalog),
    (one, rank) =>
      one.statuses.length === 0
        ? rank === 0 && status === undefined
        : status === undefined
          ? one.statuses.some((pattern) => rankOf(pattern) === rank)
          : isAt(one, status, rank),
    (error) => isError(catalog, error, body),
  );
}

/** Errors whose body nobody describes: their status tells. */
function findByStatusAlone(catalog: ErrorCatalog, status: number): ErrorModel | undefined {
  const counts = countingIn(catalog);
  return firstByRank(
    catalog,
    (one) => !isBodied(one) && one.scope.kind !== "message" && counts(one),
    (one, rank) => isAt(one, status, rank),
  );
}

/** The error that a status would name, had the body its shape. */
export function namedByStatus(
  catalog: ErrorCatalog,
  status: number,
  body: unknown,
): ErrorModel | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  return firstByRank(catalog, openIn(catalog), (one, rank) => isAt(one, status, rank));
}

/** All errors that the spec describes at a status: those of the operation, else those of the API, the nearest pattern only. */
export function errorsAt(
  catalog: ErrorCatalog,
  status: number,
  operation: string | undefined,
): readonly ErrorModel[] {
  const isInner = ({ scope }: Case): boolean =>
    (scope.kind === "operation" || scope.kind === "request") &&
    operation !== undefined &&
    scope.operations.includes(operation);
  const isOuter = ({ scope }: Case): boolean =>
    scope.kind === "api" || (scope.kind === "operation" && operation === undefined);
  for (const isHere of [isInner, isOuter])
    for (const rank of ranks) {
      const found = catalog.errors.filter(({ cases }) =>
        cases.some((one) => isHere(one) && isAt(one, status, rank)),
      );
      if (found.length > 0) return found;
    }
  return [];
}

function firstByRank(
  { errors }: ErrorCatalog,
  counts: (one: Case) => boolean,
  isHere: (one: Case, rank: Rank) => boolean,
  isRight: (error: ErrorModel) => boolean = () => true,
): ErrorModel | undefined {
  for (const rank of ranks) {
    const found = errors.find(
      (error) => error.cases.some((one) => counts(one) && isHere(one, rank)) && isRight(error),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The documented error whose code a body carries, whatever else is in it. */
export function codeIn(catalog: ErrorCatalog, body: unknown): ErrorModel | undefined {
  for (const path of closedPaths(catalog)) {
    const wire = valueAt(body, path);
    const found = pinnedAt(catalog, path).find(({ values }) =>
      values.some((value) => value === wire),
    );
    if (found !== undefined) return found.error;
  }
  return undefined;
}

/** The error that a body's code means at a status, where its value means several. */
export function codeAt(
  catalog: ErrorCatalog,
  body: unknown,
  status: number,
): ErrorModel | undefined {
  const first = codeIn(catalog, body);
  if (first === undefined) return undefined;
  for (const path of closedPaths(catalog)) {
    const wire = valueAt(body, path);
    const meanings = pinnedAt(catalog, path).filter(({ values }) =>
      values.some((value) => value === wire),
    );
    const here = meanings.find(({ cases }) => cases.some((one) => mayBeAt(one, status)));
    if (meanings[0]?.error === first) return here?.error ?? first;
  }
  return first;
}

/** Whether a body is an error in any of its shapes, as the error's guard would say. */
export function isError(catalog: ErrorCatalog, error: ErrorModel, body: unknown): boolean {
  return error.cases
    .filter(isBodied)
    .some(
      (one) => fits(catalog, one, body) && (!one.remainder || codeIn(catalog, body) === undefined),
    );
}

function openIn(catalog: ErrorCatalog): (one: Case) => boolean {
  const counts = countingIn(catalog);
  return (one) => isOpen(one) && counts(one);
}

function mayBeAt(one: Case, status: number | undefined): boolean {
  if (one.statuses.length === 0) return status === undefined;
  return status === undefined || one.statuses.some((pattern) => isStatus(pattern, status));
}

export function isAt(one: Case, status: number, rank: Rank): boolean {
  return one.statuses.some((pattern) => rankOf(pattern) === rank && isStatus(pattern, status));
}

/** Whether a status is one of a pattern; `default` means any error status. */
export function isStatus(pattern: StatusPattern, status: number): boolean {
  if (pattern === "default") return status >= 400;
  return typeof pattern === "number" ? pattern === status : classOf(status) === pattern;
}
