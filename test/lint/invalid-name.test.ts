import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> => findings("invalid-name", text, openapiErrors());

const response = (schema: string, more = ""): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "400":
        description: No.
        content: { application/json: { schema: ${schema} ${more} } }
        x-error: { recovery: fix }
  `);

const entry = (value: string, xError: string): string =>
  response(
    `{ type: object, required: [code], properties: { code: { oneOf: [{ const: ${value}, x-error: ${xError} }, { const: other }] } } }`,
  );

describe("invalid-name", () => {
  test.each(["'*'", "404_city"])(
    "refuses the code %s, which makes no identifier",
    async (value) => {
      const [first, ...rest] = await found(entry(value, "{ recovery: fix }"));
      expect(rest).toEqual([]);
      expect(first).toContain("makes no name; it would be `");
    },
  );

  test.each(["bad city", "class", "9Lives", "Error", "badCity"])(
    "refuses the name %s",
    async (name) => {
      const [first, ...rest] = await found(entry("bad", `{ name: ${name}, recovery: fix }`));
      expect(rest).toEqual([]);
      expect(first).toContain(`\`${name}\` can't name an error.`);
    },
  );

  test("accepts such a code with a name of its own", async () => {
    expect(await found(entry("'*'", "{ name: Anything, recovery: fix }"))).toEqual([]);
  });
});
