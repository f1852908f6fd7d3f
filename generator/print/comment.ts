import { tame } from "../naming/tame.ts";
import { lineWidth } from "./layout.ts";

/** A block comment, wrapped at the line width. */
export function blockComment(text: string, indent: number): string {
  const lines = wrap(tame(text), lineWidth - indent - 3);
  const [only] = lines;
  if (lines.length === 1 && indent + only!.length + 7 <= lineWidth) return `/** ${only} */`;
  const pad = " ".repeat(indent);
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join(
    `\n${pad}`,
  );
}

export function lineComments(lines: readonly string[]): string {
  return lines.map((line) => `// ${tame(line).replace(/\s+/g, " ").trim()}`).join("\n");
}

/** Paragraphs, lists and indented blocks keep their line ends; the words of a paragraph flow. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.trim().split(/\n\s*\n/)) {
    if (lines.length > 0) lines.push("");
    for (const block of blocksOf(paragraph)) flow(block, width, lines);
  }
  return lines.length === 0 ? [""] : lines;
}

function blocksOf(paragraph: string): string[] {
  const blocks: string[] = [];
  for (const line of paragraph.split("\n")) {
    if (blocks.length === 0 || /^\s*([-*+]|\d+[.)])\s/.test(line)) blocks.push(line);
    else blocks.push(`${blocks.pop()!} ${line}`);
  }
  return blocks;
}

function flow(block: string, width: number, lines: string[]): void {
  const words = block.trim().split(/\s+/);
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
}
