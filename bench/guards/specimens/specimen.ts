import type { Inputs } from "../race.ts";

/** Makes bodies for one guard; each number gives another one. */
export interface Specimen {
  readonly valid: (n: number) => unknown;
  /** Wrong in the field that a guard reads last; a status has none. */
  readonly late?: (n: number) => unknown;
}

export const count = 64;

/** What proxies and strangers answer with. */
const strangers: readonly unknown[] = [
  null,
  "<html><head><title>502 Bad Gateway</title></head></html>",
  { message: "no Route matched with those values" },
  [],
];

/**
 * The inputs of each guard. Its early ones are, by turns, what its siblings take and what strangers answer with;
 * `apart` keeps out siblings that it takes, too.
 */
export function inputsOf<Name extends string>(
  specimens: Readonly<Record<Name, Specimen>>,
  apart: (name: Name, sibling: Name) => boolean = () => true,
): Readonly<Record<Name, Inputs>> {
  const names = Object.keys(specimens) as Name[];
  const entries = names.map((name): [Name, Inputs] => {
    const { valid, late } = specimens[name];
    const siblings = names.filter((other) => other !== name && apart(name, other));
    const early = (n: number): unknown =>
      n % 2 === 0 && siblings.length > 0
        ? specimens[siblings[(n / 2) % siblings.length]!].valid(n)
        : strangers[Math.floor(n / 2) % strangers.length];
    return [name, { valid: many(valid), early: many(early), late: late ? many(late) : [] }];
  });
  return Object.fromEntries(entries) as Record<Name, Inputs>;
}

/** For a guard that takes all of them; `unknown` has the shape and a code of none. */
export function unionInputs(specimens: readonly Specimen[], unknown?: Specimen): Inputs {
  const { valid, late } = rotating(specimens);
  const stranger = (n: number): unknown => strangers[Math.floor(n / 2) % strangers.length];
  const early = (n: number): unknown => (n % 2 === 0 && unknown ? unknown.valid(n) : stranger(n));
  return { valid: many(valid), early: many(early), late: many(late!) };
}

/** For guards that ask for a status. */
export function statusInputs(statuses: readonly number[]): Inputs {
  const others = [400, 401, 403, 404, 409, 422, 429, 500, 502, 503].filter(
    (status) => !statuses.includes(status),
  );
  return {
    valid: Array.from({ length: count }, (_, n) => statuses[n % statuses.length]),
    early: Array.from({ length: count }, (_, n) => others[n % others.length]),
    late: [],
  };
}

/** Bodies as they arrive: parsed from JSON, none twice. */
export function many(make: (n: number) => unknown): unknown[] {
  return Array.from({ length: count }, (_, n) => JSON.parse(JSON.stringify(make(n))) as unknown);
}

/** Takes turns among several. */
export function rotating(specimens: readonly Specimen[]): Specimen {
  const nth = (n: number): Specimen => specimens[n % specimens.length]!;
  const turn = (n: number): number => Math.floor(n / specimens.length);
  return {
    valid: (n) => nth(n).valid(turn(n)),
    late: (n) => (nth(n).late ?? nth(0).late!)(turn(n)),
  };
}
