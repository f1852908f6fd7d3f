/** The line and column of an offset, both from 1; columns count UTF-16 code units, as editors do. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  const breaks = /\r\n|\r|\n/g;
  for (
    let found = breaks.exec(text);
    found && breaks.lastIndex <= offset;
    found = breaks.exec(text)
  ) {
    line += 1;
    start = breaks.lastIndex;
  }
  return { line, column: Math.min(offset, text.length) - start + 1 };
}
