/**
 * Milliseconds since 1970 of an HTTP-date, or `undefined` where the text is none. All three grammars of RFC 9110,
 * section 5.6.7: IMF-fixdate, RFC 850 and asctime, always in UTC; `Date.parse` alone would read asctime in local time.
 * A two-digit year more than 50 years ahead of `now` is of the past; a leap second is the second before it.
 *
 * @param now milliseconds since 1970
 */
export function parseHttpDate(text = "", now: number): number | undefined {
  const nextCentury = new Date(now).getUTCFullYear() - 1950;
  const fixed = text
    .replace(
      /^(...)[a-z]*day, (\d\d)-(...)-(\d\d) /,
      (_, weekday, day, month, year) =>
        `${weekday}, ${day} ${month} ${year > nextCentury ? 19 : 20}${year} `,
    )
    .replace(/^(...) (...) (..) (\S+) (\d+)$/, "$1, $3 $2 $5 $4 GMT")
    .replace(",  ", ", 0")
    .replace(":60 GMT", ":59 GMT");
  const milliseconds = Date.parse(fixed);
  // What does not come back as it went in is no date: 31 Feb, a wrong weekday, 24:00:00.
  return new Date(milliseconds).toUTCString() === fixed ? milliseconds : undefined;
}
