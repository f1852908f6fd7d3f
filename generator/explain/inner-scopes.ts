import { isBodied } from "../model/cases.ts";
import type { Case, ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import { ranks, type Rank } from "../model/statuses.ts";
import { codeIn, isAt, isError } from "./search.ts";

/** What is known of an answer's request. */
export interface Request {
  readonly operation: string | undefined;
  readonly requestType: string;
}

/** The error that the request's type or its operation documents itself, at that status. */
export function findInScopes(
  catalog: ErrorCatalog,
  { operation, requestType }: Request,
  status: number,
  body: unknown,
): ErrorModel | undefined {
  const inRequest = casesOfType(catalog, operation, requestType);
  const inOperation = (one: Case): boolean =>
    one.scope.kind === "operation" &&
    operation !== undefined &&
    one.scope.operations.includes(operation);
  return (
    findIn(catalog, inRequest, ranks, status, body) ??
    findIn(catalog, inOperation, nearest(catalog, inOperation, status), status, body)
  );
}

/** Without an operation a type of request tells where all operations that take it document the same. */
function casesOfType(
  { errors }: ErrorCatalog,
  operation: string | undefined,
  requestType: string,
): (one: Case) => boolean {
  const wanted = mediaType(requestType);
  const ofType = (one: Case): boolean =>
    one.scope.kind === "request" && mediaType(one.scope.mediaType) === wanted;
  const operationsOf = ({ scope }: Case): readonly string[] =>
    scope.kind === "request" ? scope.operations : [];
  if (operation !== undefined) return (one) => ofType(one) && operationsOf(one).includes(operation);
  const all = errors.flatMap(({ cases }) => cases.filter(ofType));
  const operations = new Set(all.flatMap(operationsOf));
  const agree = all.every((one) => new Set(operationsOf(one)).size === operations.size);
  return agree ? ofType : () => false;
}

/** In an operation's own `responses` a range and `default` mean the statuses that are not listed otherwise (OpenAPI). */
function nearest(
  { errors }: ErrorCatalog,
  isInScope: (one: Case) => boolean,
  status: number,
): readonly Rank[] {
  const rank = ranks.find((one) =>
    errors.some(({ cases }) => cases.some((each) => isInScope(each) && isAt(each, status, one))),
  );
  return rank === undefined ? [] : [rank];
}

function findIn(
  catalog: ErrorCatalog,
  isInScope: (one: Case) => boolean,
  wanted: readonly Rank[],
  status: number,
  body: unknown,
): ErrorModel | undefined {
  for (const pinned of [true, false])
    for (const rank of wanted) {
      const found = catalog.errors.find((error) => {
        const scoped = error.cases.filter(
          ({ scope }) => scope.kind === "operation" || scope.kind === "request",
        );
        const here = scoped.some(
          (one) => isInScope(one) && one.pins.length > 0 === pinned && isAt(one, status, rank),
        );
        return (
          here &&
          (pinned && scoped.some(({ pins }) => pins.length === 0)
            ? codeIn(catalog, body) === error && isError(catalog, error, body)
            : scoped.every(isBodied)
              ? isError(catalog, error, body)
              : carriesNoOther(catalog, error, body))
        );
      });
      if (found !== undefined) return found;
    }
  return undefined;
}

/** Where the spec describes no body, any is right that carries no other error's code. */
function carriesNoOther(catalog: ErrorCatalog, error: ErrorModel, body: unknown): boolean {
  return (codeIn(catalog, body) ?? error) === error;
}

function mediaType(requestType: string): string {
  return (requestType.split(";")[0] ?? "").trim().toLowerCase();
}
