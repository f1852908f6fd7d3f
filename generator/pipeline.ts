import type { Diagnostic, Rule } from "./diagnostics/diagnostic.ts";
import { compareAll, swap } from "./disk/swap.ts";
import type { Comparison } from "./disk/compare.ts";
import { showPath } from "./disk/confine.ts";
import type { Input, Loaded, LoadOptions } from "./load/load.ts";
import type { Artifact } from "./model/artifact.ts";
import type { ErrorCatalog } from "./model/catalog.ts";
import type { Document } from "./model/document.ts";

/*
 * The whole flow on one page:
 *
 *   load  →  build  →  emit (and print)  →  write | check
 *   file     Document   ErrorCatalog         Artifact
 *
 * Nothing is written before every API has come through and every diagnostic is known.
 */

/** One API to generate: where its spec is, and where its files go. */
export interface Target extends Input {
  /** The API's folder, absolute. */
  readonly folder: string;
  readonly importExtension: "js" | "ts";
}

export interface PipelineOptions {
  /** Absolute; diagnostics and links in the way are judged from here. */
  readonly cwd: string;
  /** Hosts that references may be fetched from. */
  readonly allowRemote: readonly string[];
  /** Absolute files and folders outside a spec's own that its references may name. */
  readonly allowFiles?: readonly string[];
  /** Whether files are written, or only compared. */
  readonly write: boolean;
  /** Any error keeps everything from being written. */
  readonly strict: boolean;
  /** Is told what comes next. */
  readonly onStep?: (id: string, step: Step) => void;
}

export type Step = "load" | "build" | "emit" | "write" | "compare";

/** The rooms that the flow goes through. */
export interface Rooms {
  load(input: Input, options: LoadOptions): Promise<Loaded>;
  build(document: Document): {
    readonly catalog: ErrorCatalog;
    readonly diagnostics: readonly Diagnostic[];
  };
  emit(
    catalog: ErrorCatalog,
    options: { readonly importExtension: "js" | "ts" },
  ): Promise<{
    readonly artifacts: readonly Artifact[];
    readonly diagnostics: readonly Diagnostic[];
  }>;
}

/** One spec, read and understood. */
export interface Understood {
  readonly target: Target;
  /** Each with its line, in the order they were noticed. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of every file that was read. */
  readonly files: readonly string[];
  /** The text of a file as the locations of diagnostics name it. */
  readonly source: (file: string) => string | undefined;
  /** Undefined where the spec could not be understood at all. */
  readonly catalog?: ErrorCatalog;
}

/** What became of one API. */
export interface Made extends Understood {
  readonly artifacts: readonly Artifact[];
  /** How the folder stood before; undefined where the run was refused. */
  readonly before?: Comparison;
}

export interface Outcome {
  readonly apis: readonly Made[];
  /** True where an input could not be read or a reference was refused: nothing was written. */
  readonly refused: boolean;
}

/** Generates all targets, or compares what is there with what would be. Throws an OutputFault where a folder can't be used. */
export async function run(
  targets: readonly Target[],
  rooms: Rooms,
  options: PipelineOptions,
): Promise<Outcome> {
  const apis = await Promise.all(targets.map((target) => make(target, rooms, options)));
  if (apis.some((made) => isRefused(made, options))) return { apis, refused: true };
  const jobs = apis.map(({ target: { folder }, artifacts }) => ({ folder, artifacts }));
  options.onStep?.("", options.write ? "write" : "compare");
  const before = options.write ? await swap(jobs, options.cwd) : compareAll(jobs, options.cwd);
  return { apis: apis.map((made, index) => withBefore(made, before[index])), refused: false };
}

function withBefore(made: Made, before: Comparison | undefined): Made {
  return before === undefined ? made : { ...made, before };
}

async function make(target: Target, rooms: Rooms, options: PipelineOptions): Promise<Made> {
  const understood = await understand(target, rooms, options);
  const { catalog } = understood;
  if (catalog === undefined) return { ...understood, artifacts: [] };
  options.onStep?.(target.id, "emit");
  const { artifacts, diagnostics } = await rooms.emit(catalog, target);
  return {
    ...understood,
    diagnostics: [...understood.diagnostics, ...understood.located(diagnostics)],
    artifacts,
  };
}

type Located = (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];

/** Loads one spec and builds its catalog. */
export async function understand(
  target: Target,
  { load, build }: Pick<Rooms, "load" | "build">,
  { onStep, ...options }: Pick<PipelineOptions, "cwd" | "allowRemote" | "allowFiles" | "onStep">,
): Promise<Understood & { readonly located: Located }> {
  onStep?.(target.id, "load");
  const loaded = await load(target, options);
  const { document } = loaded;
  onStep?.(target.id, "build");
  const built = document === undefined ? undefined : build(document);
  const located: Located = (diagnostics) =>
    document === undefined ? diagnostics : diagnostics.map((each) => locatedIn(document, each));
  return {
    target,
    diagnostics: located([...loaded.diagnostics, ...(built?.diagnostics ?? [])]),
    files: loaded.files,
    source: (file) => loaded.source(file),
    located,
    ...(built !== undefined && { catalog: built.catalog }),
  };
}

/** A diagnostic with line and column, and where an overlay wrote it. */
export function locatedIn(document: Document, { related, ...diagnostic }: Diagnostic): Diagnostic {
  const others = related?.map((other) => ({ ...other, location: document.locate(other.location) }));
  return {
    ...diagnostic,
    location: document.locate(diagnostic.location),
    ...(others !== undefined && { related: others }),
  };
}

const refusals: ReadonlySet<Rule> = new Set([
  "refused-ref",
  "invalid-overlay",
  "invalid-configuration",
]);

/** Whether an input can't be used as it was named; what is wrong inside one costs that part only. */
function isRefused(
  { target, catalog, diagnostics }: Made,
  { strict, cwd }: PipelineOptions,
): boolean {
  const overlays = target.overlays.map((overlay) => showPath(cwd, overlay));
  const errors = diagnostics.filter((each) => each.severity === "error");
  return (
    catalog === undefined ||
    (strict && errors.length > 0) ||
    errors.some(({ rule, location }) => refusals.has(rule) || overlays.includes(location.file))
  );
}
