import path from "node:path";
import { cacheFile, isAllAsRemembered, recall } from "../disk/cache.ts";
import { toolFingerprint } from "../disk/fingerprint.ts";
import { summary } from "./summary.ts";

/** The folder that this program's rooms lie in. */
export const program = path.dirname(path.dirname(import.meta.dirname));

/** The part of a command line that decides what is generated, or undefined where each run must look for itself. */
export function memorable(argv: readonly string[]): readonly string[] | undefined {
  const [command, ...rest] = argv;
  if (command !== "generate") return undefined;
  const looks = (word: string): boolean =>
    ["--watch", "--no-cache", "--help", "-h", "-"].includes(word) ||
    word.startsWith("--allow-remote");
  if (rest.some(looks)) return undefined;
  return rest.filter((word) => word !== "--check" && word !== "--dry-run");
}

/**
 * The line to print where nothing has changed since the last run of the same command line. Runs before anything else
 * is loaded, and so loads nothing but Node's own modules.
 */
export function unchanged(argv: readonly string[], cwd: string): string | undefined {
  const commandLine = memorable(argv);
  const file = commandLine === undefined ? undefined : cacheFile(cwd, commandLine);
  const memory = file === undefined ? undefined : recall(file);
  if (memory === undefined || !isAllAsRemembered(memory, toolFingerprint(program), cwd))
    return undefined;
  return summary({
    codes: sum(memory.apis.map((api) => api.errors)),
    apis: memory.apis.length,
    files: sum(memory.apis.map((api) => api.files)),
    folders: memory.apis.map((api) => api.folder),
    changed: 0,
    missing: 0,
    surplus: 0,
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
