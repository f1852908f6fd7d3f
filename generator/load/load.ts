import { dirname } from "node:path";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import type { Document, Node } from "../model/document.ts";
import { confinesOf } from "./confines.ts";
import { understand } from "./dialect.ts";
import { openInput, openOverlays, type Input } from "./input.ts";
import { applyOverlays } from "./overlay.ts";
import { Positions } from "./positions.ts";
import { prefetch } from "./prefetch.ts";
import { References } from "./references.ts";
import { Remote } from "./remote.ts";
import type { Source } from "./source.ts";
import { Sources } from "./sources.ts";
import { mappingsOf } from "./walk.ts";

export type { Input } from "./input.ts";

export interface LoadOptions {
  /** The working directory, absolute. */
  readonly cwd: string;
  /** Hosts that may be asked, as `host` or `host:port`; none by default. */
  readonly allowRemote: readonly string[];
  /** Absolute files and folders outside the spec's own that `$ref`s may name. */
  readonly allowFiles?: readonly string[];
  /** What asks remote hosts; the global `fetch` by default. */
  readonly fetch?: typeof fetch;
}

export interface Loaded {
  /** Undefined where the input can't be read or is no OpenAPI document. */
  readonly document?: Document;
  /** The same list as `document.diagnostics`, where there is a document: it grows while references are followed. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every local file read so far, absolute; grows while references are followed. */
  readonly files: readonly string[];
  /** The text of a file as locations name it, for showing its lines. */
  source(file: string): string | undefined;
}

/** Reads a document. Never rejects: what is wrong with the input is in the diagnostics. */
export async function load(input: Input, options: LoadOptions): Promise<Loaded> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const remote = new Remote(options.allowRemote, options.fetch);
  const opened = await openInput(input, remote);
  if ("diagnostic" in opened) {
    const local = input.path !== "-" && !/^https?:/i.test(input.path);
    const files = local ? [input.path] : [];
    return { diagnostics: [opened.diagnostic], files, source: () => opened.text };
  }
  for (const flaw of opened.flaws) report(flaw);
  const written = opened.source;
  const overlays = openOverlays(input, options.cwd, report);
  const edits = await applyOverlays(written.root, written.name, overlays, report);
  const dialect = await understand(edits.root, written.name);

  const source: Source = { ...written, root: dialect.root };
  const folder = written.path === undefined ? undefined : dirname(written.path);
  const confines = confinesOf(folder, options.allowFiles ?? []);
  const sources = new Sources(source, confines, remote, report);
  for (const overlay of overlays) sources.add(overlay);
  const positions = new Positions((file) => sources.byName.get(file));
  const locate = (location: Location): Location => {
    if (location.file !== source.name || location.pointer === undefined) {
      return positions.locate(location);
    }
    const origin = edits.originOf(dialect.asWritten(location.pointer));
    return positions.locate({ ...location, ...origin });
  };
  const loaded = {
    diagnostics,
    get files(): readonly string[] {
      return [...new Set([...input.overlays, ...sources.files])];
    },
    source: (file: string) => sources.byName.get(file)?.text,
  };
  for (const diagnostic of dialect.diagnostics) {
    report({ ...diagnostic, location: locate(diagnostic.location) });
  }
  if (dialect.version === undefined) return loaded;
  if (options.allowRemote.length > 0) await prefetch(source, sources, remote);
  const references = new References(sources, source, dialect.moved, report);
  const glances = new References(sources, source, dialect.moved);
  const document: Document = {
    id: input.id,
    spec: input.spec,
    root: dialect.root as Node,
    version: dialect.version,
    handWritten: opened.text.includes("x-error") && isHandWritten(written.root),
    unmarked: [opened.text, ...overlays.map(({ text }) => text)].every(isUnmarked),
    resolve: (value, at) => references.resolve(value, at),
    peek: (value, at) => glances.resolve(value, at),
    diagnostics,
    locate,
  };
  return Object.assign(loaded, { document });
}

/** By its words: neither an `x-error` nor a reference to another file, which might have one. */
function isUnmarked(text: string): boolean {
  return !text.includes("x-error") && !elsewhere.test(text);
}

/** `$ref: "other.yaml"`, in JSON or YAML, also as a block scalar. */
const elsewhere = /\$ref["']?\s*:\s*(?:[>|][-+\d]*\s+)?["']?(?![#"'\s>|])/;

/** By its own words: overlays and examples don't count. */
export function isHandWritten(root: unknown): boolean {
  for (const { mapping } of mappingsOf(root)) {
    if (Object.hasOwn(mapping, "x-error") || Object.hasOwn(mapping, "x-error-responses"))
      return true;
  }
  return false;
}
