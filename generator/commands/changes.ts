import path from "node:path";
import type { Since } from "../disk/cache.ts";
import type { Comparison } from "../disk/compare.ts";
import { harmless } from "../diagnostics/harmless.ts";
import { commonFolder, parentOf } from "./common-folder.ts";
import { count } from "./summary.ts";

/** One API's folder and what is not as it should be in it. */
export interface Difference {
  /** POSIX, from the working directory. */
  readonly folder: string;
  readonly comparison: Comparison;
  /** What changed since it was generated, where the cache knows. */
  readonly since?: Since;
}

/**
 * What `--check` says of folders that are not fresh:
 *
 *     generated/ is out of date: 1 file differs, 1 is missing, 0 are surplus.
 *       ~ scrapegraphai/retry-policies.ts
 *       + scrapegraphai/README.md
 *       specs/scrapegraphai.yaml has changed.
 *       help: npm run generate
 */
export function staleText(differences: readonly Difference[], cure: string): string {
  const { differing, missing, surplus } = totals(differences);
  const counts = [
    `${count(differing, "file")} ${differing === 1 ? "differs" : "differ"}`,
    `${missing} ${missing === 1 ? "is" : "are"} missing`,
    `${surplus} ${surplus === 1 ? "is" : "are"} surplus`,
  ];
  const lines = [
    `${place(differences)} is out of date: ${counts.join(", ")}.`,
    ...changeLines(differences),
    ...causes(differences).map((cause) => `  ${cause}`),
    `  help: ${cure}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** What `--dry-run` would do, a line for each file; empty where nothing is to do. */
export function plannedText(differences: readonly Difference[]): string {
  const lines = changeLines(differences);
  return lines.length === 0 ? "" : `${place(differences)}\n${lines.join("\n")}\n`;
}

function totals(differences: readonly Difference[]): {
  readonly differing: number;
  readonly missing: number;
  readonly surplus: number;
} {
  const all = differences.map(({ comparison }) => comparison);
  return {
    differing: all.flatMap(({ changed }) => changed).length,
    missing: all.flatMap(({ missing }) => missing).length,
    surplus: all.flatMap(({ surplus }) => surplus).length,
  };
}

function changeLines(differences: readonly Difference[]): readonly string[] {
  const parent = parentOf(foldersOf(differences));
  return differences.flatMap(({ folder, comparison: { changed, missing, surplus } }) => {
    const inside = (name: string): string =>
      harmless(path.posix.join(path.posix.relative(parent, folder), name));
    return [
      ...changed.map((name) => `  ~ ${inside(name)}`),
      ...missing.map((name) => `  + ${inside(name)}`),
      ...surplus.map((name) => `  - ${inside(name)}`),
    ];
  });
}

function place(differences: readonly Difference[]): string {
  return commonFolder(foldersOf(differences)) ?? "The output";
}

function foldersOf(differences: readonly Difference[]): readonly string[] {
  return differences.map(({ folder }) => folder);
}

function causes(differences: readonly Difference[]): readonly string[] {
  const known = differences.flatMap(({ since }) => since ?? []);
  const inputs = [...new Set(known.flatMap((since) => since.inputs))].map((name) =>
    name.split(path.sep).join("/"),
  );
  if (inputs.length > 0)
    return [`${inputs.map((name) => `\`${name}\``).join(", ")} changed since the last run.`];
  if (known.some((since) => since.tool))
    return ["The specs are as in the last run; openapi-errors itself changed since."];
  if (known.length > 0)
    return ["The specs and openapi-errors are as in the last run; the output was edited."];
  return [];
}
