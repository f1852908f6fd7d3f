import type { Law } from "../law.ts";

export const unsafePattern: Law = {
  id: "unsafe-pattern",
  statement: "A regular expression can be compiled, and no text takes it long.",
  severity: "warn",
  rule: "found-by-analysis",
};
