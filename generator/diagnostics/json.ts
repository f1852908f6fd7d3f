import type { Diagnostic } from "./diagnostic.ts";

/** Diagnostics for programs: a JSON array, one object each, fields always in the same order. */
export function showAsJson(diagnostics: readonly Diagnostic[]): string {
  const plain = diagnostics.map(({ rule, severity, location, message, help, related }) => ({
    rule,
    severity,
    location,
    message,
    help,
    related,
  }));
  return `${JSON.stringify(plain, undefined, 2)}\n`;
}
