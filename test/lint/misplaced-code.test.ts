import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("misplaced-code", text, openapiErrors());

const coded = (values: string, xError: string): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "400":
        description: No.
        content:
          application/json:
            schema: { type: object, required: [code], properties: { code: { enum: [${values}] } } }
        x-error: ${xError}
  `);

describe("misplaced-code", () => {
  test("refuses one `code` for a Response of several codes, at its x-error", async () => {
    const [first, ...rest] = await found(coded("a, b", "{ code: c, recovery: fix }"));
    expect(rest).toEqual([]);
    expect(first).toMatch(/^\/x-error-responses\/400\/x-error: `code` stands on a Response/);
  });

  test("accepts it where the Response holds one", async () => {
    expect(await found(coded("a", "{ code: c, recovery: fix }"))).toEqual([]);
  });

  test("accepts a `recovery` for all of them", async () => {
    expect(await found(coded("a, b", "{ recovery: fix }"))).toEqual([]);
  });
});
