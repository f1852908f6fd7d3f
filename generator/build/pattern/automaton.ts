import { createRequire } from "node:module";
import type { AST, RegExpParser } from "@eslint-community/regexpp";

const require = createRequire(import.meta.url);

/** Positions, and for each one how many ways lead to it without reading a character in between. */
export type Ways = ReadonlyMap<number, number>;

/** One place of a pattern that reads a character. */
export interface Reader {
  /** As the pattern writes it: `a`, `\d`, `[^/]`. */
  readonly text: string;
  /** Code points at which what it reads may begin or end. */
  readonly edges: readonly number[];
  /** Parts of it whose edges only a try can tell, such as `\w`. */
  readonly sets: readonly string[];
}

/**
 * Which place of a pattern may read after which: its position automaton (Glushkov). A backtracking matcher follows each way
 * through it, so that ways are counted, and not only known.
 */
export interface Automaton {
  /** By position. */
  readonly readers: readonly Reader[];
  /** By position. */
  readonly next: readonly Ways[];
  readonly first: Ways;
  /** The positions after which the pattern has matched, whatever follows. */
  readonly ends: ReadonlySet<number>;
  /** Whether it has matched before anything is read. */
  readonly endsAtOnce: boolean;
}

/** One of the alternatives that a pattern is made of. */
export interface Branch {
  /** Whether it matches at the start of a text only. */
  readonly anchored: boolean;
  /**
   * Repeats of at most so many positions are written out; longer ones count as endless, which is more than they are.
   * Undefined where the automaton says too little, as of a back reference, or is too large.
   */
  automaton(writtenOut: number): Automaton | undefined;
}

/** The alternatives of a pattern that compiles with the flag `u`. */
export function branchesOf(pattern: string): readonly Branch[] {
  const { RegExpParser: Parser } = require("@eslint-community/regexpp") as {
    readonly RegExpParser: typeof RegExpParser;
  };
  const { alternatives } = new Parser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  return alternatives.map(({ elements }) => ({
    anchored: isAnchored(elements),
    automaton: (writtenOut) => {
      try {
        return new Builder(writtenOut).automaton(elements);
      } catch (thrown) {
        if (thrown instanceof Untellable) return undefined;
        throw thrown;
      }
    },
  }));
}

function isAnchored([first]: readonly AST.Element[]): boolean {
  if (first?.type === "Group" || first?.type === "CapturingGroup")
    return first.alternatives.every(({ elements }) => isAnchored(elements));
  return first?.type === "Assertion" && first.kind === "start";
}

class Untellable extends Error {}

const MOST_POSITIONS = 1_000;

/** More ways to match nothing at one place are a matter of their own. */
const MOST_EMPTY = 16;

/** What a part of a pattern adds to the automaton. */
interface Part {
  readonly first: Ways;
  readonly last: Ways;
  /** In how many ways it matches without reading. */
  readonly empty: number;
  readonly ends: ReadonlySet<number>;
  readonly endsAtOnce: boolean;
}

const nothing: Part = {
  first: new Map(),
  last: new Map(),
  empty: 1,
  ends: new Set(),
  endsAtOnce: true,
};

/** An assertion reads nothing, and may fail. */
const maybe: Part = { ...nothing, endsAtOnce: false };

class Builder {
  readonly #writtenOut: number;
  readonly #readers: Reader[] = [];
  readonly #next: Map<number, number>[] = [];

  constructor(writtenOut: number) {
    this.#writtenOut = writtenOut;
  }

  automaton(elements: readonly AST.Element[]): Automaton {
    const { first, ends, endsAtOnce } = this.#sequence(elements);
    return { readers: this.#readers, next: this.#next, first, ends, endsAtOnce };
  }

  #sequence(elements: readonly AST.Element[]): Part {
    return elements.reduce((part, element) => this.#then(part, this.#part(element)), nothing);
  }

  #part(element: AST.Element): Part {
    switch (element.type) {
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
        return this.#position(readerOf(element));
      case "Group":
      case "CapturingGroup":
        return this.#either(element.alternatives);
      case "Quantifier":
        return this.#repeated(element);
      case "Assertion":
        return this.#assertion(element);
      default:
        throw new Untellable(element.type);
    }
  }

