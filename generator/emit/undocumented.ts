import type { ErrorCatalog, StatusPattern } from "../model/catalog.ts";
import { isError } from "../model/statuses.ts";
import type { Declaration } from "../print/source-file.ts";
import type { Doc } from "../print/doc.ts";
import { allOf, code } from "./condition.ts";
import { byRank, closedPaths, homonymsOf, knownCode } from "./match.ts";
import { isBodied } from "./reading.ts";
import { statusIs } from "./statuses.ts";
import { hardline, indent, lines, literal, when } from "./syntax.ts";

/**
 * function undocumented(status: number, body: unknown): Undocumented { … }
 * function reasonFor(status: number, body: unknown): UndocumentedReason { … }
 */
export function undocumentedDeclarations(catalog: ErrorCatalog): Declaration[] {
  const closed = closedPaths(catalog).length > 0;
  const wire = catalog.codePaths.length > 0;
  const near = statusNamed(catalog);
  const bodied = catalog.errors.some(({ cases }) => cases.some(isBodied));
  const meant = meantAt(catalog);
  const isApart = closed && near.length + meant.length > 0;
  const known = isApart ? "code" : "resembles";
  const meaning = meant.length > 0 ? "meantAt(code, status)" : "code";
  const resembles = [
    ...(closed ? [isApart ? meaning : `${knownCode}(body)`] : []),
    ...(near.length > 0 ? ["namedByStatus(status, body)"] : []),
  ].join(" ?? ");
  const members = [
    "documented: false",
    ...(resembles === ""
      ? ["category: categoryForStatus(status)"]
      : [
          `category: resembles === undefined ? categoryForStatus(status) : ${call(
            "categoryOf",
            catalog.errors.some((error) => error.category === "by-status"),
          )}`,
          "resembles",
        ]),
    ...(wire ? [closed ? "wireCode" : "wireCode: wireCodeOf(body)"] : []),
    "status",
    "body",
    resembles === ""
      ? "policy: policyForStatus(status)"
      : `policy: resembles === undefined ? policyForStatus(status) : ${call(
          "policyOf",
          catalog.errors.some((error) => error.policy === "by-status"),
        )}`,
    `reason: reasonFor(${[
      ...(describedStatuses(catalog).length > 0 ? ["status"] : []),
      "body",
      ...(closed ? [known, "wireCode"] : []),
    ].join(", ")})`,
  ];
  const undocumented: Declaration = {
    kind: "function",
    name: "undocumented",
    exported: false,
    parameters: [
      { name: "status", type: "number" },
      { name: "body", type: "unknown" },
    ],
    returnType: "Undocumented",
    body: [
      ...(isApart ? [`const code = ${knownCode}(body);`, hardline] : []),
      ...(resembles === "" ? [] : [`const resembles = ${resembles};`, hardline]),
      ...(closed ? ["const wireCode = wireCodeOf(body);", hardline] : []),
      "return {",
      indent(members.map((member) => [hardline, `${member},`])),
      hardline,
      "};",
    ],
  };
  return [
    undocumented,
    reason(catalog, { closed, bodied }),
    ...near,
    ...meant,
    ...(resembles === "" ? [] : lookUps(catalog)),
  ];
}

function call(name: string, byStatus: boolean): string {
  return byStatus ? `${name}(resembles, status)` : `${name}(resembles)`;
}

/** Where a policy or a category depends on the status, so does the look-up. */
function lookUps(catalog: ErrorCatalog): Declaration[] {
  const policyByStatus = catalog.errors.some((error) => error.policy === "by-status");
  const categoryByStatus = catalog.errors.some((error) => error.category === "by-status");
  return [
    lookUp("policyOf", "RetryPolicy", "retryPolicies", "policyForStatus", policyByStatus),
    lookUp("categoryOf", "Category", "categories", "categoryForStatus", categoryByStatus),
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

/** Where a value in the body means several errors, their statuses tell them apart. */
function meantAt(catalog: ErrorCatalog): Declaration[] {
  const homonyms = homonymsOf(catalog);
  if (homonyms.length === 0) return [];
  const tests = homonyms.map(({ code: first, other, statuses }) => {
    const condition = allOf([`code === ${literal(first)}`, statusIs(statuses, "status")]);
    return when(code(condition), `return ${literal(other)};`);
  });
  return [
    {
      kind: "function",
      name: "meantAt",
      exported: false,
      docs: "What a code means at a status, where its value in the body means several errors.",
      parameters: [
        { name: "code", type: "Code | undefined" },
        { name: "status", type: "number" },
      ],
      returnType: "Code | undefined",
      body: lines([...tests, "return code;"]),
    },
  ];
}

/** The one error that a status would name, had its body the promised shape. */
function statusNamed(catalog: ErrorCatalog): Declaration[] {
  const tests: Doc[][] = [[], [], []];
  for (const error of catalog.errors) {
    const cases = error.cases.filter(
      (one) => isBodied(one) && one.pins.length === 0 && one.scope.kind !== "request",
    );
    for (const [rank, ranked] of byRank(cases)) {
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

function reason(
  catalog: ErrorCatalog,
  { closed, bodied }: { closed: boolean; bodied: boolean },
): Declaration {
  const steps: Doc[] = ['if (body === undefined || body === null || body === "") return "empty";'];
  if (bodied) steps.push('if (typeof body === "string") return "not_json";');
  if (closed) {
    steps.push('if (code !== undefined) return match(body) === code ? "status" : "shape";');
    steps.push('if (wireCode !== undefined) return "code";');
  }
  const statuses = describedStatuses(catalog);
  if (statuses.length > 0) {
    steps.push(when(code(statusIs(statuses, "status")), 'return "shape";'));
  }
  steps.push('return "status";');
  return {
    kind: "function",
    name: "reasonFor",
    exported: false,
    parameters: [
      ...(statuses.length > 0 ? [{ name: "status", type: "number" }] : []),
      { name: "body", type: "unknown" },
      ...(closed
        ? [
            { name: "code", type: "Code | undefined" },
            { name: "wireCode", type: "string | number | undefined" },
          ]
        : []),
    ],
    returnType: "UndocumentedReason",
    body: steps.flatMap((step, i) => (i === 0 ? [step] : [hardline, step])),
  };
}
