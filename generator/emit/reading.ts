import { isBodied } from "../model/cases.ts";
import type { Case, ErrorCatalog, ErrorModel, Path, StatusPattern } from "../model/catalog.ts";
import { once } from "../model/once.ts";

/** Ways to read a catalog that several emitters share. */

export function hasBody(error: ErrorModel): boolean {
  return error.cases.some(isBodied);
}

/** True where the verdict of an error can carry a body that no schema describes. */
export function hasUnknownBody(error: ErrorModel): boolean {
  return error.cases.some((one) => !isBodied(one));
}

/** The shapes of an error's bodies, each once: cases that differ in status or scope only share theirs. */
export const shapesOf = once((error: ErrorModel): readonly Case[] => {
  const seen = new Map<string, Case>();
  for (const one of error.cases) {
    if (!isBodied(one)) continue;
    const shape = JSON.stringify([one.body, one.pins, one.remainder]);
    if (!seen.has(shape)) seen.set(shape, one);
  }
  return [...seen.values()];
});

export function statusesOf(cases: readonly Case[]): StatusPattern[] {
  return [...new Set(cases.flatMap((one) => one.statuses))];
}

/** The statuses in the order people count: `402`, `400 or 404`, `404 or 5XX`, `any error status`. */
export function statusWords(cases: readonly Case[]): string {
  const statuses = statusesOf(cases)
    .map((status) => (status === "default" ? "any error status" : String(status)))
    .toSorted();
  const message = cases.some((one) => one.scope.kind === "message");
  const words = message ? [...statuses, "message"] : statuses;
  if (words.length > 6) return `${words.slice(0, 5).join(", ")} …`;
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`;
}

/** `429: Too many requests.`, the sentence each export begins with. */
export function sentence(error: ErrorModel): string {
  const words = statusWords(error.cases);
  const said = error.summary.trim() === "" ? `${error.title}.` : error.summary.trim();
  return words === "" ? said : `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${said}`;
}

/** `error.type`, as people write it. */
export function dotted(path: Path): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join("");
}

/** Statuses below 400 at which the spec marks an error. */
export function markedStatuses(catalog: ErrorCatalog): Exclude<StatusPattern, "default">[] {
  return statusesOf(catalog.errors.flatMap(({ cases }) => cases)).filter(
    (status) =>
      status !== "default" && (typeof status === "number" ? status < 400 : /^[123]/.test(status)),
  ) as Exclude<StatusPattern, "default">[];
}

/** True where a caller may name the operation, and learns more by it. */
export function isGeneric(catalog: ErrorCatalog): boolean {
  return catalog.errors.length > 0 && Object.keys(catalog.operations).length > 0;
}
