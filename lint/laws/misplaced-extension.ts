import { isMapping, keyAt, type Law } from "../law.ts";

/** Objects of OpenAPI where one might expect the extensions, and where nothing reads them. */
const silent: Readonly<Record<string, readonly string[]>> = {
  "x-error": [
    "Callback",
    "Components",
    "Example",
    "Header",
    "Info",
    "MediaType",
    "Operation",
    "Parameter",
    "PathItem",
    "Paths",
    "RequestBody",
    "Responses",
    "Tag",
    "XErrorResponses",
  ],
  "x-error-responses": [
    "Callback",
    "Components",
    "Info",
    "Operation",
    "Parameter",
    "PathItem",
    "Paths",
    "RequestBody",
    "Response",
    "Responses",
    "Schema",
    "Tag",
    "XErrorResponses",
  ],
};

const cures: Readonly<Record<string, string>> = {
  "x-error": "Move it to a Response, a schema or the root.",
  "x-error-responses":
    "Move it to the root or to a media type of a request; an operation has its own `responses`.",
};

export const misplacedExtension: Law = {
  id: "misplaced-extension",
  statement: "`x-error` and `x-error-responses` stand where they are read.",
  severity: "error",
  rule: () => ({
    any(node, { type, location, report }) {
      if (!isMapping(node)) return;
      for (const [extension, types] of Object.entries(silent)) {
        if (!types.includes(type.name) || !Object.hasOwn(node, extension)) continue;
        report({
          message: `\`${extension}\` is not read here. ${cures[extension]}`,
          location: keyAt(location, extension),
        });
      }
    },
    Response(node, { location, report }) {
      if (!isMapping(node) || !isMapping(node["content"])) return;
      for (const [mediaType, content] of Object.entries(node["content"])) {
        if (!isMapping(content) || !Object.hasOwn(content, "x-error-responses")) continue;
        report({
          message: `\`x-error-responses\` is not read in a Response. ${cures["x-error-responses"]}`,
          location: keyAt(location, "content", mediaType, "x-error-responses"),
        });
      }
    },
  }),
};
