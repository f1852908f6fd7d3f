import type {
  Case,
  ErrorCatalog,
  ErrorModel,
  Path,
  PinValue,
  StatusPattern,
} from "../model/catalog.ts";
import { meet } from "../model/statuses.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { allOf, code, type Condition } from "./condition.ts";
import { mapName, readerName } from "./reader-names.ts";
import { codePin, dotted, isBodied, samePath } from "./reading.ts";
import type { Shapes } from "./shapes.ts";
import { statusMayBe } from "./statuses.ts";
import {
  access,
  array,
  block,
  choice,
  hardline,
  indent,
  lines,
  join,
  line,
  literal,
  returns,
  when,
} from "./syntax.ts";

/** The emitted function that says which documented code a body carries, whatever else is in it. */
export const knownCode = "documentedCode";

/**
 * export function match(body: unknown, status?: number): Code | undefined {
 *   switch (errorTypeOf(body)) {
 *     case undefined:
 *       break;
 *     case "rate_limited":
 *       if ((status ?? 429) === 429 && fitsErrorBody(body)) return "rate_limited";
 *       break;
 *   }
 *   return undefined;
 * }
 */
export function matchDeclarations(catalog: ErrorCatalog, shapes: Shapes): Declaration[] {
  const paths = closedPaths(catalog);
  const switches = paths.flatMap((path) => wireSwitch(catalog, shapes, path));
  const body = [...switches, ...byStatus(catalog, shapes), "return undefined;"];
  const match: Declaration = {
    kind: "function",
    name: "match",
    exported: true,
    docs: "The error that a body is, at that status if one is given. Not at the front door: use `classify`.",
    parameters: [
      { name: "body", type: "unknown" },
      { name: "status", type: "number", optional: true },
    ],
    returnType: "Code | undefined",
    body: lines(body),
  };
  return [
    match,
    ...codeOf(catalog, paths),
    ...catalog.codePaths.map(({ path }) => reader(catalog, path)),
  ];
}

export function closedPaths(catalog: ErrorCatalog): Path[] {
  return catalog.codePaths.filter(({ open }) => !open).map(({ path }) => path);
}

function reader(catalog: ErrorCatalog, path: Path): Declaration {
  const steps = path.map((_, i) => `body${path.slice(0, i).map(access).join("")}`);
  const kinds = path.map((step, i) =>
    typeof step === "number" ? `Array.isArray(${steps[i]})` : `isObject(${steps[i]})`,
  );
  const value = `body${path.map(access).join("")}`;
  return {
    kind: "function",
    name: readerName(catalog, path),
    exported: true,
    docs: `What stands at \`${dotted(path)}\`.`,
    parameters: [{ name: "body", type: "unknown" }],
    returnType: "unknown",
    body: [
      block("try", [["return ", choice(join([" &&", line], kinds), value, "undefined"), ";"]]),
      block(" catch", ["return undefined; // A getter or a Proxy of the caller's threw."]),
    ],
  };
}

/** One `switch` over the values at a code path. */
function wireSwitch(catalog: ErrorCatalog, shapes: Shapes, path: Path): Doc[] {
  const byValues = new Map<string, { values: readonly PinValue[]; tests: Doc[] }>();
  for (const { error, cases, values } of pinnedAt(catalog, path)) {
    const identity = JSON.stringify(values);
    const entry = byValues.get(identity) ?? { values, tests: [] };
    const shape = shapes.besideCode(error, cases) ?? `is${error.name}(body)`;
    const condition = allOf([statusMayBe(cases), shape]);
    entry.tests.push(when(code(condition), `return ${literal(error.code)};`));
    byValues.set(identity, entry);
  }
  if (byValues.size === 0) return [];
  const arms = [...byValues.values()].map(({ values, tests }) => [
    ...values.map((value) => [hardline, `case ${literal(value)}:`]),
    indent([hardline, lines([...tests, "break;"])]),
  ]);
  // First what most answers of proxies have there, so that they don't go through all the others.
  const nothing: Doc = [hardline, "case undefined:", indent([hardline, "break;"])];
  return [
    [`switch (${readerName(catalog, path)}(body)) {`, indent([nothing, ...arms]), hardline, "}"],
  ];
}

interface PinnedError {
  readonly error: ErrorModel;
  readonly cases: readonly Case[];
  readonly values: readonly PinValue[];
}

/** Errors by what they pin at a path, those that pin more first; errors of one request type are left out. */
function pinnedAt(catalog: ErrorCatalog, path: Path): PinnedError[] {
  const found: PinnedError[] = [];
  for (const error of catalog.errors) {
    const groups = new Map<string, Case[]>();
    for (const one of error.cases) {
      const pin = codePin(catalog, one);
      if (!isBodied(one) || one.scope.kind === "request" || pin === undefined) continue;
      if (!samePath(pin.path, path)) continue;
      const values = JSON.stringify(pin.values);
      groups.set(values, [...(groups.get(values) ?? []), one]);
    }
    for (const [values, cases] of groups) {
      found.push({ error, cases, values: JSON.parse(values) as PinValue[] });
    }
  }
  const pins = ({ cases }: PinnedError): number => Math.max(...cases.map((one) => one.pins.length));
  return found.sort((a, b) => pins(b) - pins(a));
}

