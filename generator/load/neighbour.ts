import { readdirSync } from "node:fs";
import { basename, dirname, parse } from "node:path";
import { closest } from "../diagnostics/closest.ts";

/**
 * Which document in the folder of one that is not there was probably meant, as a question; undefined where none is near.
 * Most end alike, so that only what is before the ending tells.
 */
export function neighbour(path: string): string | undefined {
  const { name } = parse(path);
  const documents = documentsIn(dirname(path)).filter((each) => each !== basename(path));
  const names = documents.map((each) => parse(each).name);
  const near = names.includes(name) ? name : closest(name, names);
  return near === undefined ? undefined : `Did you mean \`${documents[names.indexOf(near)]}\`?`;
}

function documentsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(?:ya?ml|json)$/iu.test(name))
      .sort();
  } catch {
    // The folder is missing too.
    return [];
  }
}
