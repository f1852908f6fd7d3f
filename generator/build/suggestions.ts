import type { Path } from "../model/catalog.ts";
import type { NodePlace } from "../model/document.ts";
import type { Candidates } from "./candidates.ts";
import { pathKey } from "./candidates.ts";
import type { Choice } from "./code-paths.ts";
import type { Alternative } from "./flatten.ts";
import type { Answering } from "./gather.ts";
import type { Mark } from "./mark.ts";
import { isNode, own } from "./node.ts";
import type { Reports } from "./reports.ts";
import type { Walk } from "./spots.ts";

interface Reading {
  readonly choice: Choice;
  readonly candidatesOf: (alternative: Alternative) => Candidates;
  readonly walk: Walk;
  readonly rootMarks: readonly Mark[];
  readonly reports: Reports;
}

/** A place that looks like the code and isn't read as one. */
interface Missed {
  readonly path: Path;
  readonly at: NodePlace;
  readonly inArray: boolean;
  /** Named like a code; otherwise only its examples can make it one. */
  readonly certain: boolean;
  readonly shown: Set<string>;
}

/** More values than these are no help. */
const MOST_SHOWN = 5;

/**
 * Remarks on codes that would be read if somebody listed them or said where they stand; each place once.
 * Whoever writes a spec for this tool has decided that.
 */
export function suggestCodes(answering: readonly Answering[], reading: Reading): void {
  if (reading.reports.handWritten) return;
  const missed = new Map<string, Missed>();
  for (const { readings } of answering) {
    for (const { alternatives, marks, examples } of readings) {
      for (const alternative of alternatives) {
        const found = missedIn(alternative, marks ?? [], reading);
        if (!found) continue;
        const known = missed.get(pathKey(found.path)) ?? found;
        missed.set(pathKey(found.path), known);
        for (const { value } of examples) show(known, valueAt(value, found.path));
      }
    }
  }
  for (const one of missed.values()) report(one, reading.reports);
}

function missedIn(
  alternative: Alternative,
  marks: readonly Mark[],
  { choice, candidatesOf, walk, rootMarks }: Reading,
): Missed | undefined {
  if (choice.of(alternative)) return undefined;
  const root = walk.rootOf(alternative);
  const links = root.views.flatMap((view) => view.links.flatMap((link) => link.marks));
  const said = [...rootMarks, ...links, ...marks];
  if (said.some(({ codePaths, codes }) => codePaths ?? codes)) return undefined;
  const { wire, inArray } = candidatesOf(alternative);
  const path = wire?.path ?? inArray;
  const at = path && walk.follow(root, path)?.views[0]?.alternative.parts[0]?.at;
  if (!path || !at) return undefined;
  return { path, at, inArray: !wire, certain: wire?.tier !== 1, shown: new Set() };
}

function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof key === "number")
      return Array.isArray(value) ? (value as unknown[])[key] : undefined;
    return isNode(value) ? own(value, key) : undefined;
  }, body);
}

/** Prose is no code. */
function show({ shown }: Missed, value: unknown): void {
  const isCode = typeof value === "number" || (typeof value === "string" && /^\S+$/.test(value));
  if (isCode && String(value).length <= 60) shown.add(String(value));
}

function report({ path, at, inArray, certain, shown }: Missed, reports: Reports): void {
  const pointer = `/${path.join("/")}`;
  if (inArray) {
    reports.note(
      "code-in-array",
      at,
      `\`${pointer}\` looks like a code, and stands in an array that may hold several.`,
      { help: `Say \`codePath: ${pointer}\` where the first one names the error.` },
    );
  } else if (certain || shown.size > 0) {
    const some = [...shown].slice(0, MOST_SHOWN).map((code) => `\`${code}\``);
    const seen = some.length > 0 ? `; examples show ${some.join(", ")}` : "";
    reports.note(
      "open-code",
      at,
      `\`${pointer}\` looks like a code, and nothing lists its values; the status alone names the error.`,
      { help: `List what is known under \`codes\`${seen}.` },
    );
  }
}
