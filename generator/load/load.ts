import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import type { Document, Node } from "../model/document.ts";
import { confinesOf } from "./confines.ts";
import { Positions } from "./positions.ts";
import { readText } from "./read.ts";
import type { RemoteTexts } from "./remote.ts";
import { References } from "./references.ts";
import { Sources, sourceFrom, type Source } from "./sources.ts";
import { versionOf } from "./version.ts";
import { isMapping, mappingsOf } from "./walk.ts";

/** One document to load. */
export interface Input {
  /** The API's id. */
  readonly id: string;
  /** An absolute file path, an http(s) URL, or `-` for standard input. */
  readonly path: string;
  /** The name that output and diagnostics show: a POSIX path from the working directory, or the URL. */
  readonly spec: string;
  /** Absolute paths of OpenAPI Overlays, applied in this order. */
  readonly overlays: readonly string[];
  /** What standard input held, where `path` is `-`. */
  readonly text?: string;
}

export interface LoadOptions {
  /** The working directory, absolute. */
  readonly cwd: string;
  /** Hosts that may be asked, as `host` or `host:port`; none by default. */
  readonly allowRemote: readonly string[];
  /** Absolute files and folders outside the spec's own that `$ref`s may name. */
  readonly readOutside?: readonly string[];
}

export interface Loaded {
  /** Undefined where the input can't be read or is no OpenAPI document. */
  readonly document?: Document;
  /** The same list as `document.diagnostics`, where there is a document: it grows while references are followed. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every local file read so far, absolute; grows while references are followed. */
  readonly files: readonly string[];
  /** The text of a file as named in locations, for showing its lines. */
  source(file: string): string | undefined;
}

/** Reads a document. Never rejects: what is wrong with the input is in the diagnostics. */
export async function load(input: Input, options: LoadOptions): Promise<Loaded> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const root = openRoot(input);
  if ("diagnostic" in root) {
    const files = input.path === "-" ? [] : [input.path];
    return { diagnostics: [root.diagnostic], files, source: () => root.text };
  }
  const confines = confinesOf(
    root.source.path === undefined ? undefined : dirname(root.source.path),
    options.readOutside ?? [],
  );
  const sources = new Sources(root.source, confines, noRemote, report);
  const source = (file: string): string | undefined => sources.byName.get(file)?.text();
  const positions = new Positions(source);
  const loaded = {
    diagnostics,
    get files() {
      return [...sources.files];
    },
    source,
  };
  const version = versionOf(root.source.root);
  if (version.kind !== "openapi") {
    const message = version.kind === "swagger" ? "The document is Swagger 2.0." : version.message;
    const pointer = version.kind === "swagger" ? "/swagger" : version.pointer;
    const location = positions.locate({ file: input.spec, pointer });
    report({ rule: "unsupported-document", severity: "error", location, message });
    return loaded;
  }
  const references = new References(sources, root.source, () => undefined, report);
  const document: Document = {
    id: input.id,
    spec: input.spec,
    root: root.source.root as Node,
    version: version.version,
    handWritten: isHandWritten(root.source.root),
    resolve: (value, at) => references.resolve(value, at),
    diagnostics,
    locate: (location: Location) => positions.locate(location),
  };
  return Object.defineProperties({ document }, Object.getOwnPropertyDescriptors(loaded)) as Loaded;
}

const noRemote: RemoteTexts = {
  get: () => ({
    fault: {
      rule: "refused-ref",
      reason: "names another host",
      help: "Allow the host with `--allow-remote`, or keep a copy beside the spec.",
    },
  }),
};

function openRoot(
  input: Input,
):
  | { source: Source & { realPath?: string } }
  | { diagnostic: Diagnostic; text: string | undefined } {
  const place = { name: input.spec, path: input.path };
  const read = readText(input.path);
  if ("fault" in read) {
    const message = `The document can't be read: ${read.fault}.`;
    const location = {
      file: input.spec,
      ...(read.line !== undefined && { line: read.line, column: 1 }),
    };
    const diagnostic = {
      rule: "unreadable-input",
      severity: "error",
      location,
      message,
      help: read.help,
    } as const;
    return { diagnostic, text: undefined };
  }
  const made = sourceFrom(read.text, place, () => {
    const again = readText(input.path);
    return "text" in again ? again.text : undefined;
  });
  if ("diagnostic" in made) return { diagnostic: made.diagnostic, text: read.text };
  return { source: { ...made.source, realPath: realpathSync.native(input.path) } };
}

/** By its own words: examples and overlays don't count. */
export function isHandWritten(root: unknown): boolean {
  for (const { mapping } of mappingsOf(root)) {
    if (Object.hasOwn(mapping, "x-error") || Object.hasOwn(mapping, "x-error-responses"))
      return true;
  }
  return isMapping(root) && Object.hasOwn(root, "x-error");
}
