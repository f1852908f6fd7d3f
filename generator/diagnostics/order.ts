import type { Diagnostic, Location } from "./diagnostic.ts";

/** By file, line and column; the order of arrival decides the rest. File names compare by code unit, as everywhere. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => compare(a.location, b.location));
}

function compare(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** `specs/oz.yaml:84:20`, or as much of it as is known. */
export function placeName({ file, line, column }: Location): string {
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** `2 errors, 1 warning`. Nothing where there is nothing to count. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  for (const severity of ["error", "warning", "note"] as const) {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    if (count > 0) parts.push(`${count} ${severity}${count === 1 ? "" : "s"}`);
  }
  return parts.join(", ");
}
