/** A text by its lines, which end in LF, CR LF or CR. Lines and columns count from 1, columns in UTF-16 units, as editors do. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = startsOf(text);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** A line without its end; empty beyond the last one. */
  text(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return "";
    return this.#text.slice(start, this.#starts[line]).replace(/[\r\n]+$/, "");
  }

  /** Where an offset is. */
  placeOf(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.min(offset, this.#text.length) - this.#starts[low]! + 1 };
  }
}

function startsOf(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
    return starts;
  }
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
