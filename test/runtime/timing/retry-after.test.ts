import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRetryAfter } from "../../../runtime/index.ts";

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;
const date = (milliseconds: number): string => new Date(milliseconds).toUTCString();

describe("parseRetryAfter", () => {
  test.each<readonly [value: string, delayMs: number | undefined]>([
    ["0", 0],
    ["1", 1_000],
    ["1.5", 1_500],
    ["3", 3_000],
    [" 3 ", 3_000],
    ["100000", 100_000_000],
    ["9999999999", 2 ** 31 - 1],
    [date(NOW - 60_000), 0],
    [date(NOW + 60_000), 60_000],
    [date(NOW + DAY), DAY],
    [date(NOW + 400 * DAY), 2 ** 31 - 1],
    ["Friday, 20-Nov-26 12:00:30 GMT", 30_000],
    ["Fri Nov 20 12:00:30 2026", 30_000],
    ["-5", undefined],
    ["+5", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["soon", undefined],
    ["", undefined],
    ["Infinity", undefined],
    ["NaN", undefined],
    ["1, 2", undefined],
    ["3;q=1", undefined],
    ["1.", undefined],
    [".5", undefined],
    ["99999999999", undefined],
    ["2030-01-01", undefined],
    ["Fri, 20 Nov 2026 12:00:30 CET", undefined],
  ])("Retry-After: %s means %s ms", (value, delayMs) => {
    expect(parseRetryAfter(new Headers({ "Retry-After": value }), NOW)).toBe(delayMs);
    expect(parseRetryAfter({ "retry-after": value }, NOW)).toBe(delayMs);
  });

  test("says nothing where no header does", () => {
    expect(parseRetryAfter(new Headers(), NOW)).toBeUndefined();
    expect(parseRetryAfter({}, NOW)).toBeUndefined();
    expect(parseRetryAfter(undefined, NOW)).toBeUndefined();
    expect(parseRetryAfter(null, NOW)).toBeUndefined();
  });

  test("prefers the milliseconds of retry-after-ms", () => {
    const headers = { "retry-after-ms": "250", "retry-after": "9" };
    expect(parseRetryAfter(headers, NOW)).toBe(250);
  });

  test("rounds up, never to too early", () => {
    expect(parseRetryAfter({ "retry-after-ms": "0.5" }, NOW)).toBe(1);
    expect(parseRetryAfter({ "retry-after": "1.0001" }, NOW)).toBe(1_001);
  });

  test("passes over a malformed retry-after-ms", () => {
    const headers = { "retry-after-ms": "soon", "retry-after": "9" };
    expect(parseRetryAfter(headers, NOW)).toBe(9_000);
  });

  test("counts a date from the answer's own Date, whatever the local clock shows", () => {
    const headers = { date: date(NOW), "retry-after": date(NOW + 5_000) };
    for (const skew of [-DAY, -1_000, 0, 1_000, DAY]) {
      expect(parseRetryAfter(headers, NOW + skew)).toBe(5_000);
    }
  });

  test("counts from the local clock where the answer's Date is malformed", () => {
    const headers = { date: "today", "retry-after": date(NOW + 5_000) };
    expect(parseRetryAfter(headers, NOW)).toBe(5_000);
  });

  test("finds a header in a plain object whatever its case, also as a list", () => {
    expect(parseRetryAfter({ "RETRY-after": "7" }, NOW)).toBe(7_000);
    expect(parseRetryAfter({ "Retry-After": ["7"] }, NOW)).toBe(7_000);
    expect(parseRetryAfter({ "Retry-After": 7 }, NOW)).toBe(7_000);
    expect(parseRetryAfter({ "Retry-After": ["7", "8"] }, NOW)).toBeUndefined();
  });

  test("is a whole number of milliseconds that a timer can wait, or nothing", () => {
    const value = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.integer().map(String),
      fc.date({ noInvalidDate: true }).map((one) => one.toUTCString()),
    );
    fc.assert(
      fc.property(value, value, fc.integer(), (retryAfter, milliseconds, now) => {
        const headers = { "retry-after": retryAfter, "retry-after-ms": milliseconds };
        const delayMs = parseRetryAfter(headers, now) ?? 0;
        expect(Number.isInteger(delayMs) && delayMs >= 0 && delayMs <= 2 ** 31 - 1).toBe(true);
      }),
    );
  });
});
