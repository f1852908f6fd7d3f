/**
 * The generator as a library: what `openapi-errors generate` does, in one call or room by room.
 *
 *     const { apis } = await generate({ inputs: ["openapi.yaml"], output: "src/acme" });
 */
import { targetsOf } from "./commands/inputs.ts";
import { loadRooms } from "./commands/load-rooms.ts";
import { permissionsOf } from "./commands/permissions.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { run } from "./pipeline.ts";
import type { Outcome } from "./pipeline.ts";

export { build } from "./build/build.ts";
export type { Built } from "./build/build.ts";
export type { Comparison } from "./disk/compare.ts";
export type { Diagnostic, Location, Rule, Severity } from "./diagnostics/diagnostic.ts";
export { rules } from "./diagnostics/diagnostic.ts";
export { show } from "./diagnostics/show.ts";
export { OutputFault } from "./disk/fault.ts";
export { UsageError } from "./commands/exit.ts";
export { emit } from "./emit/index.ts";
export { load } from "./load/load.ts";
export type { Input, Loaded, LoadOptions } from "./load/load.ts";
export { readConfiguration } from "./load/configuration.ts";
export type { Configuration, ConfiguredApi } from "./load/configuration.ts";
export type { Artifact } from "./model/artifact.ts";
export type { ErrorCatalog, ErrorModel } from "./model/catalog.ts";
export type { Document } from "./model/document.ts";
export { print } from "./print/print.ts";
export type { Made, Outcome, Target } from "./pipeline.ts";

export interface GenerateOptions {
  /** The working directory, absolute; the process's own by default. */
  readonly cwd?: string;
  /** Ids of configured APIs, files or URLs; all configured APIs by default. */
  readonly inputs?: readonly string[];
  /** With one input that API's folder, and its name where it is not configured; with several their parent. */
  readonly output?: string;
  /** OpenAPI Overlays to apply to each input. */
  readonly overlays?: readonly string[];
  /** Only compares what is there with what would be. */
  readonly check?: boolean;
  /** Any error keeps everything from being written. */
  readonly strict?: boolean;
  /** Hosts that may be asked, as `host` or `host:port`. */
  readonly allowRemote?: readonly string[];
  /** Files and folders outside a spec's own that its references may name. */
  readonly allowFiles?: readonly string[];
}

export interface Generated extends Outcome {
  /** What is wrong with redocly.yaml. An error there refuses the run. */
  readonly configuration: readonly Diagnostic[];
}

/**
 * Generates the code of all inputs and writes it in one swap. What is wrong with a spec is in its diagnostics; throws a
 * UsageError where an input names nothing and an OutputFault where a folder can't be written.
 */
export async function generate(options: GenerateOptions = {}): Promise<Generated> {
  const { cwd = process.cwd(), inputs = [], output, overlays, check, strict, ...allowed } = options;
  const rooms = await loadRooms.generate();
  const { apis, diagnostics: configuration } = rooms.readConfiguration(cwd);
  if (configuration.some(({ severity }) => severity === "error"))
    return { apis: [], refused: true, configuration };
  const readInput = (): Promise<Buffer> => Promise.resolve(Buffer.of());
  const targets = await targetsOf(inputs, { output, overlay: overlays }, apis, { cwd, readInput });
  const outcome = await run(targets, rooms, {
    cwd,
    ...permissionsOf({ allowRemote: allowed.allowRemote, allowFile: allowed.allowFiles }, cwd),
    strict: strict === true,
    write: check !== true,
  });
  return { ...outcome, configuration };
}
