/** A document with the same text wherever a vendor may write one. Each place makes it different by a mark of its own. */
export function documentSaying(text: string): string {
  const at = (mark: string): string => `${text} ${mark}`;
  const properties = {
    kind: {
      title: at("property title"),
      description: at("property"),
      oneOf: [
        { const: at("first"), title: at("entry title"), description: at("entry") },
        {
          const: at("second"),
          "x-error": { name: "Second", advice: at("advice"), source: at("source") },
        },
      ],
    },
    [at("key")]: { type: "string", pattern: text, format: text, default: at("default") },
    [at("other key")]: {
      type: "string",
      enum: [at("open"), at("enumeration")],
      example: at("open"),
    },
    [at("nested")]: {
      type: "object",
      properties: { [text]: { type: "number" } },
      required: [text],
    },
  };
  const schemas = {
    [at("Schema")]: {
      type: "object",
      title: at("title"),
      description: at("schema"),
      required: ["kind", at("key"), at("nested")],
      properties,
      "x-enum-varnames": [text],
      tsType: text,
    },
    [at("Plain")]: {
      type: "object",
      title: text,
      required: [text],
      properties: { [text]: { type: "integer" } },
    },
  };
  const body = (name: string, examples = {}): object => ({
    "application/json": {
      schema: { $ref: `#/components/schemas/${pointer(at(name))}` },
      ...examples,
    },
  });
  const shown = {
    [at("example")]: {
      summary: text,
      value: {
        kind: at("first"),
        [at("key")]: text,
        [at("other key")]: text,
        [at("nested")]: Object.fromEntries([[text, 1]]),
      },
    },
  };
  const document = {
    openapi: "3.1.0",
    info: {
      title: at("API"),
      version: text,
      description: at("description"),
      contact: { name: text },
    },
    externalDocs: { url: `https://docs.test/${text}` },
    servers: [
      { url: `https://${text}`, description: text, variables: { [text]: { default: text } } },
    ],
    tags: [{ name: text, description: text }],
    "x-error": { retry: { headers: { [at("header")]: "delay" } } },
    paths: {
      [`/${at("path")}`]: {
        post: {
          operationId: at("operation"),
          tags: [text],
          summary: text,
          requestBody: {
            content: {
              [at("media/type")]: {
                "x-error-responses": {
                  "413": {
                    description: at("for one type"),
                    content: body("Plain"),
                    "x-error": { code: at("too large"), name: "TooLarge" },
                  },
                },
              },
            },
          },
          responses: {
            "400": { description: at("response"), content: body("Schema", { examples: shown }) },
            "409": {
              description: at("conflict"),
              "x-error": { code: at("code"), name: "Conflicting" },
            },
            "422": {
              description: at("plain"),
              content: body("Plain"),
              headers: { [text]: { description: text } },
            },
            "429": {
              description: at("text"),
              content: { [at("text/odd")]: { schema: { type: "string" } } },
            },
          },
        },
      },
    },
    webhooks: {
      [at("webhook")]: {
        post: { requestBody: { content: body("Plain") }, responses: {} },
      },
    },
    components: { schemas },
  };
  return JSON.stringify(document);
}

/** A lone surrogate has no bytes, so it stands as it is. */
const pointer = (name: string): string =>
  name
    .replaceAll("~", "~0")
    .replaceAll("/", "~1")
    .replace(/[^\p{Surrogate}]+/gu, encodeURIComponent);

const P = "globalThis.PWNED=1";

/** Texts that end a literal, a comment, a template, a line or a regular expression somewhere. */
export const hostileTexts: Readonly<Record<string, string>> = {
  "a single quote": `'];${P};//`,
  "a double quote": `"];${P};//`,
  "a concatenation": `"+${P}+"`,
  "both quotes": `'"'"${P}`,
  "a template": `\`\${${P}}\``,
  "a backslash": "\\",
  "a path of Windows": "C:\\logs\\",
  "an escape of its own": `\\u0027;${P};//\\u0022`,
  "line ends": `a\n${P}\r\n${P}\r${P}`,
  "line ends of Unicode": `a\u2028${P}\u2029${P}`,
  "control characters": "a\0b\u0007c\u007fd\ufeffe\u009b",
  "a comment's end": `*/ ${P} /*`,
  "an escaped comment's end": `*\\/ ${P}`,
  "a split comment's end": `*\n/ ${P}`,
  "a line comment": `// ${P}`,
  "a star": "*",
  directives:
    "@ts-nocheck\n@ts-ignore @ts-expect-error eslint-disable\n//# sourceMappingURL=http://evil.test",
  "a reference": '/// <reference path="/etc/passwd" />',
  markup: `</script><script>${P}</script><!-- --><img src=x onerror=${P}>`,
  "a regular expression": `/;${P};/[`,
  "a name of the prototype": "__proto__",
  "a constructor": "constructor",
  "a keyword": "class",
  "nothing but signs": "!?*",
  "names from elsewhere": "é 𝒳 日本語 ı",
  directions: "\u202eabc\u2066",
  "a lone surrogate": "\ud800",
  paths: "../../../etc/passwd",
  "a table's edge": "a|b\n---|---\n# Heading",
  "a code fence": "```js\n" + P + "\n```",
};
