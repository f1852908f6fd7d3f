/** IMF-fixdate and RFC 850, then asctime: the three grammars of RFC 9110, section 5.6.7. */
const GRAMMARS =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:(?:, (\d\d) (\w{3}) (\d{4})|[a-z]*day, (\d\d)-(\w{3})-(\d\d)) (\S{8}) GMT| (\w{3}) ([ \d]\d) (\S{8}) (\d{4}))$/;

/**
 * Milliseconds since 1970 of an HTTP-date, or `undefined` where the text is none. Always in UTC: `Date.parse` alone
 * would read the asctime form in local time. A two-digit year more than 50 years ahead of `now` is of the past
 * (RFC 9110, section 5.6.7); second 60 is a leap second.
 *
 * @param now milliseconds since 1970
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const parts = GRAMMARS.exec(text);
  if (!parts) return undefined;
  const day = (parts[1] ?? parts[4] ?? parts[9]!).replace(" ", "0");
  const month = parts[2] ?? parts[5] ?? parts[8]!;
  const year = parts[3] ?? parts[11] ?? fullYear(Number(parts[6]), now);
  const time = parts[7] ?? parts[10]!;
  const leap = /60$/.test(time);
  const exact = `${day} ${month} ${year} ${leap ? time.slice(0, 6) + "59" : time} GMT`;
  const milliseconds = Date.parse(exact);
  // What doesn't come back as it went in, such as 31 Feb or 24:00:00, is no date.
  if (!(milliseconds === milliseconds && new Date(milliseconds).toUTCString().endsWith(exact))) {
    return undefined;
  }
  return milliseconds + (leap ? 1000 : 0);
}

function fullYear(digits: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + digits;
  return year > thisYear + 50 ? year - 100 : year;
}
