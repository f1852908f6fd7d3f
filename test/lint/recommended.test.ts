import { describe, expect, test } from "vitest";
import { lintDocuments } from "../../generator/load/redocly.ts";
import { createPlugin } from "../../lint/plugin.ts";
import { spec } from "./linting.ts";

const plugin = createPlugin();
const redoclyAlone = {
  ...plugin,
  configs: { recommended: { extends: ["recommended"], rules: {} } },
};

async function rulesOf(text: string, by = plugin): Promise<string[]> {
  const { problems } = await lintDocuments([{ file: "weather.yaml", text }], {
    cwd: "/nowhere",
    plugin: by,
    userConfig: { extends: ["openapi-errors/recommended"] },
  });
  return [...new Set(problems.map(({ rule }) => rule))];
}

const operation = (responses: string, more = ""): string =>
  spec(`
    paths:
      /weather${more}:
        get:
          operationId: weather
          summary: The weather
          responses: ${responses}
  `);

const body = (schema: string, example: string): string =>
  spec(`
    x-error-responses:
      "400":
        description: No.
        content:
          application/json:
            schema: ${schema}
            examples: { one: { value: ${example} } }
  `);

const union = `
  oneOf:
    - { type: object, required: [error], properties: { error: { type: string } } }
    - { type: object, required: [error], properties: { error: { type: string }, id: { type: string } } }
`.replaceAll("\n", "\n            ");

describe("the recommended config has no quarrel with", () => {
  test.each([
    ["operation-4xx-response", operation("{ '200': { description: Yes. } }")],
    ["operation-2xx-response", operation("{ '400': { description: No. } }")],
    ["no-illogical-composition-keywords", body(union, "{ error: a }")],
    [
      "no-invalid-media-type-examples",
      body("{ type: object, properties: { error: { type: string } } }", "{ error: a, hint: b }"),
    ],
    [
      "no-invalid-schema-examples",
      spec(`
        components:
          schemas:
            Error:
              type: object
              properties: { error: { type: string } }
              examples: [{ error: a, hint: b }]
      `),
    ],
    ["info-license", operation("{ '200': { description: Yes. } }")],
    [
      "info-license-strict",
      operation("{ '200': { description: Yes. } }").replace(
        "title:",
        "license: { name: Own }, title:",
      ),
    ],
    ["security-defined", operation("{ '200': { description: Yes. } }")],
    ["no-path-trailing-slash", operation("{ '200': { description: Yes. } }", "/")],
    [
      "no-server-trailing-slash",
      operation("{ '200': { description: Yes. } }").replace("weather.dev", "weather.dev/"),
    ],
  ])("what %s misreads", async (rule, text) => {
    expect(await rulesOf(text, redoclyAlone)).toContain(rule);
    expect(await rulesOf(text)).not.toContain(rule);
  });
});

test("the recommended config refuses an example of the wrong type all the same", async () => {
  const text = body("{ type: object, properties: { error: { type: string } } }", "{ error: 5 }");
  expect(await rulesOf(text)).toEqual(["no-invalid-media-type-examples"]);
});

describe("the config `laws`", () => {
  test("holds a document of somebody else's to the laws, and to no style", async () => {
    const text = operation("{ '429': { description: No. } }").replace("summary: The weather", "");
    const law = "openapi-errors/undeclared-retry-after";
    const lint = async (userConfig: object): Promise<string[]> => {
      const inputs = [{ file: "weather.yaml", text }];
      const { problems } = await lintDocuments(inputs, { cwd: "/nowhere", plugin, userConfig });
      return problems.map(({ rule }) => rule);
    };
    expect(await lint({})).toEqual([law]);
    expect(await lint({ extends: ["openapi-errors/laws"] })).toEqual([law]);
    expect(await lint({ rules: { "operation-summary": "warn" } })).toContain("operation-summary");
    expect(await lint({ extends: ["recommended"] })).toContain("operation-summary");
  });

  test("misses no reference that leads nowhere", async () => {
    const text = operation("{ '404': { $ref: '#/components/responses/None' } }");
    const inputs = [{ file: "weather.yaml", text }];
    const options = { cwd: "/nowhere", plugin, userConfig: {} };
    const { problems } = await lintDocuments(inputs, options);
    expect(problems).toMatchObject([{ rule: "no-unresolved-refs", severity: "warning" }]);
  });
});
