import type { ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { code } from "./condition.ts";
import { countingIn, isBodied } from "../model/cases.ts";
import { byRank, statusIs } from "./statuses.ts";
import { lines, literal, when } from "./syntax.ts";

/** The cases without a body schema that count for the whole API, by their errors. */
function statusOnlyCases(catalog: ErrorCatalog): Map<ErrorModel, ErrorModel["cases"]> {
  const counts = countingIn(catalog);
  const found = catalog.errors.map(
    (error) =>
      [
        error,
        error.cases.filter(
          (one) =>
            !isBodied(one) &&
            (one.scope.kind === "api" || one.scope.kind === "operation") &&
            counts(one),
        ),
      ] as const,
  );
  return new Map(found.filter(([, cases]) => cases.length > 0));
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
