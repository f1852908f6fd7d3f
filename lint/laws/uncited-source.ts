import type { Law } from "../law.ts";

export const uncitedSource: Law = {
  id: "uncited-source",
  statement: "A hand-written spec says where each error is documented.",
  severity: "warn",
  rule: "found-by-analysis",
};
