import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("one-name-one-code", text, openapiErrors());

const two = (first: string, second: string): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "404": { description: No., x-error: { code: a, recovery: fix, name: ${first} } }
      "410": { description: No., x-error: { code: b, recovery: fix, name: ${second} } }
  `);

describe("one-name-one-code", () => {
  test("refuses one name for two codes, and tells what the second is called meanwhile", async () => {
    const names = await found(two("Gone", "Gone"));
    expect(names.length).toBeGreaterThan(0);
    expect(names.join()).toMatch(
      /The name `Gone` of `[ab]` is another error's too; it becomes `Gone/,
    );
  });

  test("accepts two names", async () => {
    expect(await found(two("Gone", "Closed"))).toEqual([]);
  });
});
