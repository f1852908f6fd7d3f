/** What a run comes to, in one line. */
export interface Totals {
  readonly errors: number;
  readonly apis: number;
  readonly files: number;
  readonly changed: number;
  readonly missing: number;
  readonly surplus: number;
}

/** `7 errors, 1 API, 8 files, unchanged`. */
export function summary(totals: Totals, tense: "done" | "planned" = "done"): string {
  const { errors, apis, files, changed, missing, surplus } = totals;
  const counts = `${count(errors, "error")}, ${count(apis, "API")}, ${count(files, "file")}`;
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
