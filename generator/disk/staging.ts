import { randomBytes } from "node:crypto";
import path from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { encode, isGenerated } from "./compare.ts";
import { isSafePath } from "./confine.ts";
import { codeOf } from "./fault.ts";
import type { Files } from "./files.ts";

/*
 * Where new files wait. A folder that exists gets `.openapi-errors-<pid>-<random>/` inside; renaming that to
 * `.openapi-errors-swap/` decides: from then on the new files will take their places, in this run or the next.
 * A folder that doesn't exist yet is built whole beside its place; renaming it into its place decides.
 */
const decided = ".openapi-errors-swap";
const surplusList = ".surplus";
const undecided = /^\.openapi-errors-(\d+)-[0-9a-f]+$/u;

/** New files of one folder, written and not yet decided on. */
export interface Staged {
  readonly folder: string;
  readonly staging: string;
  /** True where the output folder doesn't exist: the staging folder becomes it. */
  readonly whole: boolean;
}

/** Writes artifacts where they wait. Nothing is left behind where that fails. */
export async function stage(
  folder: string,
  artifacts: readonly Artifact[],
  surplus: readonly string[],
  files: Files,
): Promise<Staged> {
  const whole = files.look(folder) === undefined;
  const token = `openapi-errors-${process.pid}-${randomBytes(6).toString("hex")}`;
  const staging = whole
    ? path.join(path.dirname(folder), `.${path.basename(folder)}.${token}`)
    : path.join(folder, `.${token}`);
  try {
    files.makeFolder(staging);
    for (const inner of new Set(artifacts.map((artifact) => path.posix.dirname(artifact.path))))
      if (inner !== ".") files.makeFolder(path.join(staging, inner));
    await settle(
      artifacts.map(({ path: place, content }) =>
        files.write(path.join(staging, place), encode(content)),
      ),
    );
    if (surplus.length > 0)
      await files.write(path.join(staging, surplusList), Buffer.from(JSON.stringify(surplus)));
  } catch (error) {
    discard(staging, files);
    throw error;
  }
  return { folder, staging, whole };
}

/** Waits for all, so that none still writes when the first failure is thrown. */
async function settle(writes: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(writes)).find((write) => write.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

/** Removes a staging folder; that a disk refuses even this must not hide why. */
export function discard(staging: string, files: Files): void {
  try {
    files.removeTree(staging);
  } catch {
    // The next run tries again.
  }
}

/** Decides for the staged files; false where another run was first and this one must look again. */
export function decide({ folder, staging, whole }: Staged, files: Files): boolean {
  try {
    rename(staging, whole ? folder : path.join(folder, decided), files);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTEMPTY" || code === "EEXIST" || code === "ENOENT") return false;
    throw error;
  }
}

/**
 * Moves decided files into their places, in whatever state a killed run left them. Each step can be repeated, and
 * two runs may do this at once: what the other one has done is passed over.
 */
export function finish(folder: string, files: Files): void {
  const waiting = path.join(folder, decided);
  if (!files.look(waiting)?.isDirectory()) return;
  const surplus = waitingSurplus(waiting, files);
  putInPlace(folder, waiting, files);
  for (const name of surplus) {
    const target = path.join(folder, name);
    if (isSafePath(name) && isGenerated(target, files)) unlessGone(() => files.removeFile(target));
  }
  unlessGone(() => files.removeFile(path.join(waiting, surplusList)));
  unlessGone(() => files.removeFolder(waiting));
}

function putInPlace(folder: string, waiting: string, files: Files): void {
  for (const entry of files.list(waiting)) {
    const from = path.join(waiting, entry.name);
    const to = path.join(folder, entry.name);
    if (entry.name === surplusList) continue;
    if (!isSafePath(entry.name)) files.removeTree(from);
    else if (entry.isFile()) unlessGone(() => rename(from, to, files));
    else if (entry.isDirectory() && files.look(to)?.isSymbolicLink() !== true) {
      files.makeFolder(to);
      putInPlace(to, from, files);
      unlessGone(() => files.removeFolder(from));
    } else files.removeTree(from);
  }
}

function waitingSurplus(waiting: string, files: Files): readonly string[] {
  const list = path.join(waiting, surplusList);
  if (!files.look(list)?.isFile()) return [];
  try {
    const names: unknown = JSON.parse(files.read(list).toString());
    return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
  } catch {
    // Not our own writing: the next comparison finds what is surplus.
    return [];
  }
}

/** Removes what killed runs left undecided in a folder and beside it. */
export function sweep(folder: string, files: Files): void {
  for (const name of staleIn(folder, "", files)) discard(path.join(folder, name), files);
  const parent = path.dirname(folder);
  for (const name of staleIn(parent, `.${path.basename(folder)}`, files))
    discard(path.join(parent, name), files);
}

function staleIn(folder: string, prefix: string, files: Files): readonly string[] {
  if (!files.look(folder)?.isDirectory()) return [];
  return files
    .list(folder)
    .map((entry) => entry.name)
    .filter((name) => {
      const match = name.startsWith(prefix) ? undecided.exec(name.slice(prefix.length)) : null;
      return match !== null && !files.runs(Number(match[1]));
    });
}

function unlessGone(step: () => void): void {
  try {
    step();
  } catch (error) {
    // Another run did it, or has decided on files of its own meanwhile, which it will move itself.
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(codeOf(error) ?? "")) throw error;
  }
}

// A virus scanner or an editor may hold a file for a moment on Windows.
function rename(from: string, to: string, files: Files): void {
  for (const wait of [10, 40, 160, 640]) {
    try {
      return files.rename(from, to);
    } catch (error) {
      const code = codeOf(error);
      if (code !== "EPERM" && code !== "EBUSY") throw error;
      files.pause(wait);
    }
  }
  files.rename(from, to);
}
