import type { Colours } from "./colour.ts";
import { harmless } from "./harmless.ts";
import type { Lines } from "./lines.ts";

const WIDTH = 100;
const TAB = "  ";

/** The line a diagnostic is about between its neighbours, with a caret below the column. Lines and columns count from 1. */
export function codeFrame(
  lines: Lines,
  line: number,
  column: number,
  colours: Colours,
): readonly string[] {
  if (line > lines.count) return [];
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.count, line + 1);
  const digits = String(last).length;
  // A minified document is one long line: the part around the column is shown.
  const start = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const shown = clip(lines.text(number), start);
    const gutter = colours.faint(`${String(number).padStart(digits)} |`);
    const mark = number === line ? colours.error(">") : " ";
    frame.push(`${mark} ${gutter} ${shown}`.trimEnd());
    if (number !== line) continue;
    const before = clip(lines.text(number).slice(0, column - 1), start);
    const caret = " ".repeat(widthOf(before)) + colours.error("^");
    frame.push(`  ${" ".repeat(digits)} ${colours.faint("|")} ${caret}`);
  }
  return frame;
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
