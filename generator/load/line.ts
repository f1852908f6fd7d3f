import { Lines } from "../diagnostics/lines.ts";

/** The line and column of one offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  return new Lines(text).placeOf(offset);
}
