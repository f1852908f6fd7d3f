import type { ErrorCatalog } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration, SourceFile } from "../print/source-file.ts";
import { headerLine } from "./header.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { hasBody, isGeneric, markedStatuses } from "./reading.ts";
import { array, hardline, indent, lines, literal, tallObject, type Entry } from "./syntax.ts";

/** The list of what a caller may import, and `api`, what the runtime takes. Never validators or fixtures. */
export function emitFrontDoor(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const { name } = catalog.api;
  const errors = catalog.errors.map((error) => error.name);
  const bodied = catalog.errors.filter(hasBody).map((error) => error.name);
  const operations = Object.keys(catalog.operations).length > 0;
  const types = [
    `${name}Error`,
    ...bodied,
    "Code",
    "ErrorsByCode",
    ...(operations ? ["ErrorsOf", "Operations"] : []),
  ];
  const declarations: Declaration[] = [
    { kind: "import", typeOnly: true, names: ["Api"], from: "openapi-errors/runtime" },
    {
      kind: "import",
      typeOnly: false,
      names: ["classify", `type ${name}Verdict`],
      from: neighbour("classify", options),
    },
    {
      kind: "import",
      typeOnly: false,
      names: ["retryPolicies"],
      from: neighbour("retry-policies", options),
    },
    { kind: "re-export", typeOnly: true, names: types, from: neighbour("errors", options) },
    {
      kind: "re-export",
      typeOnly: true,
      names: [`${name}Verdict`, ...(isGeneric(catalog) ? [`${name}VerdictIn`] : [])],
      from: neighbour("classify", options),
    },
    {
      kind: "re-export",
      typeOnly: false,
      names: [`is${name}Error`, ...errors.map((error) => `is${error}`)],
      from: neighbour("guards", options),
    },
    {
      kind: "re-export",
      typeOnly: false,
      names: ["classify"],
      from: neighbour("classify", options),
    },
    {
      kind: "re-export",
      typeOnly: false,
      names: ["categoryForStatus", "policyForStatus", "retryPolicies"],
      from: neighbour("retry-policies", options),
    },
    {
      kind: "const",
      name: "api",
      exported: true,
      docs: `All that \`openapi-errors/runtime\` needs to know of ${catalog.api.title}.`,
      type: `Api<${name}Verdict>`,
      value: descriptor(catalog),
    },
  ];
  return {
    path: "index.ts",
    header: [headerLine(catalog)],
    declarations,
  };
}

/** `api`: its id, what it knows, and how the runtime finds an operation from a request. */
function descriptor(catalog: ErrorCatalog): Doc {
  const statements: Doc[] = [`id: ${literal(catalog.api.id)},`, "classify,", "retryPolicies,"];
  const low = markedStatuses(catalog);
  if (low.length > 0) statements.push(["errorsBelow400: ", array(low.map(literal)), ","]);
  // A path without parameters goes before one with them, for a reader who takes the first that fits.
  const operations = Object.entries(catalog.operations).toSorted(
    ([, one], [, other]) => parameters(one.path) - parameters(other.path),
  );
  if (operations.length > 0) {
    const entries = operations.map(([operation, { method, path }]): Entry => ({
      key: operation,
      value: literal(`${method.toUpperCase()} ${path}`),
    }));
    statements.push(["operations: ", tallObject(entries), ","]);
  }
  return ["{", indent([hardline, lines(statements)]), hardline, "}"];
}

function parameters(path: string): number {
  return path.split("{").length - 1;
}
