import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> => findings("code-in-array", text, openapiErrors());

const errors = (root = ""): string =>
  spec(`
    ${root}
    paths:
      /weather:
        get:
          responses:
            "400":
              description: No.
              content:
                application/json:
                  schema:
                    type: object
                    required: [errors]
                    properties:
                      errors: { type: array, items: { type: object, properties: { code: { enum: [a, b] } } } }
  `);

describe("code-in-array", () => {
  test("tells of a code in an array, with the pointer to the first", async () => {
    const [first, ...rest] = await found(errors());
    expect(rest).toEqual([]);
    expect(first).toContain("`/errors/0/code` looks like the code");
    expect(first).toContain("Say `codePath: /errors/0/code`");
  });

  test.each(["/errors/0/code", "null"])("is silenced by codePath: %s", async (codePath) => {
    expect(await found(errors(`x-error: { codePath: ${codePath} }`))).toEqual([]);
  });
});
