import type { Law } from "../law.ts";

export const invalidName: Law = {
  id: "invalid-name",
  statement: "A code and its name make an identifier.",
  severity: "error",
  rule: "found-by-analysis",
};
