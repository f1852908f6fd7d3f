import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("competing-code-paths", text, openapiErrors());

const either = (first: string, root = ""): string =>
  spec(`
    x-error: { source: https://weather.dev ${root} }
    x-error-responses:
      "400":
        description: No.
        content:
          application/json:
            schema:
              oneOf:
                - { type: object, required: [code], properties: { code: { enum: [a, b] } } ${first} }
                - { type: object, required: [error], properties: { error: { enum: [c, d] } } }
        x-error: { recovery: fix }
  `);

describe("competing-code-paths", () => {
  test("tells which of two places counts, once for all their values", async () => {
    const [first, ...rest] = await found(either(""));
    expect(rest).toEqual([]);
    expect(first).toContain(
      "A body may have a code at `/code` and at `/error`; the first one counts.",
    );
  });

  test("accepts bodies that shut each other out", async () => {
    expect(await found(either(", additionalProperties: false"))).toEqual([]);
  });

  test("accepts places that the document puts in order", async () => {
    expect(await found(either("", ", codePath: [/error, /code]"))).toEqual([]);
    expect(await found(either(", x-error: { codePath: /code, recovery: fix }"))).toHaveLength(1);
  });

  test("accepts one place, where the document names it", async () => {
    expect(await found(either("", ", codePath: /code"))).toEqual([]);
  });
});
