import { countingIn, isOpen } from "../model/cases.ts";
import type { ErrorCatalog } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { allOf, code, type Condition } from "./condition.ts";
import type { Shapes } from "./shapes.ts";
import { byRank, statusAt } from "./statuses.ts";
import { block, lines, literal, when } from "./syntax.ts";

/**
 * function matchBody(body: unknown, status: number): Code | undefined {
 *   if (fitsErrorBody(body)) {
 *     if (status === 400) return "bad_request";
 *     if (status === 404) return "not_found";
 *   }
 *   return undefined;
 * }
 *
 * Errors whose status names them, exact statuses before ranges before `default`; each shape is asked for once in a row.
 */
export function byShapeDeclarations(
  catalog: ErrorCatalog,
  shapes: Shapes,
  hasMessages: boolean,
): Declaration[] {
  const counts = countingIn(catalog);
  const tests: Test[][] = [[], [], []];
  for (const error of catalog.errors) {
    for (const [rank, cases] of byRank(error.cases.filter(isOpen).filter(counts))) {
      tests[rank]!.push({
        guard: shapes.sharedBy(error) ?? `is${error.name}(body)`,
        at: statusAt(cases, hasMessages),
        code: error.code,
      });
    }
  }
  const runs = runsOf(reached(tests.flat()));
  if (runs.length === 0) return [];
  return [
    {
      kind: "function",
      name: "matchBody",
      exported: false,
      docs: "The error that the status names, if the body has its shape.",
      parameters: [
        { name: "body", type: "unknown" },
        { name: "status", type: "number", optional: hasMessages },
      ],
      returnType: "Code | undefined",
      body: lines([...runs.map(run), "return undefined;"]),
    },
  ];
}

interface Test {
  readonly guard: string;
  readonly at: Condition;
  readonly code: string;
}

/** Without what asks the same as one before. */
function reached(tests: readonly Test[]): Test[] {
  const first = new Map(
    tests.toReversed().map((test) => [JSON.stringify([test.guard, test.at]), test]),
  );
  const kept = new Set(first.values());
  return tests.filter((test) => kept.has(test));
}

/** Neighbours that ask for the same shape, together. */
function runsOf(tests: readonly Test[]): Test[][] {
  const found: Test[][] = [];
  for (const test of tests) {
    const last = found.at(-1);
    if (last !== undefined && last[0]!.guard === test.guard) last.push(test);
    else found.push([test]);
  }
  return found;
}

function run(tests: readonly Test[]): Doc {
  const [first] = tests as [Test];
  if (tests.length === 1) {
    return when(code(allOf([first.at, first.guard])), `return ${literal(first.code)};`);
  }
  return block(
    `if (${first.guard})`,
    tests.map(({ at, code: name }) => when(code(at), `return ${literal(name)};`)),
  );
}
