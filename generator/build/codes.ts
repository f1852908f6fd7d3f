import type { Path, PinValue } from "../model/catalog.ts";
import type { NodePlace } from "../model/document.ts";
import { snakeCase } from "../naming/words.ts";
import { pathKey } from "./candidates.ts";
import { levels, type LayerGroup } from "./cascade.ts";
import type { Choice } from "./code-paths.ts";
import type { Alternative, Flatten } from "./flatten.ts";
import type { Mark } from "./mark.ts";
import type { Reports } from "./reports.ts";
import type { ResponseReading } from "./responses.ts";
import type { Entry, Link, Spot, Values, Walk } from "./spots.ts";

/** The known codes of one alternative. */
export interface CodeReading {
  readonly entries: readonly KnownEntry[];
  /** True where every body has one of them. */
  readonly total: boolean;
  /** What is said of bodies without a known code. */
  readonly groups: readonly LayerGroup[];
}

/** A value at the code's place, or several spellings of it. */
export interface KnownEntry {
  readonly path: Path;
  /** The place of its path among those of the API. */
  readonly rank: number;
  readonly values: readonly PinValue[];
  /** Made from the value and its title. */
  readonly code: string;
  readonly title?: string;
  readonly description?: string;
  readonly at: NodePlace;
  readonly groups: readonly LayerGroup[];
  /** True where an `x-error` stands on it, or on what leads to it alone. */
  readonly marked: boolean;
  /** True where its alternative has no other value. */
  readonly isOnlyValue: boolean;
}

export interface CodeReader {
  /** True where an `x-error` says where the code stands, or that the status alone counts. */
  isDecided(alternative: Alternative, reading: ResponseReading): boolean;
  read(alternative: Alternative, reading: ResponseReading): CodeReading;
  /** The `x-error`s whose `codePath` led nowhere in any body read so far. */
  readonly lost: readonly Mark[];
  /** The places that `x-error`s named in the bodies read so far, in order of preference. */
  readonly named: readonly Path[];
}

/** Places that an `x-error` names come before those that were found. */
const FIRST_FOUND = 1_000;

/** True for the rank of a place that an `x-error` names: its order among others is somebody's decision. */
export const isNamed = (rank: number): boolean => rank < FIRST_FOUND;

