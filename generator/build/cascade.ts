import type { StatusPattern } from "../model/catalog.ts";
import type { NodePlace } from "../model/document.ts";
import { meet } from "../model/statuses.ts";
import type { Mark, Words } from "./mark.ts";

/** What beats what: the code-specific the general, then the place of use the shared. */
export const levels = { root: 0, schema: 1, response: 2, specific: 3, entry: 4 } as const;

export type Level = (typeof levels)[keyof typeof levels];

export interface Layer {
  readonly level: Level;
  readonly mark: Mark;
}

/** The forms an `x-error` may take at one level: a list says different things of different statuses. */
export interface LayerGroup {
  readonly level: Level;
  readonly marks: readonly Mark[];
}

/** One meaning of a value: the statuses it holds for, and all that is said of it, weakest first. */
export interface Variant {
  readonly statuses: readonly StatusPattern[];
  readonly layers: readonly Layer[];
}

/**
 * The meanings a value has at a status. A mark with a `status` narrows; a list splits. None: the value does not
 * occur there. A message has no status: of a list the first item holds.
 */
export function variantsOf(
  groups: readonly LayerGroup[],
  status: StatusPattern | undefined,
): readonly Variant[] {
  const sorted = groups.toSorted((a, b) => a.level - b.level);
  let variants: readonly Variant[] = [
    { statuses: status === undefined ? [] : [status], layers: [] },
  ];
  for (const { level, marks } of sorted) {
    variants = variants.flatMap(({ statuses, layers }) =>
      (status === undefined ? marks.slice(0, 1) : marks).flatMap((mark) => {
        const narrowed = status === undefined ? [] : narrow(statuses, mark.statuses);
        if (status !== undefined && narrowed.length === 0) return [];
        return [{ statuses: narrowed, layers: [...layers, { level, mark }] }];
      }),
    );
  }
  return variants;
}

function narrow(
  statuses: readonly StatusPattern[],
  wanted: readonly StatusPattern[] | undefined,
): readonly StatusPattern[] {
  if (!wanted) return statuses;
  const shared = wanted.flatMap((one) => statuses.flatMap((status) => meet(status, one) ?? []));
  return [...new Set(shared)];
}

/** One field as the cascade leaves it: its value, who said it, and how near to the error. */
export interface Said<Value> {
  readonly value: Value;
  readonly level: Level;
  readonly at: NodePlace;
}

export type SaidWords = { readonly [Key in keyof Words]?: Said<Words[Key]> };

/** The last layer that speaks wins, field by field. */
export function cascade(layers: readonly Layer[]): SaidWords {
  const said: Record<string, Said<unknown>> = {};
  for (const { level, mark } of layers) {
    for (const [key, value] of Object.entries(mark.words))
      said[key] = { value, level, at: mark.at };
  }
  return said as SaidWords;
}

/** Two places spoke of one code, equally near to it, and differ. */
export interface Disagreement {
  readonly field: keyof Words;
  readonly first: Said<unknown>;
  readonly second: Said<unknown>;
}

/** What all places together say of one error: the nearest speaks for all; of equals the first. */
export function unite(places: readonly SaidWords[]): {
  readonly said: SaidWords;
  readonly disagreements: readonly Disagreement[];
} {
  const said: Record<string, Said<unknown>> = {};
  const disagreements = new Map<string, Disagreement>();
  for (const place of places) {
    for (const [key, second] of Object.entries(place) as [keyof Words, Said<unknown>][]) {
      const first = said[key];
      if (!first || nearness(second) > nearness(first)) {
        said[key] = second;
        disagreements.delete(key);
      } else if (nearness(second) === nearness(first) && !isSame(first, second)) {
        if (!disagreements.has(key)) disagreements.set(key, { field: key, first, second });
      }
    }
  }
  return { said: said as SaidWords, disagreements: [...disagreements.values()] };
}

/** A schema that pins a code and an entry are equally near to it. */
const nearness = ({ level }: Said<unknown>): number => Math.min(level, levels.specific);

const isSame = (a: Said<unknown>, b: Said<unknown>): boolean =>
  JSON.stringify(a.value) === JSON.stringify(b.value);
