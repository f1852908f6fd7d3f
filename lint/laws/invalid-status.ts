import { isMapping, valueAt, type Law } from "../law.ts";
import { isStatusPattern } from "../status.ts";

export const invalidStatus: Law = {
  id: "invalid-status",
  statement: "A status is a number from 100 to 599, a range such as `4XX`, or `default`.",
  severity: "error",
  rule: () => ({
    XError(node, { location, report }) {
      if (!isMapping(node) || node["status"] === undefined) return;
      const { status } = node;
      for (const [index, pattern] of (Array.isArray(status) ? status : [status]).entries()) {
        if (isStatusPattern(pattern)) continue;
        report({
          message: `${named(pattern)} is no status. Write a number from 100 to 599, a range such as \`4XX\`, or \`default\`.`,
          location: valueAt(location, "status", ...(Array.isArray(status) ? [index] : [])),
        });
      }
    },
  }),
};

const named = (value: unknown): string =>
  typeof value === "object" && value !== null ? "This" : `\`${String(value)}\``;
