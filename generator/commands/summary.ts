import { harmless } from "../diagnostics/harmless.ts";
import { commonFolder } from "./common-folder.ts";

/** What a run comes to, in one line. */
export interface Totals {
  /** How many errors the catalogs have. They are told by their codes here: an error is also what is wrong with a spec. */
  readonly codes: number;
  readonly apis: number;
  readonly files: number;
  /** Where the files are, POSIX, from the working directory. */
  readonly folders: readonly string[];
  readonly changed: number;
  readonly missing: number;
  readonly surplus: number;
}

/** `7 codes, 1 API, 8 files in src/acme/, unchanged`. */
export function summary(totals: Totals, tense: "done" | "planned" = "done"): string {
  const { codes, apis, files, folders, changed, missing, surplus } = totals;
  const folder = commonFolder(folders);
  const where = folder === undefined ? "" : ` in ${harmless(folder)}`;
  const counts = `${count(codes, "code")}, ${count(apis, "API")}, ${count(files, "file")}${where}`;
  const words =
    tense === "done" ? ["changed", "new", "removed"] : ["to change", "to add", "to remove"];
  const changes = [changed, missing, surplus]
    .map((number, index) => (number === 0 ? "" : `${number} ${words[index] ?? ""}`))
    .filter((part) => part !== "");
  return `${counts}, ${changes.length === 0 ? "unchanged" : changes.join(", ")}`;
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
