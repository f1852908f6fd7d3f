import type { Path } from "../model/catalog.ts";
import { reasonPhrases } from "../model/statuses.ts";
import type { Alternative } from "./flatten.ts";
import { own } from "./node.ts";
import type { Entry, Spot, Walk } from "./spots.ts";

/** A place in a body that may hold the code. */
export interface Candidate {
  readonly path: Path;
  readonly key: string;
  readonly entries: readonly Entry[];
  readonly open: boolean;
  readonly required: boolean;
  /** 0: named like a code; 1: named like what often is one; 2: any other name. Marked entries are always 0. */
  readonly tier: 0 | 1 | 2;
  /** True where an `x-error` stands on an entry: somebody says that this is the code. */
  readonly marked: boolean;
}

/** What an alternative has that looks like a code. */
export interface Candidates {
  readonly closed: readonly Candidate[];
  /** The likeliest place without a list of values. */
  readonly wire?: Candidate;
  /** A code below an array, as a path to that of the first item. */
  readonly inArray?: Path;
}

/** Codes stand at most this many property names deep. */
const MAX_DEPTH = 3;

export const pathKey = (path: Path): string => JSON.stringify(path);

/** Looks through one alternative, each once. */
export function candidateFinder(walk: Walk): (alternative: Alternative) => Candidates {
  const known = new WeakMap<Alternative, Candidates>();
  return (alternative) => {
    const before = known.get(alternative);
    if (before) return before;
    const found = find(walk, alternative);
    known.set(alternative, found);
    return found;
  };
}

function find(walk: Walk, alternative: Alternative): Candidates {
  const closed: Candidate[] = [];
  const wires: Candidate[] = [];
  let inArray: Path | undefined;
  const visit = (spot: Spot): void => {
    for (const name of walk.keysOf(spot)) {
      const inner = walk.into(spot, name);
      if (!inner) continue;
      const candidate = candidateAt(walk, inner, name);
      if (candidate && candidate.entries.length > 0) closed.push(candidate);
      else if (candidate) wires.push(candidate);
      inArray ??= codeInArray(walk, inner);
      if (inner.path.length < MAX_DEPTH) visit(inner);
    }
  };
  visit(walk.rootOf(alternative));
  const [wire] = wires.sort((a, b) => a.tier - b.tier || a.path.length - b.path.length);
  return { closed, ...(wire && { wire }), ...(inArray && { inArray }) };
}

/** What a spot offers: a list of values, or a plain string or integer with the name of a code. */
function candidateAt(walk: Walk, spot: Spot, name: string): Candidate | undefined {
  const { entries, open, types } = walk.valuesAt(spot);
  const marked = entries.some(({ marks }) => marks);
  const tier = marked ? 0 : tierOf(name);
  if (!marked && (neverCode.has(plain(name)) || /url$/i.test(name))) return undefined;
  const isLikely = entries.length > 0 ? mayBeCodes(entries, tier) : tier < 2 && areScalars(types);
  if (!marked && !isLikely) return undefined;
  const { path, required } = spot;
  return { path, key: pathKey(path), entries, open, required, tier, marked };
}

/** One value may have any name; a list of values must be named like a code. */
function mayBeCodes(entries: readonly Entry[], tier: 0 | 1 | 2): boolean {
  const values = entries.flatMap((entry) => entry.values);
  if (values.length > 1 && tier === 2) return false;
  return !values.every(isStatus) && !values.some(isProse);
}

const areScalars = (types: ReadonlySet<string>): boolean =>
  types.size > 0 && [...types].every((type) => type === "string" || type === "integer");

/** `errors[].code`: a place named like a code, with or without values, in the first item of an array. */
function codeInArray(walk: Walk, spot: Spot): Path | undefined {
  if (!spot.views.some(({ alternative }) => hasItems(alternative))) return undefined;
  const item = walk.into(spot, 0);
  const name = item && walk.keysOf(item).find((key) => tierOf(key) === 0);
  return item && name !== undefined ? [...item.path, name] : undefined;
}

const hasItems = ({ parts }: Alternative): boolean =>
  parts.some(({ node }) => own(node, "items") !== undefined);

const tierOf = (name: string): 0 | 1 | 2 =>
  likeCode.has(plain(name)) ? 0 : oftenCode.has(plain(name)) ? 1 : 2;

/** `ErrorCode`, `error_code` and `errorcode` are one name in three houses. */
const plain = (name: string): string => name.replace(/(?<=.)[_-]/g, "").toLowerCase();

const likeCode: ReadonlySet<string> = new Set("code errorcode errcode err _tag".split(" "));

const oftenCode: ReadonlySet<string> = new Set(
  "error errortype type name reason kind id key issue".split(" "),
);

const neverCode: ReadonlySet<string> = new Set(
  (
    "object method location in rel severity level format active locale currency success ok message detail " +
    "description title"
  ).split(" "),
);

/** An echo of the status says nothing that the status doesn't. */
const isStatus = (value: unknown): boolean =>
  /^[2-5][0-9]{2}$/.test(String(value)) &&
  (reasonPhrases.has(Number(value)) || Number(value) < 400);

const isProse = (value: unknown): boolean =>
  typeof value === "string" && ((value.length > 32 && /\s/.test(value)) || value.length > 80);
