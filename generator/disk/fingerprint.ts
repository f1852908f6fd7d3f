import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Paths and what stood there, as hashes. */
export type Fingerprints = Readonly<Record<string, string>>;

export function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}

/** Of a file its content, of a folder the names in it; `none` where nothing can be read. Links are followed. */
export function fingerprint(place: string): string {
  try {
    const stats = fs.statSync(place);
    if (stats.isFile()) return `file ${hash(fs.readFileSync(place))}`;
    if (stats.isDirectory()) return `folder ${hash(fs.readdirSync(place).toSorted().join("\n"))}`;
    return "other";
  } catch {
    return "none";
  }
}

/** The fingerprints of places, named relative to `base`. */
export function fingerprints(base: string, places: readonly string[]): Fingerprints {
  return Object.fromEntries(
    places.map((place) => [path.relative(base, place), fingerprint(place)] as const),
  );
}

/** The places whose fingerprint is another one now, relative to `base`. */
export function changedSince(base: string, before: Fingerprints): readonly string[] {
  return Object.entries(before)
    .filter(([place, print]) => fingerprint(path.join(base, place)) !== print)
    .map(([place]) => place);
}

/**
 * What tells two builds of this program apart: size and time of each of its files, and of the lists that package
 * managers keep of what is installed beside it.
 */
export function toolFingerprint(program: string): string {
  const stamps: string[] = [];
  for (const room of ["generator", "lint", "runtime"]) stampTree(path.join(program, room), stamps);
  for (let folder = program; ; folder = path.dirname(folder)) {
    for (const list of [".package-lock.json", ".modules.yaml", ".yarn-state.yml"])
      stamp(path.join(folder, "node_modules", list), stamps);
    if (folder === path.dirname(folder)) break;
  }
  return hash(stamps.join("\n"));
}

function stampTree(folder: string, stamps: string[]): void {
  for (const entry of entriesOf(folder)) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) stampTree(place, stamps);
    else if (/\.[jt]s$/u.test(entry.name) && !entry.name.endsWith(".d.ts")) stamp(place, stamps);
  }
}

function entriesOf(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function stamp(place: string, stamps: string[]): void {
  const stats = fs.statSync(place, { throwIfNoEntry: false });
  if (stats !== undefined) stamps.push(`${place} ${stats.size} ${stats.mtimeMs}`);
}
