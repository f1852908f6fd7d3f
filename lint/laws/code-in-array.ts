import type { Law } from "../law.ts";

export const codeInArray: Law = {
  id: "code-in-array",
  statement: "A code inside an array is named by `codePath`.",
  severity: "warn",
  rule: "found-by-analysis",
};
