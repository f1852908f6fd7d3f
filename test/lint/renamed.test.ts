import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> => findings("renamed", text, openapiErrors());

const codes = (values: string, root = ""): string =>
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
                    required: [code]
                    properties: { code: { type: string, enum: [${values}] } }
  `);

describe("renamed", () => {
  test("tells the name that another's code is given", async () => {
    const [first, ...rest] = await found(codes("404_city, bad_date"));
    expect(rest).toEqual([]);
    expect(first).toContain("The error `404_city` is named `Error404City`.");
  });

  test("has nothing to say of codes that make identifiers", async () => {
    expect(await found(codes("unknown_city, BAD-DATE"))).toEqual([]);
  });

  test("leaves a hand-written spec to `invalid-name`", async () => {
    const root = "x-error: { source: https://weather.dev }";
    expect(await found(codes("404_city, bad_date", root))).toEqual([]);
  });
});
