import type { Law } from "../law.ts";

export const oneNameOneCode: Law = {
  id: "one-name-one-code",
  statement: "Two codes have two names.",
  severity: "error",
  rule: "found-by-analysis",
};
