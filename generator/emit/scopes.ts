import type { Case, ErrorCatalog } from "../model/catalog.ts";
import { camelCase } from "../naming/words.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { byRank, closedPaths, knownCode } from "./match.ts";
import { isBodied } from "./reading.ts";
import { array, block, hardline, indent, literal, returns } from "./syntax.ts";

/** What the inner scopes add to `classify`: their tables, and the expression that searches them. */
export interface ScopeTables {
  readonly declarations: readonly Declaration[];
  readonly search: string | undefined;
}

/** The codes to try at each status: those with pins first. */
interface Table {
  readonly pinned: Map<string, string[]>;
  readonly byStatus: Map<string, string[]>;
}

/**
 * const operations = new Map<string, Scope>([["repos/get", { byStatus: { 404: ["not_found"] } }], …]);
 * const requests = new Map<string, Scope>([["createFolder application/octet-stream", { … }]]);
 */
export function scopeTables(catalog: ErrorCatalog): ScopeTables {
  const operations = new Map<string, Table>();
  const requests = new Map<string, Table>();
  const codes = new Map<string, boolean>();
  for (const error of catalog.errors) {
    for (const one of error.cases) {
      const { scope } = one;
      if (scope.kind !== "operation" && scope.kind !== "request") continue;
      codes.set(error.code, (codes.get(error.code) ?? true) && isBodied(one));
      for (const operation of scope.operations) {
        const [tables, name] =
          scope.kind === "operation"
            ? [operations, operation]
            : [requests, `${operation} ${scope.mediaType.toLowerCase()}`];
        const table = tables.get(name) ?? { pinned: new Map(), byStatus: new Map() };
        tables.set(name, table);
        add(table, error.code, one);
      }
    }
  }
  if (operations.size + requests.size === 0) return { declarations: [], search: undefined };
  const shared = new SharedTables();
  const maps = [
    ...mapOf("requests", "What the operations document for one type of request.", requests, shared),
    ...mapOf(
      "operations",
      "What the operations document beside the whole API.",
      operations,
      shared,
    ),
  ];
  return {
    search: "matchInner(answer)",
    declarations: [
      search(operations.size > 0, requests.size > 0),
      ...(requests.size > 0 ? [mediaType] : []),
      ...innerFunctions(codes, catalog),
      ...shared.declarations,
      ...maps,
    ],
  };
}

function add(table: Table, code: string, one: Case): void {
  const target = one.pins.length > 0 ? table.pinned : table.byStatus;
  for (const [, [ranked]] of byRank([one])) {
    for (const status of ranked!.statuses) {
      const list = target.get(String(status)) ?? [];
      if (!list.includes(code)) list.push(code);
      target.set(String(status), list);
    }
  }
}

/** Equal tables stand once, as a constant named after the first place that has it. */
class SharedTables {
  readonly declarations: Declaration[] = [];
  readonly #names = new Map<string, string>();

