import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("uncited-source", text, openapiErrors());

const response = (root: string, xError: string): string =>
  spec(`
    ${root}
    x-error-responses:
      "404": { description: No., x-error: { ${xError} } }
  `);

describe("uncited-source", () => {
  test("tells of an error that names no source, once", async () => {
    expect(await found(response("", "recovery: fix"))).toEqual([
      "/x-error-responses/404: Nothing says where `not_found` is documented. Say `source` in an `x-error`; on the root it holds for all errors that say none.",
    ]);
  });

  test.each([
    ["", "recovery: fix, source: https://weather.dev/errors"],
    ["", "recovery: fix, source: [https://weather.dev/a, https://weather.dev/b]"],
    ["x-error: { source: https://weather.dev/errors }", "recovery: fix"],
  ])("accepts `%s` and `%s`", async (root, xError) => {
    expect(await found(response(root, xError))).toEqual([]);
  });

  test("leaves other people's documents alone", async () => {
    const text = spec(`
      paths: { /a: { get: { responses: { "404": { description: No. } } } } }
    `);
    expect(await found(text)).toEqual([]);
  });
});
