import { isMapping, keyAt, type Law } from "../law.ts";

export const lostXError: Law = {
  id: "lost-x-error",
  statement: "`x-error` doesn't stand beside a `$ref` that hides it.",
  severity: "error",
  rule: () => ({
    ref(node, { location, type, specVersion, report }) {
      // OpenAPI 3.1 made a schema with `$ref` one whose other keywords hold too.
      if (!isMapping(node) || (type.name === "Schema" && specVersion !== "oas3_0")) return;
      for (const extension of ["x-error", "x-error-responses"]) {
        if (!Object.hasOwn(node, extension)) continue;
        report({
          message: `\`${extension}\` stands beside \`$ref\` and is lost: a reference hides what is written next to it. ${cures[type.name] ?? cure}`,
          location: keyAt(location, extension),
        });
      }
    },
  }),
};

const cure = "Write it where the reference leads.";

const cures: Readonly<Record<string, string>> = {
  Response: "Write it in the Response the reference leads to, or write this Response out.",
  Schema: "Write `allOf: [{$ref: …}]` with `x-error` next to it.",
};
