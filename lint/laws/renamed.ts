import type { Law } from "../law.ts";

export const renamed: Law = {
  id: "renamed",
  statement: "A name is an identifier as it stands.",
  severity: "warn",
  rule: "found-by-analysis",
};
