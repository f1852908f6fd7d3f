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
  const blocks = diagnostics.map((each) => block(each, linesOf, paint));
  return `${blocks.join("\n")}\n${paint.strong(summary(diagnostics))}\n`;
}

function block(
  { rule, severity, location, message, help, related }: Diagnostic,
  linesOf: (file: string) => Lines | undefined,
  paint: Colours,
): string {
  const place = paint.strong(harmless(placeName(location)));
  const lines = [`${place}  ${paint[severity](severity)}  ${paint.faint(rule)}`];
  lines.push(...indent(harmlessLines(message)));
  const { line, column } = location;
  const written = line === undefined ? undefined : linesOf(location.file);
  if (written !== undefined && line !== undefined) {
    lines.push("", ...codeFrame(written, line, column ?? 1, paint), "");
  }
  if (help !== undefined) lines.push(...indent(`help: ${harmlessLines(help)}`));
  for (const other of related ?? []) {
    lines.push(...indent(harmlessLines(`see ${placeName(other.location)}: ${other.message}`)));
  }
  return `${lines.join("\n")}\n`;
}

const indent = (text: string): readonly string[] => text.split("\n").map((line) => `  ${line}`);
