import type { Law } from "../law.ts";

export const tooManyAlternatives: Law = {
  id: "too-many-alternatives",
  statement: "A body has at most 256 alternatives.",
  severity: "warn",
  rule: "found-by-analysis",
};
