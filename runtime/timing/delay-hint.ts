import type { HeaderClock } from "../policy.ts";
import { type HeaderSource, headerValue } from "./headers.ts";
import { untilReset } from "./rate-limit.ts";
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
  for (const name in own) delayMs ??= resetDelay(headers, name, own[name]!, now);
  delayMs ??= untilReset(headers) ?? resetDelay(headers, "ratelimit-reset", "delay", now);
  return isNaN(delayMs!) ? undefined : toDelay(delayMs!);
}

function resetDelay(
  headers: HeaderSource,
  name: string,
  clock: HeaderClock,
  now: number,
): number | undefined {
  const beside = name.replace(/reset/i, "remaining");
  // Something remains: then this is the end of a window, not of a wait.
  if (beside !== name && decimal(headerValue(headers, beside))) return undefined;
  const delayMs = decimal(headerValue(headers, name), 1_000);
  return delayMs && clock !== "delay" ? delayMs - serverClock(headers, now) : delayMs;
}
