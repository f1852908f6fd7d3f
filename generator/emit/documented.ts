import type { ErrorCatalog } from "../model/catalog.ts";
import type { Declaration } from "../print/source-file.ts";
import { readerName } from "./readers.ts";
import { hardline, indent, join, line, lines, property, returns } from "./syntax.ts";

/**
 * function documented(code: Code, answer: Answer, scope: "operation" | "api"): AcmeVerdict { … }
 * const categories = { rate_limited: "RESOURCE_EXHAUSTED", … };
 */
export function documentedDeclarations(catalog: ErrorCatalog): Declaration[] {
  return catalog.errors.length === 0 ? [] : [documented(catalog), categories(catalog)];
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
    ...(catalog.codePaths.length > 0 ? ["wireCode: wireCodeOf(body)"] : []),
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

/** function wireCodeOf(body: unknown): string | number | undefined { … } */
export function wireCodeDeclarations(catalog: ErrorCatalog): Declaration[] {
  if (catalog.codePaths.length === 0) return [];
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
