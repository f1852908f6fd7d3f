import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { Artifact } from "../../../generator/model/artifact.ts";

/** A new empty folder, removed after the test. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "openapi-errors-test-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by path. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
}

/** Everything below a folder: path to content; links as `-> target`; undefined where the folder doesn't exist. */
export function contents(folder: string): Readonly<Record<string, string>> | undefined {
  if (!fs.existsSync(folder)) return undefined;
  const found: [string, string][] = [];
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, place).split(path.sep).join("/");
    if (entry.isSymbolicLink()) found.push([name, `-> ${fs.readlinkSync(place)}`]);
    else if (entry.isFile()) found.push([name, fs.readFileSync(place, "utf8")]);
    else if (fs.readdirSync(place).length === 0) found.push([`${name}/`, ""]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const header = "// Generated from specs/a.yaml by openapi-errors. Edit that file.\n";

/** What an artifact of this body holds. */
export function generated(body: string): string {
  return `${header}${body}\n`;
}

/** Artifacts of these contents, each with the header line of generated files. */
export function artifacts(bodies: Readonly<Record<string, string>>): readonly Artifact[] {
  return Object.entries(bodies).map(([name, body]) => ({
    path: name,
    content: generated(body),
  }));
}

/** The same as `contents` gives for a folder that holds exactly these artifacts. */
export function asContents(list: readonly Artifact[]): Readonly<Record<string, string>> {
  const pairs = list.map((artifact) => [artifact.path, artifact.content] as const);
  return Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
}
