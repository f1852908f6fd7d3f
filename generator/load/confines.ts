import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** Where the files that `$ref`s name may lie. */
export interface Confines {
  /** The root document's folder, and what the user allows by name beyond it. */
  readonly roots: readonly Root[];
}

interface Root {
  readonly path: string;
  readonly realPath: string;
  /** Allowed by name: files with any ending may be read there. */
  readonly named: boolean;
}

/** `folder` is undefined for standard input, which has none. All paths are absolute. */
export function confinesOf(folder: string | undefined, allowed: readonly string[]): Confines {
  const root = (path: string, named: boolean): Root => ({
    path,
    realPath: real(path) ?? path,
    named,
  });
  return {
    roots: [
      ...(folder === undefined ? [] : [root(folder, false)]),
      ...allowed.map((path) => root(path, true)),
    ],
  };
}

export type Confined =
  { readonly realPath: string } | { readonly refused: string } | { readonly missing: true };

/**
 * Whether an absolute path lies inside, both as written and after symbolic links.
 * A path that leads outside is refused before the disk is asked whether it exists.
 */
export function confine(path: string, { roots }: Confines): Confined {
  if (roots.length === 0) return { refused: "names a file, but standard input has no folder" };
  const holding = roots.filter((root) => holds(root.path, path));
  if (holding.length === 0) return { refused: "leads outside the spec's folder" };
  if (!holding.some(({ named }) => named) && !isDocument(path)) return { refused: otherKind };
  const realPath = real(path);
  if (realPath === undefined) return { missing: true };
  const reallyHolding = roots.filter((root) => holds(root.realPath, realPath));
  if (reallyHolding.length === 0) {
    return { refused: "leads outside the spec's folder by a symbolic link" };
  }
  if (!reallyHolding.some(({ named }) => named) && !isDocument(realPath)) {
    return { refused: otherKind };
  }
  return { realPath };
}

const isDocument = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path);

const otherKind = "names a file that is neither `.yaml`, `.yml` nor `.json`";

function holds(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps === "" || (steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps));
}

function real(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
