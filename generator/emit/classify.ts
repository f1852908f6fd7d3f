import type { ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration, Signature, SourceFile } from "../print/source-file.ts";
import { allOf, code } from "./condition.ts";
import { headerLine } from "./header.ts";
import { byRank } from "./match.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { readerName } from "./reader-names.ts";
import { hasBody, isBodied, isGeneric, markedStatuses } from "./reading.ts";
import { scopeTables, type ScopeTables } from "./scopes.ts";
import { statusIs } from "./statuses.ts";
import { hardline, indent, join, line, lines, literal, property, returns, when } from "./syntax.ts";
import { undocumentedDeclarations } from "./undocumented.ts";
import { verdictDeclarations } from "./verdict.ts";

/**
 * export function classify(answer: Answer): AcmeVerdict | undefined {
 *   const { status, body } = answer;
 *   if (!(status >= 400)) return undefined;
 *   const code = match(body, status);
 *   return code === undefined ? undocumented(answer) : documented(code, answer);
 * }
 */
export function emitClassify(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const tables = scopeTables(catalog);
  const declarations = [
    classify(catalog, tables),
    ...verdictDeclarations(catalog),
    ...tables.declarations,
    ...byStatusOnly(catalog),
    ...(catalog.errors.length > 0 ? [documented(catalog), categories(catalog)] : []),
    ...undocumentedDeclarations(catalog),
    ...wireCode(catalog),
  ];
  return {
    path: "classify.ts",
    header: [headerLine(catalog)],
    declarations: [...imports(catalog, options, declarations), ...declarations],
  };
}

function classify(catalog: ErrorCatalog, tables: ScopeTables): Declaration {
  const { name } = catalog.api;
  const messages = catalog.errors.some(({ cases }) =>
    cases.some(({ scope }) => scope.kind === "message"),
  );
  const bodied = catalog.errors.some(hasBody);
  const marked = markedStatuses(catalog);
  const inApi = [
    ...(bodied ? ["match(body, status)"] : []),
    ...(statusOnlyCases(catalog).size > 0 ? ["matchStatus(status)"] : []),
  ];
  const noError: Doc[] = [];
  if (messages) {
    noError.push([
      "if (status === undefined) {",
      indent([
        hardline,
        "const message = match(body);",
        hardline,
        'return message && documented(message, answer, "api");',
      ]),
      hardline,
      "}",
    ]);
  }
  if (marked.length === 0) {
    noError.push(
      messages
        ? "if (!(status >= 400)) return undefined;"
        : "if (status === undefined || !(status >= 400)) return undefined;",
    );
  } else if (!messages) {
    noError.push("if (status === undefined) return undefined;");
  }
  const steps: Doc[] = ["const { status, body } = answer;", ...noError];
  if (tables.search !== undefined) {
    steps.push(`const inner = ${tables.search};`);
    steps.push('if (inner !== undefined) return documented(inner, answer, "operation");');
  }
  if (inApi.length > 0) {
    steps.push(`const code = ${inApi.join(" ?? ")};`);
    steps.push('if (code !== undefined) return documented(code, answer, "api");');
  }
  if (marked.length > 0) steps.push("if (!(status >= 400)) return undefined;");
  steps.push("return undocumented(status, body);");
  return {
    kind: "function",
    name: "classify",
    exported: true,
    docs:
      `What an answer of ${catalog.api.title} means; undefined where it is no error. Never throws.\n\n` +
      "Without a status the answer is a message, such as a webhook's payload.",
    ...(isGeneric(catalog) && { overload: byOperation(name) }),
    parameters: [{ name: "answer", type: "Answer" }],
    returnType: `${name}Verdict | undefined`,
    body: lines(steps),
  };
}

function byOperation(name: string): Signature {
  return {
    typeParameters: ["Operation extends keyof Operations | (string & {}) = string"],
    parameters: [
      {
        name: "answer",
        type: "Answer & { readonly operation?: Operation | NoInfer<keyof Operations> | undefined }",
      },
    ],
    returnType: `${name}VerdictIn<Operation> | undefined`,
  };
}

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

