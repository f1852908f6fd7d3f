/** IMF-fixdate and RFC 850, with each other's separators too, and asctime: RFC 9110, section 5.6.7. */
const GRAMMARS =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*, (\d\d)[ -](\w{3})[ -](\d\d(?:\d\d)?) (\S{8}) GMT| (\w{3}) ([ \d]\d) (\S{8}) (\d{4}))$/;

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
  const [, fixedDay, fixedMonth, fixedYear, fixedTime, month = fixedMonth, ...rest] = parts;
  const [day = fixedDay!, time = fixedTime!, year = fullYear(fixedYear!, now)] = rest;
  const leap = /60$/.test(time);
  const exact = `${day.replace(" ", "0")} ${month} ${year} ${leap ? time.slice(0, 6) + "59" : time} GMT`;
  const milliseconds = Date.parse(exact);
  // What doesn't come back as it went in, such as 31 Feb or 24:00:00, is no date.
  if (!(milliseconds === milliseconds && new Date(milliseconds).toUTCString().endsWith(exact))) {
    return undefined;
  }
  return milliseconds + (leap ? 1000 : 0);
}

function fullYear(digits: string, now: number): string | number {
  if (digits.length > 2) return digits;
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(digits);
  return year > thisYear + 50 ? year - 100 : year;
}
