import type { Law } from "../law.ts";

export const competingCodePaths: Law = {
  id: "competing-code-paths",
  statement: "A body has one code.",
  severity: "warn",
  rule: "found-by-analysis",
};
