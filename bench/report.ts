import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { load, machine } from "./machine.ts";
import { parts, type Part } from "./options.ts";

/** What one part of the benchmarks found, as Markdown below its heading. */
export interface Section {
  readonly part: Part;
  readonly title: string;
  readonly text: string;
}

/** A Markdown table; all columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) =>
    Math.max(3, name.length, ...rows.map((row) => row[i]!.length)),
  );
  const cell = (text: string, i: number): string =>
    i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head.map(cell)),
    line(widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`))),
    ...rows.map((row) => line(row.map(cell))),
  ].join("\n");
}

/** `1.04`, with two digits after the point. */
export function ratio(value: number): string {
  return value.toFixed(2);
}

/** Replaces the sections that were measured now; the others stay what they were. */
export function writeResults(file: string, sections: readonly Section[]): void {
  const old = existsSync(file) ? readFileSync(file, "utf8") : "";
  const bodies = parts.map((part) => {
    const section = sections.find((one) => one.part === part);
    return section === undefined ? oldSection(old, part) : sectionText(section);
  });
  const text = [
    "# Results\n\nWritten by `npm run bench`; [docs/benchmarks.md](../docs/benchmarks.md) says how to read it.",
    ...bodies.filter((body) => body !== undefined),
  ];
  writeFileSync(file, `${text.join("\n\n")}\n`);
}

export function sectionText({ part, title, text }: Section): string {
  return `${start(part)}\n\n## ${title}\n\n${machine()}; load ${load()}.\n\n${text}\n\n${end(part)}`;
}

function oldSection(text: string, part: Part): string | undefined {
  const from = text.indexOf(start(part));
  const to = text.indexOf(end(part));
  return from === -1 || to === -1 ? undefined : text.slice(from, to + end(part).length);
}

const start = (part: Part): string => `<!-- ${part} -->`;
const end = (part: Part): string => `<!-- end of ${part} -->`;
