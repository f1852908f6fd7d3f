import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { Lines } from "../diagnostics/lines.ts";
import { identitiesOf, mayIdentify, type Identities } from "./identities.ts";
import { lineAndColumn } from "./line.ts";
import { parse } from "./parse.ts";
import type { TextFault } from "./read.ts";
import type { Written } from "./text-node.ts";

/** One text a document is made of, parsed once. */
export interface Source extends Written {
  /** As output and diagnostics name it: a POSIX path from the working directory, or a URL. */
  readonly name: string;
  /** Absolute path of a file, URL of a remote document, undefined for standard input. */
  readonly path?: string;
  readonly url?: string;
  /** The parsed value; in the root document overlays and conversions are applied. */
  readonly root: unknown;
  readonly identities: Identities;
}

/** Turns a text into a source and what is wrong with it all the same, or into the reason why it can't be read. */
export function sourceFrom(
  text: string,
  place: { readonly name: string; readonly path?: string; readonly url?: string },
): Made | { readonly diagnostic: Diagnostic } {
  const parsed = parse(text, place.url === undefined ? place.name : new URL(place.url).pathname);
  if ("fault" in parsed) {
    const location = { file: place.name, ...lineAndColumn(text, parsed.offset) };
    return { diagnostic: syntaxDiagnostic(location, parsed.fault, parsed.help) };
  }
  const root = parsed.value;
  const identities = mayIdentify(text)
    ? identitiesOf(root, place.url)
    : identitiesOf(undefined, undefined);
  const source = { ...place, text, nodes: parsed.nodes, root, identities };
  if (parsed.flaws.length === 0) return { source, flaws: [] };
  const lines = new Lines(text);
  const flaws = parsed.flaws.map(({ offset, ...flaw }): Diagnostic => {
    const location = { file: place.name, ...lines.placeOf(offset) };
    return { rule: "invalid-syntax", location, ...flaw };
  });
  return { source, flaws };
}

interface Made {
  readonly source: Source;
  readonly flaws: readonly Diagnostic[];
}

const syntaxDiagnostic = (location: Location, fault: string, help?: string): Diagnostic => ({
  rule: "invalid-syntax",
  severity: "error",
  location,
  message: `The document can't be read: ${fault}.`,
  help: help ?? "Correct the text at this place.",
});

/** What is said of a file that can't be read as text. */
export function unreadable(name: string, { fault, help, line }: TextFault): Diagnostic {
  const location = { file: name, ...(line !== undefined && { line, column: 1 }) };
  const message = `The document can't be read: ${fault}.`;
  return { rule: "unreadable-input", severity: "error", location, message, help };
}
