import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> => findings("open-code", text, openapiErrors());

const answer = (code: string, root = ""): string =>
  spec(`
    ${root}
    paths:
      /weather:
        get:
          responses:
            "400": &no
              description: No.
              content:
                application/json:
                  schema: { type: object, required: [code], properties: { code: ${code} } }
            "404": *no
  `);

describe("open-code", () => {
  test("tells of a code whose values nobody lists, once for its place", async () => {
    const [first, ...rest] = await found(answer("{ type: string }"));
    expect(rest).toEqual([]);
    expect(first).toContain("`/code` looks like the code of ");
    expect(first).toContain("list its values with `codes`");
  });

  test.each([
    "x-error: { codePath: /code, codes: { a: { recovery: fix } } }",
    "x-error: { codePath: /code }",
    "x-error: { codePath: null }",
  ])("is silenced by %s", async (root) => {
    expect(await found(answer("{ type: string }", root))).toEqual([]);
  });

  test("has nothing to say of a list of codes", async () => {
    expect(await found(answer("{ type: string, enum: [a, b] }"))).toEqual([]);
  });
});
