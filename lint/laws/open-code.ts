import type { Law } from "../law.ts";

export const openCode: Law = {
  id: "open-code",
  statement: "A code that the document leaves open is listed by `codes`.",
  severity: "warn",
  rule: "found-by-analysis",
};
