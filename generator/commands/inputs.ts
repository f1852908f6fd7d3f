import fs from "node:fs";
import path from "node:path";
import { didYouMean } from "../diagnostics/closest.ts";
import type { ConfiguredApi } from "../load/configuration.ts";
import { folderNameFault } from "../load/folder-name.ts";
import { neighbour } from "../load/neighbour.ts";
import { decode } from "../load/read.ts";
import type { Target } from "../pipeline.ts";
import { UsageError } from "./exit.ts";
import type { Terminal } from "./terminal.ts";

/** Where an input comes from and what is said of it on the command line. */
export interface InputFlags {
  /** With one input that API's folder, with several their parent. */
  readonly output?: string | undefined;
  readonly overlay?: readonly string[] | undefined;
  /** False where nothing is written, so that no folder has to be found. */
  readonly folders?: boolean;
  /** APIs that need not be configured. */
  readonly ready?: readonly ConfiguredApi[];
  /** A command line that names a spec, for who has named none. */
  readonly example?: string;
}

/**
 * What the inputs of a command line name: APIs of the configuration by id, files, URLs, `-`; all configured APIs
 * where none is named. Throws a UsageError.
 */
export async function targetsOf(
  names: readonly string[],
  flags: InputFlags,
  configured: readonly ConfiguredApi[],
  terminal: Pick<Terminal, "cwd" | "readInput">,
): Promise<readonly Target[]> {
  const { cwd } = terminal;
  const { output, overlay = [], example = "generate openapi.yaml -o src/acme" } = flags;
  if (output !== undefined) refuseOutput(output, cwd);
  // Whose folder is named is named by its folder.
  const folder = names.length === 1 && output !== undefined ? path.resolve(cwd, output) : undefined;
  const call: Call = { flags, configured, cwd, ...(folder !== undefined && { folder }) };
  const apis = names.length === 0 ? configured : names.map((name) => apiNamed(name, call));
  if (apis.length === 0)
    throw new UsageError(
      "There is no spec: neither `apis` in redocly.yaml nor a file in specs/.",
      `Name a spec, as in \`npx openapi-errors ${example}\`.`,
    );
  const several = apis.length > 1;
  const overlays = overlay.map((one) => path.resolve(cwd, one));
  const targets = apis.map((api): Target => ({
    id: api.id,
    path: api.root,
    spec: api.spec,
    overlays: [...api.overlays, ...overlays],
    folder: path.resolve(cwd, folderOf(api, output, several)),
    importExtension: api.importExtension,
  }));
  if (flags.folders !== false) refuseSharedFolders(targets, cwd);
  if (!apis.some((api) => api.root === "-")) return targets;
  const read = decode(await terminal.readInput());
  if ("fault" in read)
    throw new UsageError(`Standard input can't be read: ${read.fault}.`, read.help);
  const { text } = read;
  return targets.map((target) => (target.path === "-" ? { ...target, text } : target));
}

/** What an input may be named by. */
interface Call {
  readonly flags: InputFlags;
  readonly configured: readonly ConfiguredApi[];
  readonly cwd: string;
  /** The folder of the only input, absolute, where the command line names it. */
  readonly folder?: string;
}

function refuseOutput(output: string, cwd: string): void {
  if (output === "")
    throw new UsageError("`-o` names no folder.", "Name one, as in `-o src/acme`.");
  const folder = path.resolve(cwd, output);
  if (folder === path.parse(folder).root)
    throw new UsageError(
      `\`${output}\` is the root of all folders, and no place for generated code.`,
      "Name a folder of its own, as in `-o src/acme`.",
    );
}

function folderOf(api: ConfiguredApi, output: string | undefined, several: boolean): string {
  if (output === undefined) return api.output;
  return several ? path.join(output, api.id) : output;
}

function apiNamed(name: string, call: Call): ConfiguredApi {
  const { flags, configured, cwd } = call;
  // `generate "$SPEC"`, and the variable is not set.
  if (name === "") throw new UsageError("An input has no name.", "Name an API, a file or a URL.");
  const place = path.resolve(cwd, name);
  const known =
    configured.find((api) => api.id === name) ??
    configured.find((api) => api.root === place || api.root === name);
  if (known !== undefined) return known;
  if (name === "-") return fromInput(call);
  if (isUrl(name)) return unconfigured(name, name, lastStep(name), call);
  if (looksLikePath(name) || fs.existsSync(place))
    return unconfigured(place, showSpec(place, cwd), path.basename(place), call);
  const { ready = [] } = flags;
  const found = ready.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const ids = [...new Set([...configured, ...ready].map(({ id }) => id))];
  const some = ids.length === 0 ? "" : ` The APIs are ${list(ids)}.`;
  throw new UsageError(
    `There is no API or file \`${name}\`.${meant(name, ids, place)}`,
    `Name an API, a file or a URL.${some}`,
  );
}

function meant(name: string, ids: readonly string[], place: string): string {
  const near = neighbour(place);
  return didYouMean(name, ids) || (near === undefined ? "" : ` ${near}`);
}

function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map((id) => `\`${id}\``);
  return ids.length > 10 ? `${shown.join(", ")} and ${ids.length - 10} more` : shown.join(", ");
}

function fromInput(call: Call): ConfiguredApi {
  if (call.flags.folders !== false && call.flags.output === undefined)
    throw new UsageError(
      "A spec from standard input has no name, and so no folder.",
      "Name the folder with `-o`; the API is called as it is.",
    );
  return unconfigured("-", "standard input", "api", call);
}

/** An API is called as its folder, where that is named, else as its file. */
function unconfigured(root: string, spec: string, file: string, call: Call): ConfiguredApi {
  const { flags, folder } = call;
  const id =
    folder === undefined ? file.replace(/\.(?:ya?ml|json)$/iu, "") || "api" : path.basename(folder);
  const needsFolder = flags.folders !== false && flags.output === undefined;
  const fault = needsFolder ? folderNameFault(id) : undefined;
  if (fault !== undefined)
    throw new UsageError(`The name \`${id}\` ${fault}.`, "Name the folder with `-o`.");
  return {
    id,
    root,
    spec,
    output: path.join("generated", id),
    overlays: [],
    importExtension: "js",
  };
}

function lastStep(url: string): string {
  return URL.canParse(url) ? path.posix.basename(new URL(url).pathname) : "";
}

/** Whether a name says by itself what it is, without the configuration. */
export function isSelfEvident(name: string): boolean {
  return name === "-" || isUrl(name) || looksLikePath(name);
}

function looksLikePath(name: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/iu.test(name);
}

export function isUrl(name: string): boolean {
  return /^https?:\/\//iu.test(name);
}

/** As output names a spec: a POSIX path from the working directory. */
function showSpec(place: string, cwd: string): string {
  return path.relative(cwd, place).split(path.sep).join("/") || ".";
}

/** Two APIs in one folder would overwrite each other, also where only the case of their names differs. */
function refuseSharedFolders(targets: readonly Target[], cwd: string): void {
  const taken = new Map<string, Target>();
  for (const target of targets) {
    const place = target.folder.normalize("NFC").toLowerCase();
    const other = taken.get(place);
    if (other !== undefined && other.path === target.path)
      throw new UsageError(`\`${target.spec}\` is named twice.`, "Name it once.");
    if (other !== undefined)
      throw new UsageError(
        `\`${other.spec}\` and \`${target.spec}\` both go into \`${showSpec(target.folder, cwd)}\`.`,
        "Give one of them another name, or its own `x-openapi-errors.output` in redocly.yaml.",
      );
    taken.set(place, target);
  }
}
