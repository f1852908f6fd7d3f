import type { Law } from "../law.ts";

export const invalidExample: Law = {
  id: "invalid-example",
  statement: "An example is valid and classified as the error it illustrates.",
  severity: "error",
  rule: "found-by-analysis",
};
