/** The folder that all folders lie in, or the only one, with a slash behind it; undefined where that is the working directory. */
export function commonFolder(folders: readonly string[]): string | undefined {
  const parent = parentOf(folders);
  return parent === "" ? undefined : parent === "/" ? parent : `${parent}/`;
}

/** The same without the slash, empty for the working directory. Paths are POSIX, and none is empty. */
export function parentOf(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split("/"));
  let shared = others.length === 0 ? first.length : 0;
  while (
    others.length > 0 &&
    shared < first.length &&
    others.every((steps) => steps[shared] === first[shared])
  )
    shared += 1;
  return first.slice(0, shared).join("/");
}
