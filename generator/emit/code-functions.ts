import type { PinnedError } from "../model/cases.ts";
import type { Case, Path } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { code } from "./condition.ts";
import type { Names } from "./names.ts";
import { stepName } from "./shape-function.ts";
import type { SharedShape } from "./shapes.ts";
import { statusAt } from "./statuses.ts";
import { block, hardline, indent, lines, literal, returns } from "./syntax.ts";

/**
 * function isErrorBodyCode(type: unknown, status?: number): boolean {
 *   switch (type) {
 *     case "rate_limited":
 *       return (status ?? 429) === 429;
 *     default:
 *       return false;
 *   }
 * }
 */
export class CodeFunctions {
  readonly #names: Names;
  readonly declarations: Declaration[] = [];

  constructor(names: Names) {
    this.#names = names;
  }

  /** The name of the function that knows the codes of a shape, and the statuses of each. */
  nameOf(
    { name: shapeName, bodies }: SharedShape,
    path: Path,
    errors: readonly PinnedError[],
    mayBeUnknown: boolean,
  ): string {
    const name = this.#names.take(`${shapeName.replace(/^fits/, "is")}Code`);
    const parameter = stepName(path);
    this.declarations.push({
      kind: "function",
      name,
      exported: false,
      docs: `Whether ${bodies} has this code at that status${mayBeUnknown ? ", if one is given" : ""}.`,
      parameters: [
        { name: parameter, type: "unknown" },
        { name: "status", type: "number", optional: mayBeUnknown },
      ],
      returnType: "boolean",
      body: block(`switch (${parameter})`, [
        ...arms(errors, mayBeUnknown),
        arm(["default"], "false"),
      ]),
    });
    return name;
  }
}

/** Codes of the same statuses share one. */
function arms(errors: readonly PinnedError[], mayBeUnknown: boolean): Doc[] {
  const byValue = new Map<string, Case[]>();
  for (const { cases, values } of errors) {
    for (const label of values.map(literal)) {
      byValue.set(label, [...(byValue.get(label) ?? []), ...cases]);
    }
  }
  const byStatus = new Map<string, { at: Doc; labels: string[] }>();
  for (const [value, cases] of byValue) {
    const at = code(statusAt(cases, mayBeUnknown));
    const known = byStatus.get(JSON.stringify(at)) ?? { at, labels: [] };
    known.labels.push(`case ${value}`);
    byStatus.set(JSON.stringify(at), known);
  }
  return [...byStatus.values()].map(({ at, labels }) => arm(labels, at));
}

function arm(labels: readonly string[], result: Doc): Doc {
  return [lines(labels.map((label) => `${label}:`)), indent([hardline, returns(result)])];
}
