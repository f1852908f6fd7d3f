import type { Case, ErrorModel, Path } from "../model/catalog.ts";

/** Cases of one shape: they pin values of the same places and ask the same of all others. */
export interface ShapeGroup {
  readonly keys: readonly ShapeKey[];
  /** Where the one pinned value stands. */
  readonly path: Path | undefined;
  readonly cases: readonly [Case, ...Case[]];
  /** How many errors and values use the shape. */
  readonly uses: number;
}

/** Equal for cases of one shape. */
export type ShapeKey = string;

/** What is pinned, and what is asked beside. */
export function shapeKey(one: Case, demands: readonly string[]): ShapeKey {
  return JSON.stringify([one.pins.map(({ path }) => path), demands.toSorted()]);
}

/** A shape in which one value is pinned is also the one of cases that ask the same, and let any value pass. */
export function groupShapes(
  casesOf: ReadonlyMap<ErrorModel, readonly Case[]>,
  keyOf: (one: Case) => ShapeKey,
): ShapeGroup[] {
  const groups = new Map<ShapeKey, { cases: [Case, ...Case[]]; users: Set<string> }>();
  for (const [error, cases] of casesOf) {
    for (const one of cases) {
      const group = groups.get(keyOf(one)) ?? { cases: [one], users: new Set() };
      if (group.cases[0] !== one) group.cases.push(one);
      group.users.add(`${error.code} ${JSON.stringify(one.pins)}`);
      groups.set(keyOf(one), group);
    }
  }
  const joined = new Map<ShapeKey, ShapeKey>();
  for (const [key, { cases }] of groups) {
    const open = openKey(key);
    if (cases[0].pins.length === 1 && groups.has(open) && !joined.has(open)) joined.set(open, key);
  }
  return [...groups].flatMap(([key, { cases, users }]): ShapeGroup[] => {
    if (joined.has(key)) return [];
    const path = cases[0].pins.length === 1 ? cases[0].pins[0]!.path : undefined;
    const open = joined.get(openKey(key)) === key ? openKey(key) : undefined;
    const others = open === undefined ? undefined : groups.get(open);
    return [
      {
        keys: open === undefined ? [key] : [key, open],
        path,
        cases: [...cases, ...(others?.cases ?? [])],
        uses: users.size + (others?.users.size ?? 0),
      },
    ];
  });
}

/** The key of the same shape with nothing pinned. */
function openKey(key: ShapeKey): ShapeKey {
  const [, demands] = JSON.parse(key) as [unknown, readonly string[]];
  return JSON.stringify([[], demands]);
}
