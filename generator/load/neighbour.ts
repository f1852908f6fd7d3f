import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { didYouMean } from "../diagnostics/closest.ts";

/** Which name in the folder of a file that is not there was probably meant, as a question; undefined where none is near. */
export function neighbour(path: string): string | undefined {
  try {
    return didYouMean(basename(path), readdirSync(dirname(path)).sort()).trim() || undefined;
  } catch {
    // The folder is missing too.
    return undefined;
  }
}
