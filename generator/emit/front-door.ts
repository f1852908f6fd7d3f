import type { ErrorCatalog } from "../model/catalog.ts";
import type { Declaration, SourceFile } from "../print/source-file.ts";
import { headerLine } from "./header.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { hasBody } from "./reading.ts";
import { hardline, indent, literal } from "./syntax.ts";

/** The list of what a caller may import, and `api`, what the runtime takes. Never validators or fixtures. */
export function emitFrontDoor(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const { name, id } = catalog.api;
  const errors = catalog.errors.map((error) => error.name);
  const bodied = catalog.errors.filter(hasBody).map((error) => error.name);
  const generic = Object.keys(catalog.operations).length > 0;
  const types = [
    `${name}Error`,
    ...bodied,
    "Code",
    "ErrorsByCode",
    ...(generic ? ["ErrorsOf", "Operations"] : []),
  ];
  const declarations: Declaration[] = [
    { kind: "import", typeOnly: true, names: ["Api"], from: "openapi-errors/runtime" },
    { kind: "import", typeOnly: true, names: ["Code"], from: neighbour("errors", options) },
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
      names: [`${name}Verdict`, ...(generic ? [`${name}VerdictIn`] : [])],
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
      value: [
        "{",
        indent([
          hardline,
          `id: ${literal(id)},`,
          hardline,
          "classify,",
          hardline,
          "retryPolicies,",
        ]),
        hardline,
        "}",
      ],
    },
  ];
  return {
    path: "index.ts",
    header: [headerLine(catalog)],
    declarations: declarations.filter((one) => !(one.kind === "import" && one.names[0] === "Code")),
  };
}
