import type { Law } from "../law.ts";

export const invalidSchema: Law = {
  id: "invalid-schema",
  statement: "A schema is valid JSON Schema.",
  severity: "error",
  rule: "found-by-analysis",
};
