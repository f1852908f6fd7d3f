import path from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { isSafePath } from "./confine.ts";
import { OutputFault } from "./fault.ts";
import { disk } from "./files.ts";
import type { Files } from "./files.ts";

/** How a folder stands to the artifacts it should hold; paths as in the artifacts, each list in code-unit order. */
export interface Comparison {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Generated files that belong to no artifact any more. Files of the user are never listed. */
  readonly surplus: readonly string[];
  readonly unchanged: readonly string[];
}

/** True where the folder holds exactly the artifacts. */
export function isFresh({ changed, missing, surplus }: Comparison): boolean {
  return changed.length + missing.length + surplus.length === 0;
}

/** Compares byte by byte. A symbolic link in an artifact's place counts as changed. Throws an OutputFault. */
export function compare(
  folder: string,
  artifacts: readonly Artifact[],
  files: Files = disk,
): Comparison {
  const changed: string[] = [];
  const missing: string[] = [];
  const unchanged: string[] = [];
  for (const artifact of artifacts) {
    const state = stateOf(folder, artifact, files);
    (state === "changed" ? changed : state === "missing" ? missing : unchanged).push(artifact.path);
  }
  const surplus = surplusIn(folder, artifacts, files);
  return {
    changed: changed.toSorted(),
    missing: missing.toSorted(),
    surplus,
    unchanged: unchanged.toSorted(),
  };
}

function stateOf(
  folder: string,
  artifact: Artifact,
  files: Files,
): "changed" | "missing" | "unchanged" {
  if (!isSafePath(artifact.path))
    throw new OutputFault(
      artifact.path,
      `\`${artifact.path}\` is no path below the output folder.`,
      "Report this: an emitter chose it.",
    );
  const place = path.join(folder, artifact.path);
  const entry = files.look(place);
  if (entry === undefined) return "missing";
  if (entry.isDirectory())
    throw new OutputFault(
      place,
      `\`${artifact.path}\` is a folder where a generated file belongs.`,
      "Move that folder away.",
    );
  const content = encode(artifact.content);
  if (!entry.isFile() || entry.size !== content.length) return "changed";
  return files.read(place).equals(content) ? "unchanged" : "changed";
}

/** UTF-8 without a byte order mark, lines ended by LF, the last one too. */
export function encode(content: string): Buffer {
  const lines = content.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  return Buffer.from(lines.endsWith("\n") ? lines : `${lines}\n`);
}

function surplusIn(
  folder: string,
  artifacts: readonly Artifact[],
  files: Files,
): readonly string[] {
  const wanted = new Set(artifacts.map((artifact) => artifact.path));
  const folders = new Set(
    artifacts.map(({ path: place }) => path.posix.dirname(place)).concat("."),
  );
  return [...folders]
    .flatMap((inner) =>
      filesIn(path.join(folder, inner), files).map((name) => path.posix.join(inner, name)),
    )
    .filter((place) => !wanted.has(place) && isGenerated(path.join(folder, place), files))
    .toSorted();
}

function filesIn(folder: string, files: Files): readonly string[] {
  if (!files.look(folder)?.isDirectory()) return [];
  return files
    .list(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

// The line that `emit/header.ts` makes, behind the comment mark of TypeScript or Markdown. Only the switch that keeps
// TypeScript from checking compiled code may stand before it.
const headerLine =
  /^(?:\/\/ @ts-nocheck[^\n]*\n)?(?:\/\/|\/\*\*?|<!--) Generated from ([^\n]*) by openapi-errors\b/u;

/** Whether a file is a regular one whose first line is the header of generated files. */
export function isGenerated(place: string, files: Files): boolean {
  return generatedFrom(place, files) !== undefined;
}

/** The spec that the header of a generated file names; undefined for any other file. */
export function generatedFrom(place: string, files: Files): string | undefined {
  if (files.look(place)?.isFile() !== true) return undefined;
  return headerLine.exec(files.readStart(place, 1024).toString())?.[1];
}
