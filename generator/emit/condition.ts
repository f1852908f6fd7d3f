import type { Doc } from "../print/doc.ts";
import { group, indent, join, line } from "./syntax.ts";

/** A condition of emitted code. `all: []` always holds. */
export type Condition =
  string | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

/** All of them: nested conjunctions become one, what always holds is left out. */
export function allOf(conditions: readonly Condition[]): Condition {
  const terms = unique(
    conditions.flatMap((one) => (typeof one === "object" && "all" in one ? one.all : [one])),
  );
  return terms.length === 1 ? terms[0]! : { all: terms };
}

/** Any of them; where one always holds, so does the whole. */
export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.some(alwaysHolds)) return { all: [] };
  const terms = unique(
    conditions.flatMap((one) => (typeof one === "object" && "any" in one ? one.any : [one])),
  );
  return terms.length === 1 ? terms[0]! : { any: terms };
}

export function alwaysHolds(condition: Condition): boolean {
  return typeof condition === "object" && "all" in condition && condition.all.length === 0;
}

/** What all has to hold for a condition to hold. */
export function termsOf(condition: Condition): readonly Condition[] {
  return typeof condition === "object" && "all" in condition ? condition.all : [condition];
}

/** When a condition does not hold. */
export function not(condition: Condition): Condition {
  if (typeof condition !== "string") {
    return "all" in condition ? anyOf(condition.all.map(not)) : allOf(condition.any.map(not));
  }
  if (condition.startsWith("!")) return condition.slice(1);
  const equation = /^(.*) === (undefined|null|"\w+")$/s.exec(condition);
  return equation === null ? `!${condition}` : `${equation[1]!} !== ${equation[2]!}`;
}

function unique(conditions: readonly Condition[]): Condition[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}

/** A condition as code, without parentheses of its own. */
export function code(condition: Condition): Doc {
  if (typeof condition === "string") return condition;
  const { sign, terms } = partsOf(condition);
  return terms.length === 0 ? "true" : join([sign, line], terms.map(operand));
}

function partsOf(condition: Exclude<Condition, string>): {
  readonly sign: string;
  readonly terms: readonly Condition[];
} {
  return "all" in condition
    ? { sign: " &&", terms: condition.all }
    : { sign: " ||", terms: condition.any };
}

/** In parentheses; all but its first term move in. */
function operand(condition: Condition): Doc {
  if (typeof condition === "string") return condition;
  const { sign, terms } = partsOf(condition);
  const [first, ...rest] = terms.map(operand);
  return group(["(", first ?? "true", indent(rest.map((term) => [sign, line, term])), ")"]);
}
