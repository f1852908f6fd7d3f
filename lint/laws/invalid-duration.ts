import { isMapping, valueAt, type Law } from "../law.ts";
import { readDuration } from "../duration.ts";
import type { Visit } from "../redocly.ts";

const check =
  (...fields: readonly string[]): Visit =>
  (node, { location, report }) => {
    if (!isMapping(node)) return;
    for (const field of fields) {
      const value = node[field];
      if (typeof value !== "string" || readDuration(value) !== undefined) continue;
      report({
        message: `\`${field}\` is \`${value}\`, which is no duration. Write a number and \`ms\`, \`s\`, \`m\` or \`h\`, such as \`250ms\` or \`2m\`.`,
        location: valueAt(location, field),
      });
    }
  };

export const invalidDuration: Law = {
  id: "invalid-duration",
  statement: "A duration is a number with a unit.",
  severity: "error",
  rule: () => ({
    XErrorRetry: check("initialDelay", "maxDelay"),
    XErrorJitter: check("min", "max"),
  }),
};
