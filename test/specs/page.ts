import { readFileSync } from "node:fs";
import type { ids } from "./spec.ts";

/** One row of the tables of bodies. */
export interface FieldRow {
  /** The schema whose table it is. */
  readonly of: string;
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly meaning: string;
}

/** An API's page as it is committed. */
export interface Page {
  readonly text: string;
  /** The rows of the table below a heading, cells as they are written. */
  table(heading: string): readonly (readonly string[])[];
  readonly fields: readonly FieldRow[];
  /** What stands below a heading, up to the next of its kind. */
  section(heading: string): string;
}

export function pageOf(id: (typeof ids)[number]): Page {
  const text = readFileSync(`generated/${id}/README.md`, "utf8");
  const section = (heading: string): string => {
    const [level = ""] = /^#+ /.exec(heading) ?? [];
    const from = text.indexOf(`\n${heading}\n`);
    if (from === -1) return "";
    const start = from + heading.length + 2;
    const to = text.indexOf(`\n${level}`, start);
    return text.slice(start, to === -1 ? undefined : to);
  };
  const headings = text.match(/^### Fields of .*$/gm) ?? [];
  const fields = headings.flatMap((heading) =>
    rowsOf(section(heading).split("\n## ")[0] ?? "").map(
      ([path = "", type = "", required, meaning = ""]): FieldRow => ({
        of: heading.replace("### Fields of ", ""),
        path: path.replaceAll("`", ""),
        type,
        required: required === "yes",
        meaning,
      }),
    ),
  );
  return { text, fields, section, table: (heading) => rowsOf(section(heading)) };
}

/** Without the head. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The letters and digits of a text: what is left of it whatever is escaped and wherever it is wrapped. */
export const plain = (text: string): string =>
  text
    .replace(/&[lg]t;|&#96;/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
