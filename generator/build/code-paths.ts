import type { CodePath, Path } from "../model/catalog.ts";
import { pathKey, type Candidate, type Candidates } from "./candidates.ts";
import type { Alternative } from "./flatten.ts";

/** The alternatives that one Response may answer with, and how many operations share it. */
export interface Usage {
  readonly alternatives: readonly Alternative[];
  readonly count: number;
  /** The operations that share it; none for a Response of the whole API. */
  readonly owners: readonly string[];
  /** True where the status doesn't say that it is an error: then a single value may. */
  readonly byValue: boolean;
}

/** Where the codes of an API stand. */
export interface Choice {
  /** The place of an alternative's code; undefined where it has none with known values. */
  of(alternative: Alternative): Candidate | undefined;
  /** The place to report a code from that nobody lists. */
  wireOf(alternative: Alternative): Candidate | undefined;
  /** In order of preference, those without values last. */
  readonly paths: readonly CodePath[];
}

/**
 * Gives each alternative its likeliest place: by name, then depth, then closed before open, required before optional,
 * then what more Responses have, then order. A place that tells nothing apart is dropped, and the choice made again.
 */
export function choosePaths(
  usages: readonly Usage[],
  candidatesOf: (alternative: Alternative) => Candidates,
  handWritten: boolean,
): Choice {
  const alternatives = [...new Set(usages.flatMap((usage) => usage.alternatives))];
  const coverage = coverageOf(usages, candidatesOf);
  const compare = comparator(coverage);
  const dropped = new Set<string>();
  let chosen = new Map<Alternative, Candidate>();
  for (let stable = false; !stable;) {
    chosen = new Map(
      alternatives.flatMap((alternative) => {
        const { closed: found, wire } = candidatesOf(alternative);
        const closed = found.filter((one) => !dropped.has(one.key) && !isDetail(one, wire));
        const [best, ...others] = closed;
        return best
          ? [[alternative, others.reduce((a, b) => (compare(b, a) < 0 ? b : a), best)] as const]
          : [];
      }),
    );
    const useless = uselessPaths(chosen, usages, candidatesOf, handWritten);
    for (const key of useless) dropped.add(key);
    stable = useless.length === 0;
  }
  const wireOf = (alternative: Alternative): Candidate | undefined => {
    const { wire } = candidatesOf(alternative);
    const closed = chosen.get(alternative);
    return wire && (!closed || isBetter(wire, closed)) ? wire : undefined;
  };
  const wires = alternatives.flatMap((alternative) => wireOf(alternative) ?? []);
  return {
    of: (alternative) => chosen.get(alternative),
    wireOf,
    paths: pathsOf([...chosen.values()], wires, compare),
  };
}

const isBetter = (wire: Candidate, closed: Candidate): boolean =>
  wire.tier < closed.tier || (wire.tier === closed.tier && wire.path.length < closed.path.length);

/** What may be missing, further in than a place that is named as well, belongs to something the error has. */
const isDetail = (closed: Candidate, wire: Candidate | undefined): boolean =>
  wire !== undefined &&
  !closed.required &&
  !closed.marked &&
  wire.tier <= closed.tier &&
  wire.path.length < closed.path.length;

function coverageOf(
  usages: readonly Usage[],
  candidatesOf: (alternative: Alternative) => Candidates,
): ReadonlyMap<string, number> {
  const coverage = new Map<string, number>();
  for (const { alternatives, count } of usages) {
    const keys = new Set(
      alternatives.flatMap((alternative) => {
        const { closed, wire } = candidatesOf(alternative);
        return [...closed, ...(wire ? [wire] : [])].map(({ key }) => key);
      }),
    );
    for (const key of keys) coverage.set(key, (coverage.get(key) ?? 0) + count);
  }
  return coverage;
}

/** Negative where the first candidate is the better one, 0 where they are alike. */
type Comparison = (a: Candidate, b: Candidate) => number;

function comparator(coverage: ReadonlyMap<string, number>): Comparison {
  const rank = (candidate: Candidate): readonly number[] => [
    candidate.marked ? 0 : 1,
    candidate.tier,
    candidate.path.length,
    candidate.open ? 1 : 0,
    candidate.required ? 0 : 1,
    -(coverage.get(candidate.key) ?? 0),
  ];
  return (a, b) => {
    const other = rank(b);
    const differences = rank(a).map((one, index) => one - (other[index] ?? 0));
    return differences.find((difference) => difference !== 0) ?? 0;
  };
}

