import type { Colours } from "./colour.ts";
import { harmless } from "./harmless.ts";

const WIDTH = 100;
const TAB = "  ";

/** The line a diagnostic is about between its neighbours, with a caret below the column. Lines and columns count from 1. */
export function codeFrame(
  text: string,
  line: number,
  column: number,
  colours: Colours,
): readonly string[] {
  const first = Math.max(1, line - 1);
  const lines = linesOf(text, first, line + 1);
  if (lines.length <= line - first) return [];
  const digits = String(first + lines.length - 1).length;
  // A minified document is one long line: the part around the column is shown.
  const start = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
  const frame: string[] = [];
  for (const [index, content] of lines.entries()) {
    const number = first + index;
    const shown = clip(content, start);
    const gutter = colours.faint(`${String(number).padStart(digits)} |`);
    const mark = number === line ? colours.error(">") : " ";
    frame.push(`${mark} ${gutter} ${shown}`.trimEnd());
    if (number !== line) continue;
    const before = clip(content.slice(0, column - 1), start);
    const caret = " ".repeat(widthOf(before)) + colours.error("^");
    frame.push(`  ${" ".repeat(digits)} ${colours.faint("|")} ${caret}`);
  }
  return frame;
}

/** The lines from one to another, as many as there are; a document of many megabytes is not split for three of them. */
function linesOf(text: string, first: number, last: number): readonly string[] {
  const breaks = /\r\n|\r|\n/g;
  const lines: string[] = [];
  let start = 0;
  for (let number = 1; number <= last; number++) {
    const end = breaks.exec(text);
    if (number >= first) lines.push(text.slice(start, end?.index));
    if (end === null) break;
    start = breaks.lastIndex;
  }
  return lines;
}

function clip(line: string, start: number): string {
  const part = line.slice(start, start + WIDTH);
  const before = start > 0 && line.length > start ? "…" : "";
  const after = line.length > start + WIDTH ? "…" : "";
  return before + harmless(part.replaceAll("\t", TAB)) + after;
}

/** Columns on a terminal: East Asian wide characters and emoji take two, combining marks none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
