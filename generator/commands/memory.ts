import fs from "node:fs";
import path from "node:path";
import { cacheFile, changesSince, isAsRemembered, recall, remember } from "../disk/cache.ts";
import type { Memory, RememberedApi, Since } from "../disk/cache.ts";
import { encode } from "../disk/compare.ts";
import { showPath } from "../disk/confine.ts";
import { fingerprint, fingerprints, hash, toolFingerprint } from "../disk/fingerprint.ts";
import type { Fingerprints } from "../disk/fingerprint.ts";
import type { Made, Target } from "../pipeline.ts";
import { memorable, program } from "./recall.ts";

/** What decides which APIs there are, from the working directory. */
export const configurationPlaces = ["redocly.yaml", "specs"];

/** What earlier runs of a command line left, and what this one leaves. */
export class RunMemory {
  readonly #cwd: string;
  readonly #file: string | undefined;
  readonly #tool: string;
  #start = 0;
  #configuration: Fingerprints = {};
  #memory: Memory | undefined;

  /** Without a command line nothing is kept on the disk, only between the runs of this process. */
  constructor(cwd: string, argv: readonly string[]) {
    const commandLine = memorable(argv);
    this.#cwd = cwd;
    this.#file = commandLine === undefined ? undefined : cacheFile(cwd, commandLine);
    this.#tool = toolFingerprint(program);
    this.#memory = this.#file === undefined ? undefined : recall(this.#file);
  }

  /** A run begins; what changes from now on, it may not have seen. */
  begin(now: number): void {
    this.#start = now;
    const places = configurationPlaces.map((place) => path.join(this.#cwd, place));
    this.#configuration = fingerprints(this.#cwd, places);
  }

  /** What is known of a target whose settings, inputs and outputs are as after its last run. */
  kept(target: Target): RememberedApi | undefined {
    const api = this.#entry(target);
    if (api === undefined || this.#memory?.tool !== this.#tool) return undefined;
    return isAsRemembered(api, this.#cwd) ? api : undefined;
  }

  since(target: Target): Since | undefined {
    if (this.#memory === undefined || this.#entry(target) === undefined) return undefined;
    return changesSince(this.#memory, target.id, this.#tool, this.#cwd);
  }

  #entry(target: Target): RememberedApi | undefined {
    const settings = settingsOf(target, this.#cwd);
    return this.#memory?.apis.find((each) => each.id === target.id && each.settings === settings);
  }

  /** Notes a run whose output is on the disk now. */
  keep(kept: readonly RememberedApi[], made: readonly Made[]): void {
    const clean = made.filter((each) => isClean(each) && !this.#isTouched(each));
    this.#memory = {
      tool: this.#tool,
      complete: clean.length === made.length,
      configuration: this.#configuration,
      apis: [...kept, ...clean.map((each) => this.#remembered(each))],
    };
    if (this.#file !== undefined) remember(this.#file, this.#memory);
  }

  /** A file that was written while it was being read may be remembered as what it was not. */
  #isTouched({ files }: Made): boolean {
    return files.some((file) => {
      const stats = fs.statSync(file, { throwIfNoEntry: false });
      return stats === undefined || stats.mtimeMs >= this.#start;
    });
  }

  #remembered({ target, files, catalog, artifacts }: Made): RememberedApi {
    const place = (name: string): string =>
      path.join(path.relative(this.#cwd, target.folder), name);
    return {
      id: target.id,
      settings: settingsOf(target, this.#cwd),
      errors: catalog?.errors.length ?? 0,
      files: artifacts.length,
      folder: showPath(this.#cwd, target.folder),
      inputs: fingerprints(this.#cwd, [...files, ...target.overlays]),
      outputs: Object.fromEntries([
        [place(""), fingerprint(target.folder)],
        ...artifacts.map(
          (each) => [place(each.path), `file ${hash(encode(each.content))}`] as const,
        ),
      ]),
    };
  }
}

function isClean({ target, diagnostics }: Made): boolean {
  const local = target.path !== "-" && !/^https?:/iu.test(target.path);
  return local && diagnostics.every(({ severity }) => severity === "note");
}

function settingsOf(target: Target, cwd: string): string {
  const { id, path: file, spec, overlays, folder, importExtension } = target;
  const places = [file, folder, ...overlays].map((place) => path.relative(cwd, place));
  return hash(JSON.stringify([id, spec, importExtension, ...places]));
}
