import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("invalid-example", text, openapiErrors());

const response = (schema: string, more = ""): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "400":
        description: No.
        content: { application/json: { schema: ${schema} ${more} } }
        x-error: { recovery: fix }
  `);

const shown = (example: string): string =>
  response(
    "{ type: object, required: [code], properties: { code: { enum: [a, b] }, city: { type: string } } }",
    `, examples: { one: { value: ${example} } }`,
  );

describe("invalid-example", () => {
  test.each(["{ code: a }", "{ code: b, city: Bern }", "{ code: a, more: 1 }"])(
    "accepts %s",
    async (example) => {
      expect(await found(shown(example))).toEqual([]);
    },
  );

  test.each(["{ code: c }", "{ code: a, city: 5 }", "{}", "[]"])(
    "refuses %s, at the example",
    async (example) => {
      const [first, ...rest] = await found(shown(example));
      expect(rest).toEqual([]);
      expect(first).toMatch(
        /^\/x-error-responses\/400\/content\/application~1json\/examples\/one\/value/,
      );
    },
  );
});
