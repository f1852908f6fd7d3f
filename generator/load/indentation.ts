/** A text some of whose lines are indented further than they are written. */
export interface Indented {
  readonly text: string;
  /** The offset in the text as it is written. */
  written(offset: number): number;
  /** The same with one more line indented: that of a written offset. Undefined where it is indented already. */
  indent(offset: number): Indented | undefined;
}

/** Further than collections are indented. */
const padding = " ".repeat(120);

/** Each line that is indented costs one more reading; all readings together may take so many characters. */
const MOST_READ = 50_000_000;

export const asWritten = (text: string): Indented => indented(text, []);

/** `starts` are the written offsets of the lines, in order. */
function indented(written: string, starts: readonly number[]): Indented {
  const parts = [0, ...starts].map((start, index) => written.slice(start, starts[index]));
  return {
    text: parts.join(padding),
    written(offset) {
      let added = 0;
      for (const start of starts) {
        if (start + added >= offset) break;
        added += Math.min(padding.length, offset - start - added);
      }
      return offset - added;
    },
    indent(offset) {
      const breaks = ["\n", "\r"].map((end) => written.lastIndexOf(end, offset - 1));
      const start = Math.max(...breaks) + 1;
      const isTooMuch = (starts.length + 2) * written.length > MOST_READ;
      if (starts.includes(start) || isTooMuch) return undefined;
      return indented(
        written,
        [...starts, start].toSorted((a, b) => a - b),
      );
    },
  };
}
