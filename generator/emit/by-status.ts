import type { ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { code } from "./condition.ts";
import { isBodied } from "./reading.ts";
import { byRank, statusIs } from "./statuses.ts";
import { lines, literal, when } from "./syntax.ts";

/**
 * The cases without a body schema that count for the whole API, by their errors. One of an operation counts only at a
 * status for which the API itself says nothing: what one operation leaves open must not swallow what is described.
 */
function statusOnlyCases(catalog: ErrorCatalog): Map<ErrorModel, ErrorModel["cases"]> {
  const covered = new Set(
    catalog.errors
      .flatMap(({ cases }) => cases)
      .filter((one) => one.scope.kind === "api")
      .flatMap((one) => one.statuses),
  );
  const counts = (one: ErrorModel["cases"][number]): boolean => {
    if (isBodied(one)) return false;
    if (one.scope.kind === "api") return true;
    return (
      one.scope.kind === "operation" &&
      !covered.has("default") &&
      one.statuses.every((status) => !covered.has(status) && !covered.has(rangeOf(status)))
    );
  };
  const found = catalog.errors.map((error) => [error, error.cases.filter(counts)] as const);
  return new Map(found.filter(([, cases]) => cases.length > 0));
}

function rangeOf(status: ErrorModel["cases"][number]["statuses"][number]): never {
  return (typeof status === "number" ? `${Math.floor(status / 100)}XX` : status) as never;
}

/** function matchStatus(status: number): Code | undefined { … } */
export function byStatusDeclarations(catalog: ErrorCatalog): Declaration[] {
  const tests: Doc[][] = [[], [], []];
  for (const [error, open] of statusOnlyCases(catalog)) {
    for (const [rank, cases] of byRank(open)) {
      const statuses = cases.flatMap((one) => one.statuses);
      tests[rank]!.push(when(code(statusIs(statuses, "status")), `return ${literal(error.code)};`));
    }
  }
  if (tests.flat().length === 0) return [];
  return [
    {
      kind: "function",
      name: "matchStatus",
      exported: false,
      docs: "The error whose body is not described: its status tells.",
      parameters: [{ name: "status", type: "number" }],
      returnType: "Code | undefined",
      body: lines([...tests.flat(), "return undefined;"]),
    },
  ];
}