  #position(reader: Reader): Part {
    const at = this.#readers.push(reader) - 1;
    if (at >= MOST_POSITIONS) throw new Untellable("size");
    this.#next.push(new Map());
    const here = new Map([[at, 1]]);
    return { first: here, last: here, empty: 0, ends: new Set([at]), endsAtOnce: false };
  }

  #either(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) => this.#sequence(elements));
    return parts.reduce((a, b) => ({
      first: sum(a.first, b.first),
      last: sum(a.last, b.last),
      empty: few(a.empty + b.empty),
      ends: new Set([...a.ends, ...b.ends]),
      endsAtOnce: a.endsAtOnce || b.endsAtOnce,
    }));
  }

  #then(a: Part, b: Part): Part {
    this.#link(a.last, b.first);
    return {
      first: sum(a.first, b.first, a.empty),
      last: sum(b.last, a.last, b.empty),
      empty: few(a.empty * b.empty),
      ends: b.endsAtOnce ? new Set([...a.ends, ...b.ends]) : b.ends,
      endsAtOnce: a.endsAtOnce && b.endsAtOnce,
    };
  }

  #link(last: Ways, first: Ways): void {
    for (const [from, before] of last)
      for (const [to, after] of first) add(this.#next[from]!, to, before * after);
  }

  #repeated({ element, min, max }: AST.Quantifier): Part {
    if (max === 0) return nothing;
    const endless = max === Infinity;
    const copies = endless ? Math.max(1, min) : max;
    if (copies > 1 && copies * sizeOf(element) > this.#writtenOut) {
      const part = this.#part(element);
      // What may be empty, but has to come several times, is counted wrong here.
      if (min > 1 && part.empty > 0) throw new Untellable("empty");
      const loop = this.#loop(part, min > 0);
      return min > 1 ? { ...loop, ends: new Set(), endsAtOnce: false } : loop;
    }
    const certain = endless ? Math.max(0, min - 1) : min;
    let part = nothing;
    for (let copy = 0; copy < certain; copy++) part = this.#then(part, this.#part(element));
    if (endless) return this.#then(part, this.#loop(this.#part(element), min > 0));
    return this.#then(part, this.#upTo(max - min, element));
  }

  /** `(x(x(x)?)?)?`: each number of repeats is one way. */
  #upTo(most: number, element: AST.Element): Part {
    if (most === 0) return nothing;
    const part = this.#part(element);
    return optional(this.#then(part, this.#upTo(most - 1, element)));
  }

  /** A repeat that reads nothing is not tried again, but the first one, where there must be one. */
  #loop(part: Part, atLeastOnce: boolean): Part {
    this.#link(part.last, part.first);
    return atLeastOnce
      ? { ...part, first: sum(part.first, part.first, part.empty) }
      : optional(part);
  }

  /** What looks ahead is tried at its place, and what comes after it as well, where it succeeds. */
  #assertion(assertion: AST.Assertion): Part {
    if (assertion.kind === "lookahead")
      return { ...maybe, first: this.#either(assertion.alternatives).first };
    if (assertion.kind === "lookbehind" && /[*+?{]/.test(assertion.raw.slice(3)))
      throw new Untellable("lookbehind");
    return maybe;
  }
}

const optional = (part: Part): Part => ({ ...part, empty: 1, endsAtOnce: true });

function few(empty: number): number {
  if (empty > MOST_EMPTY) throw new Untellable("empty");
  return empty;
}

function add(ways: Map<number, number>, to: number, more: number): void {
  ways.set(to, (ways.get(to) ?? 0) + more);
}

function sum(a: Ways, b: Ways, times = 1): Ways {
  if (times === 0) return a;
  const all = new Map(a);
  for (const [to, ways] of b) add(all, to, ways * times);
  return all;
}

/** How many positions a part takes, all its repeats written out. */
function sizeOf(element: AST.Element): number {
  switch (element.type) {
    case "Quantifier":
      return sizeOf(element.element) * Math.max(1, Math.min(element.max, 1_000_000));
    case "Group":
    case "CapturingGroup":
      return element.alternatives
        .flatMap(({ elements }) => elements)
        .reduce((total, each) => total + sizeOf(each), 0);
    default:
      return 1;
  }
}

function readerOf(element: AST.Character | AST.CharacterSet | AST.CharacterClass): Reader {
  const edges = [0];
  const sets: string[] = [];
  const look = (part: AST.CharacterClassElement | AST.CharacterSet): void => {
    if (part.type === "Character") edges.push(part.value, part.value + 1);
    else if (part.type === "CharacterClassRange") edges.push(part.min.value, part.max.value + 1);
    else sets.push(part.raw);
  };
  if (element.type === "CharacterClass") element.elements.forEach(look);
  else look(element);
  return { text: element.raw, edges, sets };
}