/** Errors whose status names them, exact statuses before ranges before `default`; each shape is asked for once in a row. */
function byStatus(catalog: ErrorCatalog, shapes: Shapes): Doc[] {
  const tests: { readonly guard: string; readonly at: Condition; readonly code: string }[][] = [
    [],
    [],
    [],
  ];
  for (const error of catalog.errors) {
    const open = error.cases.filter(
      (one) => isBodied(one) && one.pins.length === 0 && one.scope.kind !== "request",
    );
    for (const [rank, cases] of byRank(open)) {
      tests[rank]!.push({
        guard: shapes.sharedBy(error) ?? `is${error.name}(body)`,
        at: statusMayBe(cases),
        code: error.code,
      });
    }
  }
  // What asks the same as one before would never be reached.
  const reached = new Map(
    tests
      .flat()
      .toReversed()
      .map((test) => [JSON.stringify([test.guard, test.at]), test]),
  );
  const kept = new Set(reached.values());
  const asked = tests.flat().filter((test) => kept.has(test));
  return runs(asked, ({ guard }) => guard).map((run) => {
    const [first] = run as [(typeof run)[number]];
    if (run.length === 1) {
      return when(code(allOf([first.at, first.guard])), `return ${literal(first.code)};`);
    }
    return block(
      `if (${first.guard})`,
      run.map(({ at, code: name }) => when(code(allOf([at])), `return ${literal(name)};`)),
    );
  });
}

/** Neighbours that are equal in something, together. */
function runs<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last !== undefined && key(last[0]!) === key(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}

/** The cases with exact statuses (0), with ranges (1) and with `default` (2), each with only those. */
export function byRank(cases: readonly Case[]): Map<number, Case[]> {
  const ranks = new Map<number, Case[]>();
  for (const one of cases) {
    for (const rank of one.statuses.length === 0 ? [0] : [0, 1, 2]) {
      const statuses = one.statuses.filter((status) => rankOf(status) === rank);
      if (statuses.length === 0 && one.statuses.length > 0) continue;
      ranks.set(rank, [...(ranks.get(rank) ?? []), { ...one, statuses }]);
    }
  }
  return ranks;
}

function rankOf(status: Case["statuses"][number]): number {
  return typeof status === "number" ? 0 : status === "default" ? 2 : 1;
}

/** A value that means another error at other statuses than the one that its code is looked up as. */
export interface Homonym {
  readonly code: string;
  readonly other: string;
  readonly statuses: readonly StatusPattern[];
}

export function homonymsOf(catalog: ErrorCatalog): Homonym[] {
  return closedPaths(catalog).flatMap((path) => {
    const pinned = pinnedAt(catalog, path);
    return pinned.flatMap(({ error, cases, values }): Homonym[] => {
      const first = pinned.find((one) => one.values.some((value) => values.includes(value)))!;
      const taken = first.cases.flatMap((one) => one.statuses);
      const statuses = [...new Set(cases.flatMap((one) => one.statuses))].filter(
        (status) => !taken.some((one) => meet(one, status) !== undefined),
      );
      const isOther = first.error !== error && statuses.length > 0;
      return isOther ? [{ code: first.error.code, other: error.code, statuses }] : [];
    });
  });
}

function codeOf(catalog: ErrorCatalog, paths: readonly Path[]): Declaration[] {
  if (paths.length === 0) return [];
  const maps = paths.map((path): Declaration => {
    const entries = pinnedAt(catalog, path).flatMap(({ error, values }) =>
      values.map((value) => [literal(value), literal(error.code)] as const),
    );
    const first = new Map(entries.toReversed());
    const items = [...new Map(entries)].map(([value]) => array([value, first.get(value)!]));
    return {
      kind: "const",
      name: mapName(catalog, path),
      exported: false,
      value: [
        "/* @__PURE__ */ new Map<unknown, Code>(",
        array(items, { broken: items.length > 1 }),
        ")",
      ],
    };
  });
  const lookUps = paths.map(
    (path) => `${mapName(catalog, path)}.get(${readerName(catalog, path)}(body))`,
  );
  const lookUp: Declaration = {
    kind: "function",
    name: knownCode,
    exported: true,
    docs: "The documented code that a body carries, whatever else is in it.",
    parameters: [{ name: "body", type: "unknown" }],
    returnType: "Code | undefined",
    body: returns(lookUps.join(" ?? ")),
  };
  return [lookUp, ...maps];
}
