import { type HeaderSource, headerValue } from "./headers.ts";
import { parseHttpDate } from "./http-date.ts";

/**
 * How long the server asks to wait, in milliseconds from 0 to 2^31 - 1: from `retry-after-ms`, else from
 * `Retry-After` as seconds or as a date (RFC 9110, section 10.2.3). A date counts from the answer's own `Date`, so
 * that a wrong clock on either side does not matter, else from `now`. `undefined` where nothing well-formed is said.
 *
 * @param now milliseconds since 1970
 */
export function parseRetryAfter(headers: HeaderSource, now: number): number | undefined {
  const value = headerValue(headers, "retry-after");
  const delayMs =
    decimal(headerValue(headers, "retry-after-ms")) ??
    decimal(value, 1_000) ??
    parseHttpDate(value, now)! - serverClock(headers, now);
  return isNaN(delayMs) ? undefined : toDelay(delayMs);
}

/** What the server's clock showed when it answered, in milliseconds since 1970; `now` where it doesn't say. */
export function serverClock(headers: HeaderSource, now: number): number {
  return parseHttpDate(headerValue(headers, "date"), now) ?? now;
}

/** A plain non-negative decimal times a unit; a fraction is beyond RFC 9110, but sent and unmistakable. */
export function decimal(text = "", unit = 1): number | undefined {
  return /^\d{1,10}(\.\d+)?$/.test(text) ? +text * unit : undefined;
}

/** Brings a number of milliseconds into what a timer can wait; NaN becomes 0. */
export function toDelay(milliseconds: number): number {
  // One millisecond more, and a timer fires at once.
  return milliseconds > 0 ? Math.min(Math.ceil(milliseconds), 2 ** 31 - 1) : 0;
}
