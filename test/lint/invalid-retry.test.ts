import { describe, expect, test } from "vitest";
import { findings, spec } from "./linting.ts";

const law = "invalid-retry";

const response = (xError: string): string =>
  spec(`
    x-error-responses:
      "429": { description: Slow down., x-error: ${xError} }
  `);

const place = "/x-error-responses/429/x-error";

describe("invalid-retry", () => {
  test.each([
    "{ recovery: throttle, retry: { maxAttempts: 1 } }",
    "{ recovery: wait, retry: { maxAttempts: 10, initialDelay: 5s, maxDelay: 5s, multiplier: 1 } }",
    "{ recovery: backoff, retry: { jitter: { min: 1s, max: 1000ms } } }",
    "{ recovery: fix }",
    "{ retry: { initialDelay: soon, maxDelay: 1s } }",
  ])("accepts %s", async (xError) => {
    expect(await findings(law, response(xError))).toEqual([]);
  });

  test.each([
    ["{ retry: { maxAttempts: 0 } }", "/retry/maxAttempts: `maxAttempts` is 0."],
    ["{ retry: { maxAttempts: 11 } }", "/retry/maxAttempts: `maxAttempts` is 11."],
    ["{ retry: { multiplier: 0.5 } }", "/retry/multiplier: `multiplier` is 0.5."],
    ["{ retry: { multiplier: 101 } }", "/retry/multiplier: `multiplier` is 101."],
    [
      '{ retry: { headers: { "X Reset": delay } } }',
      "/retry/headers/X Reset: `X Reset` is no name",
    ],
    [
      "{ retry: { initialDelay: 2m, maxDelay: 60s } }",
      "/retry/initialDelay: `initialDelay` is `2m`, longer than `maxDelay`, `60s`.",
    ],
    [
      "{ retry: { jitter: { min: 10s, max: 1s } } }",
      "/retry/jitter/min: `min` is `10s`, longer than `max`, `1s`.",
    ],
    [
      "{ retry: { headers: { retry-after: delay } } }",
      "/retry/headers/retry-after: `retry-after` is listed in `headers`,",
    ],
  ])("refuses %s", async (xError, finding) => {
    const [found, ...rest] = await findings(law, response(xError));
    expect(rest).toEqual([]);
    expect(found).toMatch(place + finding);
  });

  test.each(["fix", "grant", "pay", "report"])("refuses `retry` beside `%s`", async (recovery) => {
    const text = response(`{ recovery: ${recovery}, retry: { maxAttempts: 2 } }`);
    const [found, ...rest] = await findings(law, text);
    expect(rest).toEqual([]);
    expect(found).toMatch(`${place}/retry: \`retry\` stands beside \`recovery: ${recovery}\``);
  });

  test("refuses `recovery` on the root, where it would decide for every error", async () => {
    const text = spec(`
      x-error: { recovery: backoff, source: https://weather.dev }
    `);
    expect((await findings(law, text)).map((one) => one.split(",")[0])).toEqual([
      "/x-error/recovery: `recovery` stands on the root",
    ]);
  });

  test("looks into lists and into `codes`", async () => {
    const text = spec(`
      x-error: { codes: { a: { recovery: pay, retry: { maxAttempts: 2 } } } }
      components:
        responses:
          A: { description: A., x-error: [{ recovery: fix, retry: { maxAttempts: 99 } }] }
    `);
    expect((await findings(law, text)).map((one) => one.split(":")[0])).toEqual([
      "/x-error/codes/a/retry",
      "/components/responses/A/x-error/0/retry",
      "/components/responses/A/x-error/0/retry/maxAttempts",
    ]);
  });
});
