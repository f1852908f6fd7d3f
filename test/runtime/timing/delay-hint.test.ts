import { describe, expect, test } from "vitest";
import { delayHint } from "../../../runtime/index.ts";

const NOW = Date.UTC(2026, 10, 20, 12);
const NOW_SECONDS = NOW / 1000;

describe("delayHint", () => {
  test("Retry-After beats every other header", () => {
    const headers = {
      "retry-after": "2",
      ratelimit: '"a";r=0;t=30',
      "ratelimit-reset": "40",
      "x-reset": "50",
    };
    expect(delayHint(headers, NOW, { "X-Reset": "delay" })).toBe(2_000);
  });

  test("a malformed Retry-After leaves the word to the others", () => {
    expect(delayHint({ "retry-after": "soon", "ratelimit-reset": "40" }, NOW)).toBe(40_000);
  });

  test("X-RateLimit-Reset says nothing until the policy names its clock", () => {
    const headers = { "X-RateLimit-Reset": "30" };
    expect(delayHint(headers, NOW)).toBeUndefined();
    expect(delayHint(headers, NOW, { "X-RateLimit-Reset": "delay" })).toBe(30_000);
    expect(delayHint(headers, NOW, { "X-RateLimit-Reset": "unix-seconds" })).toBe(0);
  });

  test("an epoch counts from the answer's Date", () => {
    const headers = {
      date: new Date(NOW).toUTCString(),
      "x-ratelimit-reset": String(NOW_SECONDS + 90),
    };
    expect(delayHint(headers, NOW + 60_000, { "X-RateLimit-Reset": "unix-seconds" })).toBe(90_000);
  });

  test("an epoch counts from the local clock where there is no Date", () => {
    const headers = { "x-ratelimit-reset": String(NOW_SECONDS + 90) };
    expect(delayHint(headers, NOW + 60_000, { "X-RateLimit-Reset": "unix-seconds" })).toBe(30_000);
  });

  test("a delay that is really an epoch is capped at what a timer takes", () => {
    const headers = { "x-ratelimit-reset": String(NOW_SECONDS) };
    expect(delayHint(headers, NOW, { "X-RateLimit-Reset": "delay" })).toBe(2 ** 31 - 1);
  });

  test("the first of the policy's headers that says something counts", () => {
    const headers = { "x-first": "never", "x-second": "5", "x-third": "6" };
    const own = { "X-First": "delay", "X-Second": "delay", "X-Third": "delay" } as const;
    expect(delayHint(headers, NOW, own)).toBe(5_000);
  });

  test("the longest of several exhausted quotas counts", () => {
    expect(delayHint({ ratelimit: '"a";r=0;t=5, "b";r=0;t=60, "c";r=9;t=900' }, NOW)).toBe(60_000);
  });

  test("a quota that is not exhausted is no reason to wait", () => {
    expect(delayHint({ ratelimit: '"a";r=1;t=900' }, NOW)).toBeUndefined();
    expect(delayHint({ ratelimit: '"a";r=0' }, NOW)).toBeUndefined();
  });

  test("a reset is no reason to wait while something remains", () => {
    expect(
      delayHint({ "ratelimit-reset": "900", "ratelimit-remaining": "3" }, NOW),
    ).toBeUndefined();
    expect(delayHint({ "ratelimit-reset": "900", "ratelimit-remaining": "0" }, NOW)).toBe(900_000);
    const github = { "x-ratelimit-reset": "900", "x-ratelimit-remaining": "3" };
    expect(delayHint(github, NOW, { "X-RateLimit-Reset": "delay" })).toBeUndefined();
  });

  test.each(["-1", "1e3", "0x10", "soon", "", "Fri, 20 Nov 2026 12:00:30 GMT"])(
    "a malformed reset is no hint: %j",
    (value) => {
      expect(delayHint({ "ratelimit-reset": value }, NOW)).toBeUndefined();
      expect(delayHint({ "x-reset": value }, NOW, { "x-reset": "unix-seconds" })).toBeUndefined();
    },
  );
});
