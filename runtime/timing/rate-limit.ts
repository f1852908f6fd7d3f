import { type HeaderSource, headerValue } from "./headers.ts";
import { decimal } from "./retry-after.ts";
import { type Item, parseList } from "./structured-list.ts";

/** One quota of an answer, from the `RateLimit` and `RateLimit-Policy` fields of draft-ietf-httpapi-ratelimit-headers. */
export interface RateLimit {
  readonly name: string;
  /** What is left of the quota (`r`). */
  readonly remaining?: number;
  /** Milliseconds until more of it is granted (`t`). */
  readonly resetMs?: number;
  /** The quota of one window (`q`). */
  readonly quota?: number;
  /** What the quota counts (`qu`). */
  readonly unit?: string;
  /** The length of the window in milliseconds (`w`). */
  readonly windowMs?: number;
}

/**
 * The quotas an answer names: those of `RateLimit-Policy`, then those only `RateLimit` names. A field that is not a
 * well-formed List (RFC 9651) is ignored as a whole, an item without its required parameter alone.
 */
export function parseRateLimit(headers: HeaderSource): readonly RateLimit[] {
  const limits = new Map<string, RateLimit>();
  for (const { value, parameters } of parseList(headerValue(headers, "ratelimit-policy"))) {
    const quota = count(parameters, "q");
    const unit = parameters.get("qu");
    const seconds = count(parameters, "w");
    if (quota === undefined) continue;
    const name = unquoted(value);
    limits.set(name, {
      name,
      quota,
      ...(unit !== undefined && { unit: unquoted(unit) }),
      ...(seconds !== undefined && { windowMs: seconds * 1000 }),
    });
  }
  for (const { value, parameters } of parseList(headerValue(headers, "ratelimit"))) {
    const remaining = count(parameters, "r");
    const seconds = count(parameters, "t");
    if (remaining === undefined) continue;
    const name = unquoted(value);
    limits.set(name, {
      ...limits.get(name),
      name,
      remaining,
      ...(seconds !== undefined && { resetMs: seconds * 1000 }),
    });
  }
  return [...limits.values()];
}

/** Milliseconds until all that is exhausted is granted again; `undefined` where nothing is. */
export function untilReset(headers: HeaderSource): number | undefined {
  let longest: number | undefined;
  for (const { parameters } of parseList(headerValue(headers, "ratelimit"))) {
    const resetMs = decimal(parameters.get("t"), 1_000);
    if (decimal(parameters.get("r")) === 0 && resetMs! > (longest ?? -1)) longest = resetMs;
  }
  return longest;
}

function count(parameters: Item["parameters"], key: string): number | undefined {
  const number = decimal(parameters.get(key));
  return Number.isInteger(number) ? number : undefined;
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, "$1") : text;
}
