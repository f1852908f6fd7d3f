import { isDeepStrictEqual } from "node:util";
import { closedPaths, pinnedAt, type PinnedError } from "../model/cases.ts";
import type { Case, ErrorCatalog, Path, PinValue, StatusPattern } from "../model/catalog.ts";
import { grouped } from "../model/grouped.ts";
import { meet } from "../model/statuses.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { allOf, code, type Condition } from "./condition.ts";
import { knownCode } from "./known-code.ts";
import { kindOfAll, telling } from "./pinned.ts";
import { placeName, readerName } from "./readers.ts";
import { dotted, statusesOf } from "./reading.ts";
import { stepName } from "./shape-function.ts";
import type { Shapes } from "./shapes.ts";
import { statusAt, statusIs } from "./statuses.ts";
import { block, call, hardline, indent, lines, literal, when } from "./syntax.ts";

/** `byErrorType`, the emitted function that goes by the code at a path. */
export function byName(catalog: ErrorCatalog, path: Path): string {
  return `by${placeName(catalog, path)}`;
}

/**
 * function byErrorType(answer: Answer, status: number): AcmeVerdict | undefined {
 *   const { body } = answer;
 *   const type = errorTypeOf(body);
 *   if (typeof type !== "string") return undefined;
 *   switch (type) {
 *     case "rate_limited":
 *       return verdict(answer, "rate_limited", status === 429, fitsErrorBody(body));
 *     default:
 *       return undefined;
 *   }
 * }
 * function verdict(answer: Answer, code: Code, isHere: boolean, hasShape: boolean): AcmeVerdict | undefined { … }
 *
 * Everything is asked once, and what was learned of an answer that is no documented error stays in its verdict.
 */
export function byCodeDeclarations(
  catalog: ErrorCatalog,
  shapes: Shapes,
  hasMessages: boolean,
): Declaration[] {
  const paths = telling(catalog);
  if (paths.length === 0) return [];
  const functions = paths.map((path): Declaration => {
    const meanings = pinnedAt(catalog, path).map((one) => meaning(one, shapes, hasMessages));
    const steps = isUniform(catalog, shapes)
      ? byTable(meanings)
      : bySwitch(`${readerName(catalog, path)}(body)`, stepName(path), meanings, hasMessages);
    return {
      kind: "function",
      name: byName(catalog, path),
      exported: false,
      docs: `What the code at \`${dotted(path)}\` says; undefined where it is none that the spec lists.`,
      parameters: [
        { name: "answer", type: "Answer" },
        { name: "status", type: "number", optional: hasMessages },
      ],
      returnType: `${catalog.api.name}Verdict | undefined`,
      body: lines(["const { body } = answer;", ...steps]),
    };
  });
  return [...functions, verdict(catalog)];
}

/**
 * Whether codes stand at one place only, and all go with the same shape at the same statuses: then looking one up is
 * enough.
 */
export function isUniform(catalog: ErrorCatalog, shapes: Shapes): boolean {
  const paths = closedPaths(catalog);
  const pinned = paths.flatMap((path) => pinnedAt(catalog, path));
  const values = pinned.flatMap((one) => one.values);
  const meanings = pinned.map((one) => meaning(one, shapes, true));
  const [first] = meanings;
  return (
    paths.length === 1 &&
    pinned.length > 1 &&
    new Set(values).size === values.length &&
    meanings.every((one) => one.fits === first!.fits && isDeepStrictEqual(one.at, first!.at))
  );
}

function byTable(meanings: readonly Meaning[]): Doc[] {
  const [{ at, fits }] = meanings as [Meaning];
  const result = call("verdict", ["answer", "code", code(at), fits]);
  return [
    `const code = ${knownCode}(body);`,
    "if (code === undefined) return undefined;",
    ["return ", result, ";"],
  ];
}

