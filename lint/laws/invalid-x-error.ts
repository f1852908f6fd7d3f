import type { Law } from "../law.ts";

export const invalidXError: Law = {
  id: "invalid-x-error",
  statement: "`x-error` means something where it stands.",
  severity: "error",
  rule: "found-by-analysis",
};