  reference(place: string, table: Table): string {
    const identity = JSON.stringify([[...table.pinned], [...table.byStatus]]);
    const known = this.#names.get(identity);
    if (known !== undefined) return known;
    const wish = camelCase(`${place} scope`);
    const taken = new Set(this.#names.values());
    const name = taken.has(wish) ? `${wish}${this.#names.size + 1}` : wish;
    this.#names.set(identity, name);
    this.declarations.push({
      kind: "const",
      name,
      exported: false,
      type: "Scope",
      value: tableDoc(table),
    });
    return name;
  }
}

function mapOf(
  name: string,
  docs: string,
  tables: ReadonlyMap<string, Table>,
  shared: SharedTables,
): Declaration[] {
  if (tables.size === 0) return [];
  const entries = [...tables].map(([key, table]) =>
    array([literal(key), shared.reference(key, table)]),
  );
  return [
    {
      kind: "const",
      name,
      exported: false,
      docs,
      value: [
        "/* @__PURE__ */ new Map<string, Scope>(",
        array(entries, { broken: entries.length > 1 }),
        ")",
      ],
    },
  ];
}

function tableDoc(table: Table): Doc {
  return [
    "{",
    indent([part("pinned", table.pinned), part("byStatus", table.byStatus)]),
    hardline,
    "}",
  ];
}

function part(name: string, entries: ReadonlyMap<string, readonly string[]>): Doc {
  if (entries.size === 0) return [hardline, `${name}: {},`];
  const lines = [...entries].map(([status, codes]) => [
    hardline,
    /^\d+$|^default$/.test(status) ? status : `"${status}"`,
    ": ",
    array(codes.map(literal)),
    ",",
  ]);
  return [hardline, `${name}: {`, indent(lines), hardline, "},"];
}

function search(operations: boolean, requests: boolean): Declaration {
  const scopes: string[] = [];
  if (requests) {
    scopes.push("requests.get(`${operation} ${mediaType(requestType)}`)");
  }
  if (operations) scopes.push("operations.get(operation)");
  const finds = scopes.map((scope) => `matchIn(${scope}, status, body)`);
  const fields = ["status", "body", "operation", ...(requests ? ["requestType"] : [])].join(", ");
  return {
    kind: "function",
    name: "matchInner",
    exported: false,
    docs: `The error that the operation itself documents${requests ? ", for this type of request first" : ""}.`,
    parameters: [{ name: "answer", type: "Answer" }],
    returnType: "Code | undefined",
    body: [
      `const { ${fields} } = answer;`,
      hardline,
      "if (operation === undefined || status === undefined) return undefined;",
      hardline,
      returns(
        finds.length === 1 ? finds[0]! : [finds[0]!, " ??", { kind: "line", flat: " " }, finds[1]!],
      ),
    ],
  };
}

function innerFunctions(codes: ReadonlyMap<string, boolean>, catalog: ErrorCatalog): Declaration[] {
  const arms = catalog.errors
    .filter((error) => codes.get(error.code) === true)
    .map((error) => [
      hardline,
      `case ${literal(error.code)}:`,
      indent([hardline, `return is${error.name}(body);`]),
    ]);
  const open = closedPaths(catalog).length === 0 ? "true" : `(${knownCode}(body) ?? code) === code`;
  const fits: Doc =
    arms.length === 0
      ? `return ${open};`
      : [
          "switch (code) {",
          indent([...arms, hardline, "default:", indent([hardline, `return ${open};`])]),
          hardline,
          "}",
        ];
  return [
    {
      kind: "interface",
      name: "Scope",
      exported: false,
      members: [
        {
          name: "pinned",
          type: "Readonly<Record<string, readonly Code[]>>",
          docs: "Codes that a value in the body sets apart.",
        },
        {
          name: "byStatus",
          type: "Readonly<Record<string, readonly Code[]>>",
          docs: "Codes that their status tells.",
        },
      ],
    },
    {
      kind: "function",
      name: "matchIn",
      exported: false,
      docs: "The first error of a scope that fits: by pin, then by exact status, by range and by `default`.",
      parameters: [
        { name: "scope", type: "Scope | undefined" },
        { name: "status", type: "number" },
        { name: "body", type: "unknown" },
      ],
      returnType: "Code | undefined",
      body: [
        "if (scope === undefined) return undefined;",
        hardline,
        "const range = `${Math.floor(status / 100)}XX`;",
        hardline,
        'const patterns = status >= 400 ? [status, range, "default"] : [status, range];',
        hardline,
        block("for (const codes of [scope.pinned, scope.byStatus])", [
          block("for (const pattern of patterns)", [
            "const code = codes[pattern]?.find((candidate) => fits(candidate, body));",
            "if (code !== undefined) return code;",
          ]),
        ]),
        hardline,
        "return undefined;",
      ],
    },
    {
      kind: "function",
      name: "fits",
      exported: false,
      docs: "Whether a body is what the error promises; where the spec describes none, any that carries no other code.",
      parameters: [
        { name: "code", type: "Code" },
        { name: "body", type: "unknown" },
      ],
      returnType: "boolean",
      body: fits,
    },
  ];
}

const mediaType: Declaration = {
  kind: "function",
  name: "mediaType",
  exported: false,
  docs: "A media type without its parameters, in lower case (RFC 9110, section 8.3.1).",
  parameters: [{ name: "contentType", type: "string | undefined" }],
  returnType: "string | undefined",
  body: 'return contentType?.split(";")[0]?.trim().toLowerCase();',
};
