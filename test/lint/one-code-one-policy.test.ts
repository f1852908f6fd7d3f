import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("one-code-one-policy", text, openapiErrors());

const two = (first: string, second: string): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "429": { description: Slow., x-error: { code: busy, ${first} } }
      "503": { description: Busy., x-error: { code: busy, ${second} } }
  `);

describe("one-code-one-policy", () => {
  test.each([
    ["recovery: throttle", "recovery: backoff"],
    ["recovery: wait, retry: { initialDelay: 1s }", "recovery: wait, retry: { initialDelay: 2s }"],
    ["recovery: fix, category: ABORTED", "recovery: fix, category: INTERNAL"],
  ])("refuses %s beside %s, with both places", async (first, second) => {
    const [one, ...rest] = await found(two(first, second));
    expect(rest).toEqual([]);
    expect(one).toContain("/x-error-responses/503/x-error");
    expect(one).toContain("#/x-error-responses/429/x-error");
  });

  test.each([
    ["recovery: wait", "recovery: wait"],
    ["recovery: wait", "advice: Later."],
    ["recovery: wait, advice: Soon.", "recovery: wait, advice: Later."],
  ])("accepts %s beside %s", async (first, second) => {
    expect(await found(two(first, second))).toEqual([]);
  });
});
