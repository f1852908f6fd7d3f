import type { Law } from "../law.ts";

export const oneCodeOnePolicy: Law = {
  id: "one-code-one-policy",
  statement: "Places that name one code agree on its policy.",
  severity: "error",
  rule: "found-by-analysis",
};
