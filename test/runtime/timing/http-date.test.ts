import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHttpDate } from "../../../runtime/index.ts";

const NOW = Date.UTC(2026, 10, 20);

describe("parseHttpDate", () => {
  test.each([
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
  ])("reads the grammar of %s", (text) => {
    expect(parseHttpDate(text, NOW)).toBe(784_111_777_000);
  });

  test.each([
    "",
    "soon",
    "2030-01-01",
    "2030-01-01T00:00:00Z",
    "06 Nov 1994 08:49:37 GMT",
    "Sun, 6 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37",
    "Sun, 06 Nov 1994 08:49:37 UTC",
    "Sun, 06 Nov 1994 08:49:37 +0100",
    "Sun, 06 nov 1994 08:49:37 GMT",
    "Sun, 31 Feb 2026 00:00:00 GMT",
    "Sun, 29 Feb 2026 00:00:00 GMT",
    "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 1994 08:60:00 GMT",
    "Sun, 06 Nov 1994 08:49:61 GMT",
    "Mon, 06 Nov 1994 08:49:37 GMT",
    "Monday, 06-Nov-94 08:49:37 GMT",
    "Mon Nov  6 08:49:37 1994",
    "Sun, 06-Nov-1994 08:49:37 GMT",
    "Sun, 06 Nov 94 08:49:37 GMT",
    "Foo, 06 Nov 1994 08:49:37 GMT",
    "Sun, 06 Foo 1994 08:49:37 GMT",
    " Sun, 06 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 GMT, x",
    "Sun Nov 6 08:49:37 1994",
  ])("finds no date in %j", (text) => {
    expect(parseHttpDate(text, NOW)).toBeUndefined();
  });

  test("takes a leap second for the second before it", () => {
    const date = Date.UTC(2016, 11, 31, 23, 59, 59);
    expect(parseHttpDate("Sat, 31 Dec 2016 23:59:60 GMT", NOW)).toBe(date);
  });

  test("reads the 29th of February of a leap year", () => {
    expect(parseHttpDate("Tue Feb 29 00:00:00 2028", NOW)).toBe(Date.UTC(2028, 1, 29));
  });

  test.each([
    [2026, "76", 2076],
    [2026, "77", 1977],
    [2026, "00", 2000],
    [2049, "99", 2099],
  ])("in %i the year %s is %i", (thisYear, digits, year) => {
    const now = Date.UTC(thisYear, 5, 1);
    const date = Date.UTC(year, 2, 2);
    const weekday = new Date(date).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });
    expect(parseHttpDate(`${weekday}, 02-Mar-${digits} 00:00:00 GMT`, now)).toBe(date);
  });

  test("reads back every second of four centuries in each grammar", () => {
    const second = fc.integer({ min: Date.UTC(1900) / 1000, max: Date.UTC(2299) / 1000 });
    fc.assert(
      fc.property(second, (seconds) => {
        const text = new Date(seconds * 1000).toUTCString();
        const [weekday, day, month, year, time] = text.replace(",", "").split(" ") as [
          string,
          string,
          string,
          string,
          string,
        ];
        const asctime = `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
        expect(parseHttpDate(text, NOW)).toBe(seconds * 1000);
        expect(parseHttpDate(asctime, NOW)).toBe(seconds * 1000);
      }),
    );
  });

  test("never throws and never finds a date before the year 0", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, now) => {
        expect(parseHttpDate(text, now)).toBeUndefined();
      }),
    );
  });
});
