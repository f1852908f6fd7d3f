import { colours, type Colours } from "./colour.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { codeFrame } from "./frame.ts";
import { showForGitHub } from "./github-actions.ts";
import { harmless, harmlessLines } from "./harmless.ts";
import { showAsJson } from "./json.ts";
import { Lines } from "./lines.ts";
import { inOrder, placeName, summary } from "./order.ts";

export type DiagnosticFormat = "text" | "json" | "github-actions";

export interface ShowOptions {
  readonly format?: DiagnosticFormat;
  /** ANSI colours; the caller knows whether a person is looking. */
  readonly colour?: boolean;
  /** The text of a file as locations name it; without it no lines are shown. */
  readonly source?: (file: string) => string | undefined;
}

/** Renders diagnostics whose locations are filled in, in order of file and line, ending in a newline; `""` for none as text. */
export function show(diagnostics: readonly Diagnostic[], options: ShowOptions = {}): string {
  const ordered = inOrder(diagnostics);
  switch (options.format) {
    case "json":
      return showAsJson(ordered);
    case "github-actions":
      return showForGitHub(ordered);
    default:
      return showAsText(ordered, options);
  }
}

function showAsText(diagnostics: readonly Diagnostic[], { colour, source }: ShowOptions): string {
  if (diagnostics.length === 0) return "";
  const paint = colours(colour === true);
  const files = new Map<string, Lines | undefined>();
  const linesOf = (file: string): Lines | undefined => {
    if (!files.has(file)) {
      const text = source?.(file);
      files.set(file, text === undefined ? undefined : new Lines(text));
    }
    return files.get(file);
  };
  const blocks = alike(diagnostics).map((group) => block(group, linesOf, paint));
  return `${blocks.join("\n")}\n${paint.strong(summary(diagnostics))}\n`;
}

/** Diagnostics that say the same of several places, together where the first one stands. */
function alike(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const { rule, severity, message, help, related } = each;
    const fact = JSON.stringify([rule, severity, message, help, related]);
    const group = groups.get(fact);
    if (group) group.push(each);
    else groups.set(fact, [each]);
  }
  return [...groups.values()];
}

/** So many places of one fact are named, the others counted. */
const PLACES = 4;

function block(
  [first, ...others]: readonly Diagnostic[],
  linesOf: (file: string) => Lines | undefined,
  paint: Colours,
): string {
  if (first === undefined) return "";
  const { rule, severity, location, message, help, related } = first;
  const place = paint.strong(harmless(placeName(location)));
  const lines = [`${place}  ${paint[severity](severity)}  ${paint.faint(rule)}`];
  lines.push(...indent(harmlessLines(message)));
  const { line, column } = location;
  const written = line === undefined ? undefined : linesOf(location.file);
  if (written !== undefined && line !== undefined) {
    lines.push("", ...codeFrame(written, line, column ?? 1, paint));
    const isLast = help === undefined && (related ?? []).length === 0 && others.length === 0;
    if (!isLast) lines.push("");
  }
  if (help !== undefined) lines.push(...indent(`help: ${harmlessLines(help)}`));
  for (const other of related ?? []) {
    lines.push(...indent(harmlessLines(`see ${placeName(other.location)}: ${other.message}`)));
  }
  if (others.length > 0) lines.push(...indent(`and at ${placesOf(others)}`));
  return `${lines.join("\n")}\n`;
}

function placesOf(diagnostics: readonly Diagnostic[]): string {
  const named = diagnostics.slice(0, PLACES).map(({ location }) => harmless(placeName(location)));
  const more = diagnostics.length - named.length;
  return more === 0
    ? named.join(", ")
    : `${named.join(", ")} and ${more} more place${more === 1 ? "" : "s"}`;
}

const indent = (text: string): readonly string[] => text.split("\n").map((line) => `  ${line}`);
