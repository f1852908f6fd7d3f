import type { Law } from "../law.ts";

export const misplacedCode: Law = {
  id: "misplaced-code",
  statement: "`code` stands where one error stands.",
  severity: "error",
  rule: "found-by-analysis",
};