function bySwitch(
  read: string,
  name: string,
  meanings: readonly Meaning[],
  hasMessages: boolean,
): Doc[] {
  const byValues = grouped(meanings, ({ values }) => JSON.stringify(values));
  const arms = [...byValues.values()].map((same) =>
    arm(
      same[0].values.map((value) => `case ${literal(value)}`),
      says(same, hasMessages),
    ),
  );
  const otherwise = arm(["default"], ["return undefined;"]);
  const kind = kindOfAll(meanings.flatMap(({ values }) => values));
  if (kind === undefined) {
    return [
      block(`switch (${read})`, [
        arm(["case undefined"], ["return undefined;"]),
        ...arms,
        otherwise,
      ]),
    ];
  }
  return [
    `const ${name} = ${read};`,
    `if (typeof ${name} !== "${kind}") return undefined;`,
    block(`switch (${name})`, [...arms, otherwise]),
  ];
}

function arm(labels: readonly string[], statements: readonly Doc[]): Doc {
  return [lines(labels.map((label) => `${label}:`)), indent([hardline, lines(statements)])];
}

/** What a value means, as pieces of code. */
interface Meaning {
  readonly code: string;
  readonly values: readonly PinValue[];
  readonly cases: readonly Case[];
  readonly at: Condition;
  readonly fits: string;
}

function meaning(
  { error, cases, values }: PinnedError,
  shapes: Shapes,
  hasMessages: boolean,
): Meaning {
  const shape = shapes.besideCode(error, cases);
  return {
    code: literal(error.code),
    values,
    cases,
    at: statusAt(cases, hasMessages),
    fits: shape === undefined ? `is${error.name}(body)` : `${shape.name}(body)`,
  };
}

/** Where a value means several errors, their statuses tell which; at any other, the first is resembled. */
function says([first, ...others]: readonly [Meaning, ...Meaning[]], hasMessages: boolean): Doc[] {
  const verdict = (one: Meaning, isHere: Doc, hasShape: string): Doc => [
    "return ",
    call("verdict", ["answer", one.code, isHere, hasShape]),
    ";",
  ];
  const onlyStatusTells = others.every(
    (one, i) => one.fits === first.fits && isApart(one, [first, ...others.slice(0, i)]),
  );
  if (others.length === 0 || (onlyStatusTells && !hasMessages)) {
    return [
      ...others.map((one) => when(code(one.at), verdict(one, "true", one.fits))),
      verdict(first, code(first.at), first.fits),
    ];
  }
  const known = hasMessages ? "(status ?? 0)" : "status";
  return [
    ...[first, ...others].map((one) =>
      when(code(allOf([one.at, one.fits])), `return documented(${one.code}, answer, "api");`),
    ),
    ...others.flatMap((one) => {
      const elsewhere = statusesOf(one.cases).filter((status) => !occursAt(first, status));
      return elsewhere.length === 0
        ? []
        : [when(code(statusIs(elsewhere, known)), verdict(one, "false", first.fits))];
    }),
    verdict(first, "false", first.fits),
  ];
}

/** Whether an error occurs at no status of some others. */
function isApart({ cases }: Meaning, others: readonly Meaning[]): boolean {
  return statusesOf(cases).every((status) => others.every((other) => !occursAt(other, status)));
}

function occursAt({ cases }: Meaning, status: StatusPattern): boolean {
  return statusesOf(cases).some((other) => meet(other, status) !== undefined);
}

function verdict({ api }: ErrorCatalog): Declaration {
  return {
    kind: "function",
    name: "verdict",
    exported: false,
    docs: "The error with this code where the answer is it, else what keeps it from being it.",
    parameters: [
      { name: "answer", type: "Answer" },
      { name: "code", type: "Code" },
      { name: "isHere", type: "boolean" },
      { name: "hasShape", type: "boolean" },
    ],
    returnType: `${api.name}Verdict | undefined`,
    body: lines([
      'if (isHere && hasShape) return documented(code, answer, "api");',
      "const { status, body } = answer;",
      "if (status === undefined || !(status >= 400)) return undefined;",
      'return undocumented(status, body, code, hasShape ? "status" : "shape");',
    ]),
  };
}
