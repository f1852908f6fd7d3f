import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("unsafe-pattern", text, openapiErrors());

const response = (schema: string, more = ""): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "400":
        description: No.
        content: { application/json: { schema: ${schema} ${more} } }
        x-error: { recovery: fix }
  `);

const withPattern = (pattern: string): string =>
  response(
    `{ type: object, required: [code], properties: { code: { const: a }, city: { type: string, pattern: '${pattern}' } } }`,
  );

describe("unsafe-pattern", () => {
  test.each(["^(a+)+$", "^(a|a)*$", "^(\\w+\\s?)*$"])("refuses %s", async (pattern) => {
    const [first, ...rest] = await found(withPattern(pattern));
    expect(rest).toEqual([]);
    expect(first).toContain("/properties/city/pattern: ");
  });

  test("remarks on what takes the square of a text's length", async () => {
    const [first, ...rest] = await found(withPattern("a+$"));
    expect(rest).toEqual([]);
    expect(first).toContain("a text of more than 1000 characters counts as one");
  });

  test.each(["^a+$", "^[a-z]{1,20}$", "^\\d{4}-\\d{2}$"])("accepts %s", async (pattern) => {
    expect(await found(withPattern(pattern))).toEqual([]);
  });
});