/**
 * Paths chosen for values that tell nothing apart: fewer than two in the whole API, or, where the name says little, fewer than
 * two in any operation. And no alternatives of a Response that the one value sets apart.
 */
function uselessPaths(
  chosen: ReadonlyMap<Alternative, Candidate>,
  usages: readonly Usage[],
  candidatesOf: (alternative: Alternative) => Candidates,
  handWritten: boolean,
): readonly string[] {
  const values = new Map<string, Set<unknown>>();
  const kept = new Set<string>();
  const plain = new Set<string>();
  for (const { key, entries, marked, tier } of chosen.values()) {
    const known = values.get(key) ?? new Set();
    for (const entry of entries) for (const value of entry.values) known.add(value);
    values.set(key, known);
    if (marked || (handWritten && tier < 2)) kept.add(key);
    if (tier === 0) plain.add(key);
  }
  const telling = tellingPaths(usages, chosen);
  const useless = [...values].flatMap(([key, { size }]) => {
    const tells = size > 1 && (plain.has(key) || telling.has(key));
    return tells || kept.has(key) ? [] : [key];
  });
  return useless.filter(
    (key) => !usages.some((usage) => separates(key, usage, chosen, candidatesOf)),
  );
}

/** The paths at which one operation, or the API as a whole, has several values. */
function tellingPaths(
  usages: readonly Usage[],
  chosen: ReadonlyMap<Alternative, Candidate>,
): ReadonlySet<string> {
  const first = new Map<string, unknown>();
  const telling = new Set<string>();
  for (const { alternatives, owners } of usages) {
    for (const { key, entries } of alternatives.flatMap((one) => chosen.get(one) ?? [])) {
      if (telling.has(key)) continue;
      for (const owner of owners.length > 0 ? owners : [""]) {
        const place = `${owner} ${key}`;
        for (const value of entries.flatMap((entry) => entry.values)) {
          if (!first.has(place)) first.set(place, value);
          if (first.get(place) !== value) telling.add(key);
        }
      }
    }
  }
  return telling;
}

/** True where some alternatives have the one value there and others don't. */
function separates(
  key: string,
  { alternatives, byValue }: Usage,
  chosen: ReadonlyMap<Alternative, Candidate>,
  candidatesOf: (alternative: Alternative) => Candidates,
): boolean {
  const having = alternatives.filter((alternative) => chosen.get(alternative)?.key === key);
  if (byValue && having.length > 0) return true;
  if (alternatives.length < 2) return false;
  const declaring = alternatives.filter((alternative) =>
    candidatesOf(alternative).closed.some((candidate) => candidate.key === key),
  );
  return having.length > 0 && declaring.length < alternatives.length;
}

function pathsOf(
  closed: readonly Candidate[],
  wires: readonly Candidate[],
  compare: Comparison,
): readonly CodePath[] {
  const ordered = (candidates: readonly Candidate[]): readonly Path[] => {
    const best = new Map<string, Candidate>();
    for (const one of candidates) {
      const before = best.get(one.key);
      if (!before || compare(one, before) < 0) best.set(one.key, one);
    }
    const sorted = [...best.values()].sort(compare);
    return sorted.map(({ path }) => path);
  };
  const known = ordered(closed);
  const keys = new Set(known.map(pathKey));
  return [
    ...known.map((path) => ({ path, open: false })),
    ...ordered(wires.filter(({ key }) => !keys.has(key))).map((path) => ({ path, open: true })),
  ];
}

/**
 * Where the codes of an API stand after all: what `x-error`s name before what was found, and places of which no value is
 * known last.
 */
export function settledPaths(
  named: readonly Path[],
  found: readonly CodePath[],
  pinned: readonly Path[],
): readonly CodePath[] {
  const known = new Set(pinned.map(pathKey));
  const places = new Map(
    [...named, ...found.map(({ path }) => path)].map((one) => [pathKey(one), one]),
  );
  const paths = [...places].map(([key, path]) => ({ path, open: !known.has(key) }));
  return [...paths.filter(({ open }) => !open), ...paths.filter(({ open }) => open)];
}
