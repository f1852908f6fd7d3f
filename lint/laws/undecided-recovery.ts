import type { Law } from "../law.ts";

export const undecidedRecovery: Law = {
  id: "undecided-recovery",
  statement: "A hand-written spec says what to do about each error.",
  severity: "error",
  rule: "found-by-analysis",
};
