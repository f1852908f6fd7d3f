import { closedPaths, countingIn, isBodied, isOpen } from "../model/cases.ts";
import type { ErrorCatalog, StatusPattern } from "../model/catalog.ts";
import { isError } from "../model/statuses.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { code } from "./condition.ts";
import { telling } from "./pinned.ts";
import { byRank, statusIs } from "./statuses.ts";
import { hardline, indent, lines, literal, when } from "./syntax.ts";

/**
 * function undocumented(status: number, body: unknown, resembles: Code | undefined, reason: UndocumentedReason): Undocumented { … }
 * function reasonFor(status: number, body: unknown): UndocumentedReason { … }
 */
export function undocumentedDeclarations(catalog: ErrorCatalog): Declaration[] {
  const resembles = mayResemble(catalog);
  const lookedUp = (table: string, fallback: string, byStatus: boolean): string =>
    resembles
      ? `resembles === undefined ? ${fallback}(status) : ${table}(resembles${byStatus ? ", status" : ""})`
      : `${fallback}(status)`;
  const members = [
    "documented: false",
    `category: ${lookedUp("categoryOf", "categoryForStatus", isCategoryByStatus(catalog))}`,
    ...(resembles ? ["resembles"] : []),
    ...(catalog.codePaths.length > 0 ? ["wireCode: wireCodeOf(body)"] : []),
    "status",
    "body",
    `policy: ${lookedUp("policyOf", "policyForStatus", isPolicyByStatus(catalog))}`,
    "reason",
  ];
  const undocumented: Declaration = {
    kind: "function",
    name: "undocumented",
    exported: false,
    parameters: [
      { name: "status", type: "number" },
      { name: "body", type: "unknown" },
      ...(resembles ? [{ name: "resembles", type: "Code | undefined" }] : []),
      { name: "reason", type: "UndocumentedReason" },
    ],
    returnType: "Undocumented",
    body: ["return {", indent(members.map((member) => [hardline, `${member},`])), hardline, "};"],
  };
  return [
    undocumented,
    reason(catalog),
    ...statusNamed(catalog),
    ...(resembles ? lookUps(catalog) : []),
  ];
}

/** The call for an answer whose code says nothing. */
export function undocumentedCall(catalog: ErrorCatalog): string {
  const near = statusNamed(catalog).length > 0 ? "namedByStatus(status, body)" : "undefined";
  const described = describedStatuses(catalog).length > 0;
  const why = `reasonFor(${described ? "status, " : ""}body)`;
  return `undocumented(${["status", "body", ...(mayResemble(catalog) ? [near] : []), why].join(", ")})`;
}

/** Whether an answer that is no documented error may have the code of one, or the status. */
function mayResemble(catalog: ErrorCatalog): boolean {
  return telling(catalog).length > 0 || statusNamed(catalog).length > 0;
}

const isPolicyByStatus = ({ errors }: ErrorCatalog): boolean =>
  errors.some((error) => error.policy === "by-status");

const isCategoryByStatus = ({ errors }: ErrorCatalog): boolean =>
  errors.some((error) => error.category === "by-status");

/** Where a policy or a category depends on the status, so does the look-up. */
function lookUps(catalog: ErrorCatalog): Declaration[] {
  const [policy, category] = [isPolicyByStatus(catalog), isCategoryByStatus(catalog)];
  return [
    lookUp("policyOf", "RetryPolicy", "retryPolicies", "policyForStatus", policy),
    lookUp("categoryOf", "Category", "categories", "categoryForStatus", category),
  ];
}

function lookUp(
  name: string,
  type: string,
  table: string,
  fallback: string,
  byStatus: boolean,
): Declaration {
  const body: Doc = byStatus
    ? [
        `const found: ${type} | "by-status" = ${table}[code];`,
        hardline,
        `return found === "by-status" ? ${fallback}(status) : found;`,
      ]
    : `return ${table}[code];`;
  return {
    kind: "function",
    name,
    exported: false,
    parameters: [
      { name: "code", type: "Code" },
      ...(byStatus ? [{ name: "status", type: "number" }] : []),
    ],
    returnType: type,
    body,
  };
}

/** The one error that a status would name, had its body the promised shape. */
function statusNamed(catalog: ErrorCatalog): Declaration[] {
  const counts = countingIn(catalog);
  const tests: Doc[][] = [[], [], []];
  for (const error of catalog.errors) {
    for (const [rank, ranked] of byRank(error.cases.filter(isOpen).filter(counts))) {
      const statuses = ranked.flatMap((one) => one.statuses);
      if (statuses.length === 0) continue;
      tests[rank]!.push(when(code(statusIs(statuses, "status")), `return ${literal(error.code)};`));
    }
  }
  const all = tests.flat();
  if (all.length === 0) return [];
  return [
    {
      kind: "function",
      name: "namedByStatus",
      exported: false,
      docs: "The error that the status would name, had the body its shape. Text and nothing have none.",
      parameters: [
        { name: "status", type: "number" },
        { name: "body", type: "unknown" },
      ],
      returnType: "Code | undefined",
      body: [
        'if (typeof body !== "object" || body === null) return undefined;',
        ...all.flatMap((test) => [hardline, test]),
        hardline,
        "return undefined;",
      ],
    },
  ];
}

/** The error statuses at which the spec describes anything, whatever the type of the request. */
function describedStatuses({ errors }: ErrorCatalog): readonly StatusPattern[] {
  const cases = errors
    .flatMap((error) => error.cases)
    .filter(({ scope }) => scope.kind !== "request" && scope.kind !== "message");
  return [...new Set(cases.flatMap(({ statuses }) => statuses))].filter(isError);
}

function reason(catalog: ErrorCatalog): Declaration {
  const statuses = describedStatuses(catalog);
  const bodied = catalog.errors.some(({ cases }) => cases.some(isBodied));
  const closed = closedPaths(catalog).length > 0;
  return {
    kind: "function",
    name: "reasonFor",
    exported: false,
    parameters: [
      ...(statuses.length > 0 ? [{ name: "status", type: "number" }] : []),
      { name: "body", type: "unknown" },
    ],
    returnType: "UndocumentedReason",
    body: lines([
      'if (body === undefined || body === null || body === "") return "empty";',
      ...(bodied ? ['if (typeof body === "string") return "not_json";'] : []),
      ...(closed ? ['if (wireCodeOf(body) !== undefined) return "code";'] : []),
      ...(statuses.length > 0 ? [when(code(statusIs(statuses, "status")), 'return "shape";')] : []),
      'return "status";',
    ]),
  };
}
