import path from "node:path";
import type { Files } from "./files.ts";
import { OutputFault } from "./fault.ts";

/**
 * Refuses an output folder that is reached through a symbolic link: inside `base` no step may be one, outside only
 * the folder itself counts (`/tmp` is a link on some systems). So a checkout can't send output elsewhere.
 */
export function refuseLinks(base: string, folder: string, files: Files): void {
  for (const step of stepsTo(base, folder)) {
    const entry = files.look(step);
    if (entry === undefined) return;
    const shown = showPath(base, step);
    if (entry.isSymbolicLink())
      throw new OutputFault(
        shown,
        `\`${shown}\` is a symbolic link, and output is never written through one.`,
        "Name the folder it leads to, or remove the link.",
      );
    if (!entry.isDirectory())
      throw new OutputFault(
        shown,
        `\`${shown}\` is a file where the output folder belongs.`,
        "Move that file away, or choose another folder with `-o`.",
      );
  }
}

function stepsTo(base: string, folder: string): readonly string[] {
  const inside = path.relative(base, folder);
  if (inside === "" || isOutside(inside)) return [folder];
  const names = inside.split(path.sep);
  return names.map((_, index) => path.join(base, ...names.slice(0, index + 1)));
}

function isOutside(relative: string): boolean {
  return relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** A path for people: relative to `base` where it lies inside, POSIX separators. */
export function showPath(base: string, target: string): string {
  const inside = path.relative(base, target);
  if (inside === "") return ".";
  return (isOutside(inside) ? target : inside).split(path.sep).join("/");
}

const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;
// Control characters, and what one of the common file systems gives a meaning of its own.
const unsafe = /[\u0000-\u001F\u007F\\:*?"<>|]/u;

/** Whether an artifact's path names a file below its folder on every system, and none of this room's own. */
export function isSafePath(artifactPath: string): boolean {
  return artifactPath.split("/").every(isSafeName);
}

function isSafeName(name: string): boolean {
  if (name === "" || name.startsWith(".") || /[. ]$/u.test(name)) return false;
  return !unsafe.test(name) && !reserved.test(name) && Buffer.byteLength(name) <= 255;
}
