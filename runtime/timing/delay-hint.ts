import type { HeaderClock } from "../policy.ts";
import { type HeaderSource, headerValue } from "./headers.ts";
import { secondsToReset } from "./rate-limit.ts";
import { decimal, parseRetryAfter, serverClock, toDelay } from "./retry-after.ts";

/**
 * How long an answer's headers ask to wait, in milliseconds from 0 to 2^31 - 1; `undefined` where they say nothing
 * well-formed. In this order: `retry-after-ms`, `Retry-After`, the vendor's own headers as its policy names them,
 * `RateLimit` (the longest `t` of an exhausted quota), `RateLimit-Reset` (seconds, up to draft 06).
 * A reset is no reason to wait while the header of what remains beside it says that something does.
 *
 * @param now milliseconds since 1970
 * @param own the policy's `headers`
 */
export function delayHint(
  headers: HeaderSource,
  now: number,
  own: Readonly<Record<string, HeaderClock>> = {},
): number | undefined {
  let delayMs = parseRetryAfter(headers, now);
  for (const name of Object.keys(own)) delayMs ??= resetDelay(headers, name, own[name]!, now);
  const seconds = secondsToReset(headers);
  delayMs ??= seconds === undefined ? undefined : toDelay(seconds * 1000);
  return delayMs ?? resetDelay(headers, "ratelimit-reset", "delay", now);
}

function resetDelay(
  headers: HeaderSource,
  name: string,
  clock: HeaderClock,
  now: number,
): number | undefined {
  const seconds = decimal(headerValue(headers, name));
  const beside = name.replace(/reset/i, "remaining");
  // Something remains: then this is the end of a window, not of a wait.
  if (seconds === undefined || (beside !== name && decimal(headerValue(headers, beside)))) {
    return undefined;
  }
  return toDelay(seconds * 1000 - (clock === "delay" ? 0 : serverClock(headers, now)));
}
