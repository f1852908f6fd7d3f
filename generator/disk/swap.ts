import path from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { compare, isFresh, isGenerated } from "./compare.ts";
import type { Comparison } from "./compare.ts";
import { refuseLinks, showPath } from "./confine.ts";
import { OutputFault, codeOf, faultOf } from "./fault.ts";
import type { Deed } from "./fault.ts";
import { disk } from "./files.ts";
import type { Files } from "./files.ts";
import { decide, discard, finish, stage, sweep } from "./staging.ts";
import type { Staged } from "./staging.ts";
import { uninterrupted } from "./signals.ts";

/** What one output folder should hold. */
export interface Job {
  /** Absolute. */
  readonly folder: string;
  readonly artifacts: readonly Artifact[];
}

// Each round is one more run that wrote the same folders at the same moment.
const rounds = 20;

/**
 * Brings all folders to hold their artifacts: everything is written and flushed before the first file takes its place,
 * files that are right already are not touched, surplus ones are removed, files of the user stay. A run that is killed
 * leaves a folder as it was or, from the next run on, as it should be; no file is ever torn.
 *
 * Returns how each folder stood before. Throws an OutputFault, its paths relative to `base`.
 */
export async function swap(
  jobs: readonly Job[],
  base: string,
  files: Files = disk,
): Promise<readonly Comparison[]> {
  let first: readonly Comparison[] | undefined;
  let lost: OutputFault | undefined;
  for (let round = 0; round < rounds; round++) {
    const found = jobs.map((job) => ({
      job,
      comparison: naming(job, base, "read", () => prepare(job, base, files)),
    }));
    first ??= found.map(({ comparison }) => comparison);
    const due = found.filter(({ comparison }) => !isFresh(comparison));
    if (due.length === 0) return first;
    const staged = await stageAll(due, base, files);
    if (staged instanceof OutputFault) lost = staged;
    else uninterrupted(() => settleAll(staged, base, files));
  }
  if (lost !== undefined) throw lost;
  const folders = jobs.map(({ folder }) => showPath(base, folder)).join(", ");
  throw new OutputFault(
    folders,
    `\`${folders}\` is written by other runs all the time.`,
    "Stop them and run again.",
  );
}

/** How each folder stands; writes nothing. Throws an OutputFault, its paths relative to `base`. */
export function compareAll(
  jobs: readonly Job[],
  base: string,
  files: Files = disk,
): readonly Comparison[] {
  return jobs.map((job) =>
    naming(job, base, "read", () => {
      refuseLinks(base, job.folder, files);
      const comparison = compare(job.folder, job.artifacts, files);
      refuseForeign(job.folder, comparison, base, files);
      return comparison;
    }),
  );
}

function prepare(job: Job, base: string, files: Files): Comparison {
  refuseLinks(base, job.folder, files);
  for (const { path: place } of job.artifacts)
    if (place.includes("/"))
      refuseLinks(job.folder, path.join(job.folder, path.dirname(place)), files);
  // Reads before it writes, so that what may not be read is not called unwritable.
  sweep(job.folder, files);
  naming(job, base, "written", () => finish(job.folder, files));
  const comparison = compare(job.folder, job.artifacts, files);
  refuseForeign(job.folder, comparison, base, files);
  return comparison;
}

/** A folder that holds no generated file yet is not ours to overwrite anything in. */
function refuseForeign(folder: string, found: Comparison, base: string, files: Files): void {
  const [first] = found.changed;
  if (first === undefined || found.unchanged.length + found.surplus.length > 0) return;
  if (found.changed.some((name) => isGenerated(path.join(folder, name), files))) return;
  if (files.look(path.join(folder, first))?.isFile() !== true) return;
  const shown = showPath(base, path.join(folder, first));
  throw new OutputFault(
    shown,
    `\`${shown}\` was not generated, and would be overwritten.`,
    "Move it away, or choose another folder with `-o`.",
  );
}

interface Due {
  readonly job: Job;
  readonly comparison: Comparison;
}

/** A fault where one of the folders is gone, as another run may sweep it away: all must be looked at again. */
async function stageAll(
  due: readonly Due[],
  base: string,
  files: Files,
): Promise<readonly Staged[] | OutputFault> {
  const staged: Staged[] = [];
  try {
    for (const { job, comparison } of due) {
      const wanted = new Set([...comparison.changed, ...comparison.missing]);
      const artifacts = job.artifacts.filter((artifact) => wanted.has(artifact.path));
      staged.push(
        await namingAsync(job, base, () => stage(job.folder, artifacts, comparison.surplus, files)),
      );
    }
    return staged;
  } catch (error) {
    for (const { staging } of staged) discard(staging, files);
    if (error instanceof OutputFault && codeOf(error.cause) === "ENOENT") return error;
    throw error;
  }
}

function settleAll(staged: readonly Staged[], base: string, files: Files): void {
  try {
    const won = staged.filter((each) => naming(each, base, "written", () => decide(each, files)));
    for (const each of won)
      if (!each.whole) naming(each, base, "written", () => finish(each.folder, files));
  } finally {
    for (const { staging } of staged) discard(staging, files);
  }
}

type Folder = Pick<Job, "folder">;

function naming<T>({ folder }: Folder, base: string, deed: Deed, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw faultOf(error, showPath(base, placeOf(error) ?? folder), deed);
  }
}

async function namingAsync<T>(
  { folder }: Folder,
  base: string,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw faultOf(error, showPath(base, placeOf(error) ?? folder), "written");
  }
}

/** The path that the system names; of a file that waits, the folder it waits in says nothing to anyone. */
function placeOf(error: unknown): string | undefined {
  const place = error instanceof Error ? (error as NodeJS.ErrnoException).path : undefined;
  return place?.includes(".openapi-errors-") ? undefined : place;
}
