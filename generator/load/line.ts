/** The line and column of an offset, both from 1; columns count UTF-16 code units, as editors do. */
export const lineAndColumn = (text: string, offset: number): { line: number; column: number } =>
  new Lines(text).at(offset);

/** The lines of a text, for asking for many places of it. */
export class Lines {
  readonly #length: number;
  /** The offset of each line's first character. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#length = text.length;
    const starts = [0];
    const breaks = /\r\n|\r|\n/g;
    while (breaks.test(text)) starts.push(breaks.lastIndex);
    this.#starts = starts;
  }

  /** See `lineAndColumn`. */
  at(offset: number): { line: number; column: number } {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.#length) - (starts[low] ?? 0) + 1 };
  }
}
