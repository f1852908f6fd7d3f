import type { ErrorCatalog } from "../model/catalog.ts";
import type { Declaration, SourceFile } from "../print/source-file.ts";
import { byCodeDeclarations } from "./by-code.ts";
import { byShapeDeclarations } from "./by-shape.ts";
import { byStatusDeclarations } from "./by-status.ts";
import { documentedDeclarations, wireCodeDeclarations } from "./documented.ts";
import { headerLine } from "./header.ts";
import { knownCode } from "./known-code.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { readerName } from "./readers.ts";
import { scopeTables } from "./scopes.ts";
import { classifyDeclaration } from "./search-order.ts";
import { Shapes } from "./shapes.ts";
import { undocumentedDeclarations } from "./undocumented.ts";
import { used } from "./used.ts";
import { verdictDeclarations } from "./verdict.ts";

/**
 * export function classify(answer: Answer): AcmeVerdict | undefined {
 *   const { status, body } = answer;
 *   if (status === undefined || !(status >= 400)) return undefined;
 *   return byErrorCode(answer, status) ?? undocumented(status, body, reasonFor(status, body));
 * }
 */
export function emitClassify(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const shapes = new Shapes(catalog);
  const tables = scopeTables(catalog);
  const hasMessages = catalog.errors.some(({ cases }) =>
    cases.some(({ scope }) => scope.kind === "message"),
  );
  const byShape = byShapeDeclarations(catalog, shapes, hasMessages);
  const byStatus = byStatusDeclarations(catalog);
  const { declarations, names } = used([
    classifyDeclaration(catalog, {
      hasMessages,
      inScopes: tables.search,
      byShape: byShape.length > 0,
      byStatus: byStatus.length > 0,
    }),
    ...verdictDeclarations(catalog),
    ...tables.declarations,
    ...byCodeDeclarations(catalog, shapes, hasMessages),
    ...byShape,
    ...byStatus,
    ...documentedDeclarations(catalog),
    ...undocumentedDeclarations(catalog),
    ...wireCodeDeclarations(catalog),
  ]);
  return {
    path: "classify.ts",
    header: [headerLine(catalog)],
    declarations: [...imports(catalog, options, names, shapes), ...declarations],
  };
}

function imports(
  catalog: ErrorCatalog,
  options: EmitOptions,
  inCode: ReadonlySet<string>,
  shapes: Shapes,
): Declaration[] {
  const wanted = (names: readonly string[]): string[] => names.filter((name) => inCode.has(name));
  const guards = wanted([
    knownCode,
    ...catalog.codePaths.map(({ path }) => readerName(catalog, path)),
    ...catalog.errors.map((error) => `is${error.name}`),
    ...shapes.sharedNames(),
  ]);
  const list: Declaration[] = [
    {
      kind: "import",
      typeOnly: true,
      names: wanted(["Answer", "Category", "RetryPolicy", "UndocumentedReason"]),
      from: "openapi-errors/runtime",
    },
    {
      kind: "import",
      typeOnly: true,
      names: wanted(["Code", "ErrorsByCode", "Operations"]),
      from: neighbour("errors", options),
    },
    { kind: "import", typeOnly: false, names: guards, from: neighbour("guards", options) },
    {
      kind: "import",
      typeOnly: false,
      names: wanted(["categoryForStatus", "policyForStatus", "retryPolicies"]),
      from: neighbour("retry-policies", options),
    },
  ];
  return list.filter((one) => one.kind === "import" && one.names.length > 0);
}
