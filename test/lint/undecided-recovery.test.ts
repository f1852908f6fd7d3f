import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("undecided-recovery", text, openapiErrors());

const response = (xError: string, root: string): string =>
  spec(`
    ${root}
    paths:
      /weather:
        get: { responses: { "404": { description: No. ${xError} } } }
  `);

const written = "x-error: { source: https://weather.dev }";

describe("undecided-recovery", () => {
  test("refuses silence in a hand-written spec, at the error", async () => {
    expect(await found(response("", written))).toEqual([
      "/paths/~1weather/get/responses/404: Nothing says what to do about `not_found`. Say `recovery` in an `x-error`: what the caller should do next.",
    ]);
  });

  test("refuses x-error: true, which decides nothing", async () => {
    expect(await found(response(", x-error: true", written))).toHaveLength(1);
  });

  test("accepts a recovery", async () => {
    expect(await found(response(", x-error: { recovery: fix }", written))).toEqual([]);
  });

  test("leaves other people's documents to their statuses", async () => {
    expect(await found(response("", ""))).toEqual([]);
  });
});
