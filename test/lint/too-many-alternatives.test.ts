import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("too-many-alternatives", text, openapiErrors());

const response = (schema: string, more = ""): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "400":
        description: No.
        content: { application/json: { schema: ${schema} ${more} } }
        x-error: { recovery: fix }
  `);

const union = (unions: number): string =>
  response(
    `{ allOf: [${Array.from({ length: unions }, (_, n) => `{ oneOf: [{ required: [a${n}] }, { required: [b${n}] }] }`).join(", ")}] }`,
  );

describe("too-many-alternatives", () => {
  test("accepts 256", async () => {
    expect(await found(union(8))).toEqual([]);
  });

  test("tells of more", async () => {
    expect((await found(union(9))).length).toBeGreaterThan(0);
  });
});
