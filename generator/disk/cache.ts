import fs from "node:fs";
import path from "node:path";
import { changedSince, fingerprint, hash } from "./fingerprint.ts";
import type { Fingerprints } from "./fingerprint.ts";

/*
 * What `generate` remembers of a run that had nothing to complain of: hashes of all it read and wrote. It lies in
 * `node_modules/.cache/openapi-errors/` of the nearest package, one file for each command line.
 */

export interface Memory {
  /** The program that ran. */
  readonly tool: string;
  /** False where an API of the run is left out, because there was something to say of it. */
  readonly complete: boolean;
  /** What decides which APIs there are. */
  readonly configuration: Fingerprints;
  readonly apis: readonly RememberedApi[];
}

export interface RememberedApi {
  readonly id: string;
  /** Hash of all settings of this API. */
  readonly settings: string;
  /** How many errors its catalog has. */
  readonly errors: number;
  /** How many files its folder has of us. */
  readonly files: number;
  /** Its folder as people are told of it: POSIX, from the working directory. */
  readonly folder: string;
  readonly inputs: Fingerprints;
  /** Each file of its folder that is ours, and the names of all. */
  readonly outputs: Fingerprints;
}

/** The nearest package's cache file for a command line, or undefined where no package has dependencies. */
export function cacheFile(cwd: string, commandLine: readonly string[]): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, "package.json"))) {
      const modules = path.join(folder, "node_modules");
      if (!fs.existsSync(modules)) return undefined;
      const name = hash(JSON.stringify([path.relative(folder, cwd), ...commandLine]));
      return path.join(modules, ".cache", "openapi-errors", `${name}.json`);
    }
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** What was remembered; undefined where nothing was, or nothing that can be read. */
export function recall(file: string): Memory | undefined {
  try {
    const memory: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
    return isMemory(memory) ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers, or quietly doesn't where the disk refuses. */
export function remember(file: string, memory: Memory): void {
  const draft = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(draft, JSON.stringify(memory));
    fs.renameSync(draft, file);
  } catch {
    fs.rmSync(draft, { force: true });
  }
}

/** True where an API's inputs and outputs are what they were. */
export function isAsRemembered(api: RememberedApi, cwd: string): boolean {
  return isSame(cwd, api.inputs) && isSame(cwd, api.outputs);
}

/** True where program, configuration, inputs and outputs of all APIs are what they were. */
export function isAllAsRemembered(memory: Memory, tool: string, cwd: string): boolean {
  return (
    memory.complete &&
    memory.tool === tool &&
    isSame(cwd, memory.configuration) &&
    memory.apis.every((api) => isAsRemembered(api, cwd))
  );
}

function isSame(cwd: string, before: Fingerprints): boolean {
  return Object.entries(before).every(
    ([place, print]) => fingerprint(path.join(cwd, place)) === print,
  );
}

/** What changed since an API was generated, where the cache knows. */
export interface Since {
  readonly tool: boolean;
  /** Paths from the working directory. */
  readonly inputs: readonly string[];
}

export function changesSince(memory: Memory, id: string, tool: string, cwd: string): Since {
  const api = memory.apis.find((each) => each.id === id);
  return {
    tool: memory.tool !== tool,
    inputs: api === undefined ? [] : changedSince(cwd, api.inputs),
  };
}

function isMemory(value: unknown): value is Memory {
  if (
    !isRecord(value) ||
    typeof value["tool"] !== "string" ||
    typeof value["complete"] !== "boolean"
  )
    return false;
  return (
    isPrints(value["configuration"]) && Array.isArray(value["apis"]) && value["apis"].every(isApi)
  );
}

function isApi(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, settings, errors, files, folder, inputs, outputs } = value;
  const named = [id, settings, folder].every((text) => typeof text === "string");
  const counted = typeof errors === "number" && typeof files === "number";
  return named && counted && isPrints(inputs) && isPrints(outputs);
}

function isPrints(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((print) => typeof print === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