function byStatusOnly(catalog: ErrorCatalog): Declaration[] {
  const tests: Doc[][] = [[], [], []];
  for (const [error, open] of statusOnlyCases(catalog)) {
    for (const [rank, cases] of byRank(open)) {
      const statuses = cases.flatMap((one) => one.statuses);
      tests[rank]!.push(
        when(code(allOf([statusIs(statuses, "status")])), `return ${literal(error.code)};`),
      );
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

function documented(catalog: ErrorCatalog): Declaration {
  const { name } = catalog.api;
  const byStatus = catalog.errors.some((error) => error.policy === "by-status");
  const categoryByStatus = catalog.errors.some((error) => error.category === "by-status");
  const policy = byStatus
    ? 'policy: policy === "by-status" ? policyForStatus(status ?? 0) : policy'
    : "policy: retryPolicies[code]";
  const category = categoryByStatus
    ? 'category: category === "by-status" ? categoryForStatus(status ?? 0) : category'
    : "category: categories[code]";
  const locals = [
    "const { status, body } = answer;",
    ...(byStatus ? ['const policy: RetryPolicy | "by-status" = retryPolicies[code];'] : []),
    ...(categoryByStatus ? ['const category: Category | "by-status" = categories[code];'] : []),
  ];
  const members = [
    "documented: true",
    "code",
    category,
    ...(hasWireCode(catalog) ? ["wireCode: wireCodeOf(body)"] : []),
    "status",
    "body",
    policy,
    "scope",
  ];
  return {
    kind: "function",
    name: "documented",
    exported: false,
    parameters: [
      { name: "code", type: "Code" },
      { name: "answer", type: "Answer" },
      { name: "scope", type: '"operation" | "api"' },
    ],
    returnType: `${name}Verdict`,
    body: lines([
      ...locals,
      [
        "return {",
        indent(members.map((member) => [hardline, `${member},`])),
        hardline,
        `} as ${name}Verdict;`,
      ],
    ]),
  };
}

export function hasWireCode(catalog: ErrorCatalog): boolean {
  return catalog.codePaths.length > 0;
}

function wireCode(catalog: ErrorCatalog): Declaration[] {
  if (!hasWireCode(catalog)) return [];
  const reads = catalog.codePaths.map(
    ({ path }) => `codeOrNothing(${readerName(catalog, path)}(body))`,
  );
  return [
    {
      kind: "function",
      name: "wireCodeOf",
      exported: false,
      docs: "The code as the body spells it, documented or not.",
      parameters: [{ name: "body", type: "unknown" }],
      returnType: "string | number | undefined",
      body: returns(join([" ??", line], reads)),
    },
    {
      kind: "function",
      name: "codeOrNothing",
      exported: false,
      parameters: [{ name: "value", type: "unknown" }],
      returnType: "string | number | undefined",
      body: returns('typeof value === "string" || typeof value === "number" ? value : undefined'),
    },
  ];
}

function categories(catalog: ErrorCatalog): Declaration {
  const entries = catalog.errors.map((error) => [
    hardline,
    `${property(error.code)}: "${error.category}",`,
  ]);
  return {
    kind: "const",
    name: "categories",
    exported: false,
    value: [
      entries.length === 0 ? "{}" : ["{", indent(entries), hardline, "}"],
      ' as const satisfies Readonly<Record<Code, Category | "by-status">>',
    ],
  };
}

function imports(
  catalog: ErrorCatalog,
  options: EmitOptions,
  declarations: readonly Declaration[],
): Declaration[] {
  const text = JSON.stringify(declarations);
  const used = (names: readonly string[]): string[] =>
    names.filter((name) => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(text));
  const guards = used([
    "match",
    "documentedCode",
    ...catalog.codePaths.map(({ path }) => readerName(catalog, path)),
    ...catalog.errors.map((error) => `is${error.name}`),
  ]);
  const list: Declaration[] = [
    {
      kind: "import",
      typeOnly: true,
      names: used(["Answer", "Category", "RetryPolicy", "UndocumentedReason"]),
      from: "openapi-errors/runtime",
    },
    {
      kind: "import",
      typeOnly: true,
      names: used(["Code", "ErrorsByCode", "Operations"]),
      from: neighbour("errors", options),
    },
    { kind: "import", typeOnly: false, names: guards, from: neighbour("guards", options) },
    {
      kind: "import",
      typeOnly: false,
      names: used(["categoryForStatus", "policyForStatus", "retryPolicies"]),
      from: neighbour("retry-policies", options),
    },
  ];
  return list.filter((one) => one.kind === "import" && one.names.length > 0);
}
