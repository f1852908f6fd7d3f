import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("invalid-schema", text, openapiErrors());

const response = (schema: string, more = ""): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "400":
        description: No.
        content: { application/json: { schema: ${schema} ${more} } }
        x-error: { recovery: fix }
  `);

const withCity = (keyword: string): string =>
  response(
    `{ type: object, required: [code], properties: { code: { const: a }, city: { ${keyword} } } }`,
  );

describe("invalid-schema", () => {
  test.each([
    ["minLength: three", "minLength"],
    ["required: true", "required"],
    ["pattern: '('", "pattern"],
    ["enum: a", "enum"],
  ])("refuses %s, at the keyword", async (keyword, name) => {
    const [first, ...rest] = await found(withCity(keyword));
    expect(rest).toEqual([]);
    expect(first).toMatch(new RegExp(`/properties/city/${name}: `));
  });

  test("accepts valid keywords and unknown ones", async () => {
    expect(await found(withCity("type: string, minLength: 3, pattern: a, x-order: 1"))).toEqual([]);
  });
});
