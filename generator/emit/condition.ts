import type { Doc } from "../print/doc.ts";
import { group, indent, join, line, softline } from "./syntax.ts";

/** A condition of emitted code. `all: []` always holds, `false` never; `each` is a list, and what holds for each `item` of it. */
export type Condition = string | Connected | { readonly each: string; readonly holds: Condition };

type Connected = { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

const never = "false";

/** All of them: nested conjunctions become one, what always holds is left out; where one never holds, nor does the whole. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(never)) return never;
  const terms = unique(
    conditions.flatMap((one) => (typeof one === "object" && "all" in one ? one.all : [one])),
  );
  return terms.length === 1 ? terms[0]! : { all: terms };
}

/** Any of them; where one always holds, so does the whole, and what never holds is left out. */
export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.some(alwaysHolds)) return { all: [] };
  const [first = never, ...others] = unique(
    conditions
      .filter((one) => one !== never)
      .flatMap((one) => (typeof one === "object" && "any" in one ? one.any : [one])),
  );
  return others.length === 0 ? first : { any: [first, ...others] };
}

export function neverHolds(condition: Condition): boolean {
  return condition === never;
}

export function alwaysHolds(condition: Condition): boolean {
  return typeof condition === "object" && "all" in condition && condition.all.length === 0;
}

/** What all has to hold for a condition to hold. */
export function termsOf(condition: Condition): readonly Condition[] {
  return typeof condition === "object" && "all" in condition ? condition.all : [condition];
}

function unique(conditions: readonly Condition[]): readonly Condition[] {
  if (conditions.length < 2) return conditions;
  const key = (one: Condition): string => (typeof one === "string" ? one : JSON.stringify(one));
  return [...new Map(conditions.map((one) => [key(one), one])).values()];
}

/** A condition as code, without parentheses of its own. */
export function code(condition: Condition): Doc {
  if (typeof condition === "string") return condition;
  if ("each" in condition) return every(condition.each, condition.holds);
  const { sign, terms } = partsOf(condition);
  if (terms.length === 0) return String(alwaysHolds(condition));
  return join([sign, line], terms.map(operand));
}

function partsOf(condition: Connected): {
  readonly sign: string;
  readonly terms: readonly Condition[];
} {
  return "all" in condition
    ? { sign: " &&", terms: condition.all }
    : { sign: " ||", terms: condition.any };
}

/** In parentheses; all but its first term move in. */
function operand(condition: Condition): Doc {
  if (typeof condition === "string" || "each" in condition) return code(condition);
  const { sign, terms } = partsOf(condition);
  const [first, ...rest] = terms.map(operand);
  return group(["(", first ?? "true", indent(rest.map((term) => [sign, line, term])), ")"]);
}

/** As fast as a loop that counts, where the function is written on the spot. */
function every(list: string, holds: Condition): Doc {
  if (neverHolds(holds)) return `${list}.length === 0`;
  const comma: Doc = { kind: "if-broken", broken: ",", flat: "" };
  const head = `${list}.every(`;
  const arrow = "(item: unknown) =>";
  return typeof holds === "string"
    ? group([head, arrow, indent([line, holds]), comma, softline, ")"])
    : group([
        head,
        indent([softline, arrow, group(indent([line, group(code(holds))]))]),
        comma,
        softline,
        ")",
      ]);
}
