import type { Pin } from "../model/catalog.ts";
import type { JsonSchema } from "../model/json.ts";
import { shapeOf } from "../model/shape.ts";
import type { Bodies } from "./bodies.ts";
import { builtExample } from "./built-example.ts";
import { pathKey, type Candidates } from "./candidates.ts";
import type { CaseDraft } from "./cases.ts";
import { isNamed } from "./codes.ts";
import { areDisjoint } from "./disjoint.ts";
import type { Alternative } from "./flatten.ts";
import { hasPins, matches } from "./matches.ts";
import type { Reports } from "./reports.ts";

export interface TellApart {
  /** The same cases in the same order, with more pins where one alone would not tell them apart. */
  tellApart(drafts: readonly CaseDraft[]): readonly CaseDraft[];
}

/**
 * Makes sure that two errors of one scope and status can't claim one body. Codes read at one place differ by
 * themselves. Codes at two places compete, which is reported once for each pair of places. Codes given by `code` alone
 * have to be proven apart, or are reported with a body that is both.
 */
export function apartTeller(
  bodies: Bodies,
  candidatesOf: (alternative: Alternative) => Candidates,
  reports: Reports,
): TellApart {
  const competing = new Set<string>();

  const schemaOf = ({ body }: CaseDraft): JsonSchema =>
    body === "unknown" ? true : bodies.schemaOf(body);

  const isApart = (a: CaseDraft, b: CaseDraft): boolean =>
    (a.body === "text") !== (b.body === "text") ||
    areDisjoint(
      { schema: schemaOf(a), pins: a.pins },
      { schema: schemaOf(b), pins: b.pins },
      bodies.all(),
    );

  /** Values that set the two apart, where both require them at one place. */
  function pinsBetween(
    a: CaseDraft,
    b: CaseDraft,
  ): readonly [readonly Pin[], readonly Pin[]] | undefined {
    if (!a.alternative || !b.alternative) return undefined;
    const others = new Map(candidatesOf(b.alternative).closed.map((one) => [one.key, one]));
    for (const one of candidatesOf(a.alternative).closed) {
      const other = others.get(one.key);
      if (!other || !one.required || !other.required || one.open || other.open) continue;
      const values = one.entries.flatMap((entry) => entry.values);
      const otherValues = other.entries.flatMap((entry) => entry.values);
      if (values.some((value) => otherValues.includes(value))) continue;
      return [[{ path: one.path, values }], [{ path: other.path, values: otherValues }]];
    }
    return undefined;
  }

  function tellApart(drafts: readonly CaseDraft[]): readonly CaseDraft[] {
    const told = [...drafts];
    for (const [first, second] of rivals(told)) {
      const [a, b] = [told[first], told[second]];
      if (!a || !b || isApart(a, b)) continue;
      const pins = pinsBetween(a, b);
      if (pins) {
        told[first] = { ...a, pins: united(a.pins, pins[0]) };
        told[second] = { ...b, pins: united(b.pins, pins[1]) };
      } else {
        reportAmbiguity(a, b);
      }
    }
    reportCompetition(told);
    return told;
  }

  function reportAmbiguity(a: CaseDraft, b: CaseDraft): void {
    const witness = witnessOf(a, b);
    const shown = witness === undefined ? "" : ` Both would claim \`${witness}\`.`;
    reports.error(
      "ambiguous-errors",
      b.at,
      `\`${b.code}\` and \`${a.code}\` can't be told apart.${shown}`,
      {
        help: "Pin a value in each body, require a key the other lacks, or give both one code.",
        related: [{ at: a.at, message: `\`${a.code}\` stands here.` }],
      },
    );
  }

  function witnessOf(a: CaseDraft, b: CaseDraft): string | undefined {
    const schemas = bodies.all();
    const isBoth = (value: unknown): boolean =>
      [a, b].every(
        (one) =>
          hasPins(value, one.pins) &&
          matches(
            value,
            shapeOf(
              schemaOf(one),
              schemas,
              one.pins.map(({ path }) => path),
            ),
          ),
      );
    const { exampleOf } = bodies.normaliser;
    const trials = [{ allOf: [schemaOf(a), schemaOf(b)] }, schemaOf(a), schemaOf(b)].map((schema) =>
      builtExample(schema, schemas, [...a.pins, ...b.pins], exampleOf),
    );
    const found = trials.find(isBoth);
    const text = found === undefined ? undefined : JSON.stringify(found);
    return text !== undefined && text.length > 300 ? `${text.slice(0, 300)}…` : text;
  }

  /** Two places of which a body may have both: the first one decides. Where somebody said which it is, all is well. */
  function reportCompetition(drafts: readonly CaseDraft[]): void {
    const pinned = drafts.filter(({ pins }) => pins.length === 1);
    const places = new Map<string, CaseDraft>();
    for (const draft of pinned) {
      const key = JSON.stringify([draft.pins[0]?.path, draft.body]);
      if (!places.has(key)) places.set(key, draft);
    }
    const firsts = [...places.values()];
    for (const [index, a] of firsts.entries()) {
      for (const b of firsts.slice(index + 1)) {
        const [path, other] = [a.pins[0]?.path ?? [], b.pins[0]?.path ?? []];
        const pair = [pathKey(path), pathKey(other)].sort().join(" ");
        const isOne = pathKey(path) === pathKey(other) || a.body === b.body;
        const isOrdered = isNamed(a.rank) && isNamed(b.rank);
        if (isOne || isOrdered || competing.has(pair) || !meet(a, b) || isApart(a, b)) continue;
        competing.add(pair);
        const [preferred, second] = a.rank <= b.rank ? [path, other] : [other, path];
        reports.note(
          "competing-code-paths",
          b.at,
          `A body may have a code at \`/${preferred.join("/")}\` and at \`/${second.join("/")}\`; the first one counts.`,
          { help: "Say `codePath` to order them yourself." },
        );
      }
    }
  }

  return { tellApart };
}

/** Pairs of different codes that may meet: at one status, with one value at one place, or without any value. */
function rivals(drafts: readonly CaseDraft[]): readonly (readonly [number, number])[] {
  const groups = new Map<string, number[]>();
  for (const [index, { statuses, pins }] of drafts.entries()) {
    for (const status of statuses.length > 0 ? statuses : ["message"]) {
      const values =
        pins.length > 0
          ? pins.flatMap((pin) => pin.values.map((value) => [pin.path, value]))
          : [null];
      for (const value of values) {
        const key = JSON.stringify([status, value]);
        const group = groups.get(key);
        if (group) group.push(index);
        else groups.set(key, [index]);
      }
    }
  }
  const pairs = new Map<string, readonly [number, number]>();
  for (const group of groups.values()) {
    for (const [position, first] of group.entries()) {
      for (const second of group.slice(position + 1)) {
        const [a, b] = [drafts[first], drafts[second]];
        if (!a || !b || a.code === b.code) continue;
        if (a.origin === "status" && b.origin === "status") continue;
        pairs.set(`${first} ${second}`, [first, second]);
      }
    }
  }
  return [...pairs.values()];
}

const meet = (a: CaseDraft, b: CaseDraft): boolean =>
  a.statuses.some((status) => b.statuses.includes(status)) ||
  (a.statuses.length === 0 && b.statuses.length === 0);

const united = (pins: readonly Pin[], more: readonly Pin[]): readonly Pin[] => [
  ...pins,
  ...more.filter(({ path }) => !pins.some((pin) => pathKey(pin.path) === pathKey(path))),
];
