import { anything, assert, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { readDuration } from "../../lint/duration.ts";
import { findings, spec } from "./linting.ts";

const law = "invalid-duration";

describe("invalid-duration", () => {
  test("accepts milliseconds, seconds, minutes and hours", async () => {
    const text = spec(`
      x-error: { retry: { initialDelay: 250ms, maxDelay: 24h, jitter: { min: 0s, max: 2m } } }
    `);
    expect(await findings(law, text)).toEqual([]);
  });

  test("refuses other units, none, and signs, at the field", async () => {
    const text = spec(`
      x-error: { retry: { initialDelay: 5 parsecs, maxDelay: "60", jitter: { min: -1s, max: 1e3s } } }
    `);
    expect((await findings(law, text)).map((one) => one.slice(0, one.indexOf(",")))).toEqual([
      "/x-error/retry/initialDelay: `initialDelay` is `5 parsecs`",
      "/x-error/retry/maxDelay: `maxDelay` is `60`",
      "/x-error/retry/jitter/min: `min` is `-1s`",
      "/x-error/retry/jitter/max: `max` is `1e3s`",
    ]);
  });

  test("reads what it accepts in milliseconds", () => {
    expect(["250ms", "1.5s", "2m", "24h"].map(readDuration)).toEqual([
      250, 1_500, 120_000, 86_400_000,
    ]);
  });

  test("refuses what no timer takes, beyond 2^31 - 1 ms", async () => {
    expect(
      ["2147483647ms", "2147483648ms", "597h", "25000m", "99999999999s"].map(readDuration),
    ).toEqual([2_147_483_647, undefined, undefined, 1_500_000_000, undefined]);
  });

  test("reads any text without throwing, as a finite number or not at all", () => {
    assert(
      property(oneof(string(), anything()), (value) => {
        const duration = readDuration(value);
        expect(duration === undefined || (Number.isFinite(duration) && duration >= 0)).toBe(true);
      }),
    );
  });
});