export function codeReader(
  walk: Walk,
  flatten: Flatten,
  choice: Choice,
  rootMarks: readonly Mark[],
  reports: Reports,
): CodeReader {
  const ranks = new Map(choice.paths.map(({ path }, index) => [pathKey(path), index]));
  const named = new Map<string, Path>();

  function rankOf(path: Path): number {
    const key = pathKey(path);
    return named.has(key)
      ? [...named.keys()].indexOf(key)
      : FIRST_FOUND + (ranks.get(key) ?? ranks.size);
  }

  /** The places where an alternative's code may stand, in order. */
  function spotsOf(
    root: Spot,
    alternative: Alternative,
    reading: ResponseReading,
  ): readonly Spot[] {
    const said = explicitMark(root, reading);
    if (said) asked.add(said);
    const chosen = choice.of(alternative) ?? choice.wireOf(alternative);
    const paths = said?.codePaths ?? (chosen ? [chosen.path] : []);
    const spots = paths.flatMap((path) => walk.follow(root, path) ?? []);
    if (said && (spots.length > 0 || paths.length === 0)) {
      answered.add(said);
      for (const path of paths) named.set(pathKey(path), path);
    }
    return spots;
  }

  const asked = new Set<Mark>();
  const answered = new Set<Mark>();

  const explicitMark = (root: Spot, reading: ResponseReading): Mark | undefined =>
    marksFor(root, reading).findLast(({ codePaths }) => codePaths);

  /** What may say where the codes stand: the API, then the body's schema, then the Response. */
  const marksFor = (root: Spot, reading: ResponseReading): readonly Mark[] => [
    ...rootMarks,
    ...root.views.flatMap(({ links }) => links.flatMap(({ marks }) => marks)),
    ...(reading.marks ?? []),
  ];

  function read(alternative: Alternative, reading: ResponseReading): CodeReading {
    const root = walk.rootOf(alternative);
    const maps = marksFor(root, reading).flatMap(({ codes }) => codes ?? []);
    const places = spotsOf(root, alternative, reading).map((spot) => ({
      spot,
      values: walk.valuesAt(spot),
    }));
    const known = new Set(
      places.flatMap(({ values }) => values.entries.flatMap((entry) => entry.values.map(String))),
    );
    const adopting =
      places.find(({ values }) => values.open || values.entries.length === 0) ?? places[0];
    const entries: KnownEntry[] = [];
    let total = false;
    for (const place of places) {
      const { spot, values } = place;
      const added = place === adopting ? addedEntries(maps, known, spot, values) : [];
      const all = [...values.entries, ...added];
      for (const entry of all) {
        const one = knownEntry(entry, spot, maps, all.length === 1 && !values.open);
        if (one) entries.push(one);
      }
      total ||= spot.required && !values.open && values.entries.length > 0;
    }
    const links = (places[0]?.spot ?? root).views[0]?.links ?? [];
    checkCodes(links, entries);
    return {
      entries,
      total,
      groups: links.map(({ marks }) => ({
        level: marks.some(({ code }) => code !== undefined) ? levels.specific : levels.schema,
        marks,
      })),
    };
  }

  /** A `code` on a schema names one error; it can't name several. */
  function checkCodes(links: readonly Link[], { length }: readonly KnownEntry[]): void {
    const mark = links.flatMap(({ marks }) => marks).find(({ code }) => code !== undefined);
    if (!mark || length < 2) return;
    reports.error(
      "misplaced-code",
      mark.at,
      `\`code\` stands on a schema that holds ${length} codes.`,
      {
        help: "Say `code` where the value is pinned, or leave it out.",
      },
    );
  }

  /** Undefined where `codes` says that the value is no error. */
  function knownEntry(
    entry: Entry,
    { path }: Spot,
    maps: readonly ReadonlyMap<string, readonly Mark[] | false>[],
    isOnlyValue: boolean,
  ): KnownEntry | undefined {
    const key = String(entry.values[0]);
    const said = maps.findLast((map) => map.has(key))?.get(key);
    if (said === false) return undefined;
    const title = isNameOf(entry.title, path) ? undefined : entry.title;
    const linked = entry.links.map((link) => ({
      level: isSpecific(link, path) ? levels.specific : levels.schema,
      marks: link.marks,
    }));
    return {
      path,
      rank: rankOf(path),
      values: entry.values,
      code: codeOf(entry.values, title),
      ...(title !== undefined && { title }),
      ...(entry.description !== undefined && { description: entry.description }),
      at: entry.at,
      groups: [
        ...linked,
        ...(entry.marks ? [{ level: levels.entry, marks: entry.marks }] : []),
        ...(said ? [{ level: levels.entry, marks: said }] : []),
      ],
      marked:
        entry.marks !== undefined ||
        Boolean(said) ||
        linked.some(({ level }) => level === levels.specific),
      isOnlyValue,
    };
  }

  /** Values that only `codes` knows. */
  function addedEntries(
    maps: readonly ReadonlyMap<string, readonly Mark[] | false>[],
    known: ReadonlySet<string>,
    spot: Spot,
    { types }: Values,
  ): readonly Entry[] {
    const asNumber =
      types.size > 0 && [...types].every((type) => type === "integer" || type === "number");
    const keys = [...new Set(maps.flatMap((map) => [...map.keys()]))].filter(
      (key) => !known.has(key),
    );
    const links = spot.views[0]?.links ?? [];
    return keys.flatMap((key): Entry[] => {
      const said = maps.findLast((map) => map.has(key))?.get(key);
      const value =
        asNumber && key.trim() !== "" && Number.isFinite(Number(key)) ? Number(key) : key;
      const [mark] = said || [];
      return mark ? [{ values: [value], at: mark.at, marks: undefined, links }] : [];
    });
  }

  const specific = new WeakMap<object, Map<string, boolean>>();

  /** True where the schema an `x-error` stands on allows one code only. */
  function isSpecific({ part, depth }: Link, path: Path): boolean {
    const rest = path.slice(depth);
    const answers = specific.get(part.node) ?? new Map<string, boolean>();
    specific.set(part.node, answers);
    const key = pathKey(rest);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const entries = new Set<string>();
    let closed = true;
    for (const alternative of flatten(part.node, part.at)) {
      const spot = walk.follow(walk.rootOf(alternative), rest);
      const values = spot && walk.valuesAt(spot);
      if (!values || values.open) closed = false;
      for (const entry of values?.entries ?? []) entries.add(JSON.stringify(entry.values));
    }
    const answer = closed && entries.size === 1;
    answers.set(key, answer);
    return answer;
  }

  return {
    read,
    isDecided: (alternative, reading) =>
      marksFor(walk.rootOf(alternative), reading).some(
        (mark) => mark.codePaths !== undefined || mark.code !== undefined,
      ),
    get lost() {
      return [...asked].filter((mark) => !answered.has(mark));
    },
    get named() {
      return [...named.values()];
    },
  };
}

/** Some frameworks give every property its own name as a title: that is none of the value in it. */
const isNameOf = (title: string | undefined, path: Path): boolean =>
  title !== undefined && snakeCase(title) === snakeCase(String(path.at(-1)));

/** A string is a code as it stands; a number is named by its title. */
function codeOf([value]: Entry["values"], title: string | undefined): string {
  if (typeof value === "string") return value;
  const named = title === undefined ? "" : snakeCase(title);
  return named || `code_${String(value).replace("-", "minus_").replace(/\W/g, "_")}`;
}
