import type { Law } from "../law.ts";

export const ambiguousErrors: Law = {
  id: "ambiguous-errors",
  statement: "Errors of one scope can be told apart.",
  severity: "error",
  rule: "found-by-analysis",
};
