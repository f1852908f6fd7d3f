import type { Reader } from "./automaton.ts";

/** Characters that all readers of a pattern take alike: by position, whether it reads them. */
export type Letter = readonly boolean[];

/** The letters of an alphabet that is as small as the readers allow. */
export function lettersOf(readers: readonly Reader[]): readonly Letter[] {
  const distinct = [...new Map(readers.map((reader) => [reader.text, reader])).values()];
  const edges = new Set(
    distinct.flatMap((reader) => [...reader.edges, ...reader.sets.flatMap(edgesOf)]),
  );
  const tests = distinct.map(({ text }) => new RegExp(`^${text}$`, "u"));
  const letters = new Map<string, readonly boolean[]>();
  for (const edge of edges) {
    if (edge > LAST) continue;
    const read = tests.map((test) => test.test(String.fromCodePoint(edge)));
    letters.set(read.join(), read);
  }
  const places = new Map(distinct.map(({ text }, index) => [text, index]));
  const indices = readers.map(({ text }) => places.get(text)!);
  return [...letters.values()].map((read) => indices.map((index) => read[index]!));
}

const LAST = 0x10ffff;

const known = new Map<string, readonly number[]>();

/** Where a set such as `\s` begins and ends, again and again, in the order of code points. */
function edgesOf(set: string): readonly number[] {
  let edges = known.get(set);
  if (edges === undefined) {
    const text = /^\\p/i.test(set) ? charactersUpTo(LAST) : charactersUpTo(0xffff);
    edges = [...text.matchAll(new RegExp(`(?:${set})+`, "gu"))].flatMap(({ index, 0: run }) => [
      text.codePointAt(index)!,
      text.codePointAt(index + run.length) ?? LAST + 1,
    ]);
    known.set(set, edges);
  }
  return edges;
}

/** All characters up to a code point; the second halves of pairs would make pairs with the first ones. */
function charactersUpTo(last: number): string {
  const blocks: string[] = [];
  for (let start = 0; start <= last; start += 0x400) {
    if (start === 0xdc00) continue;
    blocks.push(
      String.fromCodePoint(...Array.from({ length: 0x400 }, (_, index) => start + index)),
    );
  }
  return blocks.join("");
}
