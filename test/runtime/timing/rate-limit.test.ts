import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRateLimit } from "../../../runtime/index.ts";

describe("parseRateLimit", () => {
  test("joins what is left with the policy of the same name", () => {
    const headers = new Headers({
      "RateLimit-Policy": '"burst";q=100;w=60, "daily";q=1000;w=86400;qu="content-bytes"',
      RateLimit: '"burst";r=0;t=30',
    });
    expect(parseRateLimit(headers)).toEqual([
      { name: "burst", quota: 100, windowMs: 60_000, remaining: 0, resetMs: 30_000 },
      { name: "daily", quota: 1_000, windowMs: 86_400_000, unit: "content-bytes" },
    ]);
  });

  test("takes partition keys, decimals, booleans and unknown parameters in its stride", () => {
    const value = '"a";r=5;t=7;pk=:c2VjcmV0:;x;y=?0;z=1.5;w=tok/en';
    expect(parseRateLimit({ ratelimit: value })).toEqual([
      { name: "a", remaining: 5, resetMs: 7_000 },
    ]);
  });

  test("unescapes a name", () => {
    expect(parseRateLimit({ ratelimit: String.raw`"a\"b\\c";r=1` })).toEqual([
      { name: String.raw`a"b\c`, remaining: 1 },
    ]);
  });

  test("a name may be one of Object.prototype", () => {
    expect(parseRateLimit({ ratelimit: '"__proto__";r=1, "constructor";r=2' })).toEqual([
      { name: "__proto__", remaining: 1 },
      { name: "constructor", remaining: 2 },
    ]);
  });

  test.each([
    '"a";r=0;t=30,',
    ',"a";r=0;t=30',
    '"a;r=0;t=30',
    '"a";r=0;t=30 "b"',
    '"a";r=0;T=30',
    '"a";r=;t=30',
    '"a" ;r=0',
    '("a" "b");r=0;t=30',
    "limit=100, remaining=50, reset=5",
    "é;r=0",
  ])("ignores a field that is not well-formed: %s", (ratelimit) => {
    expect(parseRateLimit({ ratelimit })).toEqual([]);
  });

  test.each(['"a";t=30', '"a";r=-1;t=30', '"a";r=1.5', '"a";r="0"', '"a";r'])(
    "ignores an item without a count of what is left: %s",
    (item) => {
      expect(parseRateLimit({ ratelimit: `${item}, "b";r=1` })).toEqual([
        { name: "b", remaining: 1 },
      ]);
    },
  );

  test("ignores a time that is no whole number of seconds", () => {
    expect(
      parseRateLimit({ ratelimit: '"a";r=0;t=-1, "b";r=0;t=1.5, "c";r=0;t=1234567890123456' }),
    ).toEqual([
      { name: "a", remaining: 0 },
      { name: "b", remaining: 0 },
      { name: "c", remaining: 0 },
    ]);
  });

  test("reads a long hostile value in linear time", () => {
    const ratelimit = `"a"${";a".repeat(200_000)}!`;
    const began = performance.now();
    expect(parseRateLimit({ ratelimit })).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("never throws", () => {
    const piece = fc.constantFrom(
      '"',
      "\\",
      ";",
      ",",
      "=",
      "r",
      "t",
      "0",
      "9",
      " ",
      ":",
      "?",
      "a",
      "-",
      ".",
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (ratelimit, policy) => {
        for (const limit of parseRateLimit({ ratelimit, "ratelimit-policy": policy })) {
          expect(limit.remaining ?? 0).toBeGreaterThanOrEqual(0);
          expect(limit.resetMs ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
