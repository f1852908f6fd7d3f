import { lineWidth } from "./layout.ts";

/**
 * The one gate for text in comments: nothing in it can end the comment or act as a directive.
 * Returns the lines of a block comment, or of line comments, wrapped at the line width.
 */
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

/** Zero-width space: shown as nothing, and keeps what it parts from being read as one. */
const gap = "\u200b";

function tame(text: string): string {
  return text
    .replace(/[\u2028\u2029]|\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\u200b]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replaceAll("*/", `*${gap}/`)
    .replaceAll("/*", `/${gap}*`)
    .replace(/@(?=ts-|jest|vitest|license|preserve|jsx)/gi, `@${gap}`)
    .replace(/(?<=^|\n)(\s*)(?=@)/g, `$1${gap}`)
    .replace(
      /(eslint|prettier|biome|oxlint|istanbul|c8|v8|deno|sourceMappingURL)(?=[-=\s:])/gi,
      (word) => `${word[0]}${gap}${word.slice(1)}`,
    )
    .replace(/#(?=\s*source(Mapping)?URL)/g, `#${gap}`)
    .replace(/<(?=reference|amd)/gi, `<${gap}`);
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
