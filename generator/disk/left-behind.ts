import path from "node:path";
import { generatedFrom } from "./compare.ts";
import { disk } from "./files.ts";
import type { Files } from "./files.ts";

/** A folder, absolute, and the spec that each file in it names as its source. */
export interface LeftBehind {
  readonly folder: string;
  readonly spec: string;
}

/** The folders beside output folders that hold nothing but what was generated from a file which is gone. */
export function leftBehind(outputs: readonly string[], files: Files = disk): readonly LeftBehind[] {
  const parents = [...new Set(outputs.map((output) => path.dirname(output)))];
  return parents.flatMap((parent) => {
    const others = unlessRefused(() => files.list(parent)) ?? [];
    const folders = others.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return folders.toSorted().flatMap((name) => {
      const folder = path.join(parent, name);
      if (outputs.includes(folder)) return [];
      const spec = unlessRefused(() => lostSpecOf(folder, files));
      return spec === undefined ? [] : [{ folder, spec }];
    });
  });
}

function lostSpecOf(folder: string, files: Files): string | undefined {
  const [first, ...others] = files.list(folder).map(({ name }) => path.join(folder, name));
  const spec = first && generatedFrom(first, files);
  const isOurs = others.every((place) => generatedFrom(place, files) === spec);
  return spec !== undefined && isOurs && !isThere(spec, folder, files) ? spec : undefined;
}

/** A file is named from where the command ran, which is one of the folders above. What came from elsewhere may be gone. */
function isThere(spec: string, folder: string, files: Files): boolean {
  if (!/^(?!https?:|\.\.\/).*\.(?:ya?ml|json)$/iu.test(spec)) return true;
  if (files.look(path.resolve(folder, spec)) !== undefined) return true;
  const above = path.dirname(folder);
  return above !== folder && isThere(spec, above, files);
}

/** What may not be read is not ours to speak of. */
function unlessRefused<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
