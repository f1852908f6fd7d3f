import type { HeaderClock, Jitter, Recovery } from "../../runtime/policy.ts";
import { mayRetry } from "../model/defaults.ts";
import type { Node, NodePlace } from "../model/document.ts";
import type { Words } from "./mark.ts";
import { entriesOf, isNode, step } from "./node.ts";
import type { Reports } from "./reports.ts";

type Timing = { -readonly [Key in keyof Words]?: Words[Key] };

/** Reads `retry` of an `x-error`; what is malformed is reported and left out. */
export function readRetry(
  mark: Node,
  at: NodePlace,
  recovery: Recovery | undefined,
  reports: Reports,
): Partial<Words> {
  if (!Object.hasOwn(mark, "retry")) return {};
  const retry = mark["retry"];
  const place = step(at, "retry");
  if (!isNode(retry)) {
    reports.error("invalid-x-error", place, "`retry` is not a map.");
    return {};
  }
  if (recovery !== undefined && !mayRetry(recovery)) {
    reports.error(
      "invalid-retry",
      place,
      `\`retry\` stands beside \`recovery: ${recovery}\`, which may not be replayed.`,
      { help: "Remove `retry`, or choose a recovery that may be replayed." },
    );
    return {};
  }
  const said: Timing = {};
  for (const [key, value] of entriesOf(retry))
    readField(said, key, value, step(place, key), reports);
  if ((said.initialDelayMs ?? 0) > (said.maxDelayMs ?? Infinity)) {
    reports.error("invalid-retry", place, "`initialDelay` is longer than `maxDelay`.");
    delete said.initialDelayMs;
  }
  return said;
}

function readField(
  said: Timing,
  key: string,
  value: unknown,
  at: NodePlace,
  reports: Reports,
): void {
  const bad = (fault: string) => reports.error("invalid-retry", at, `\`${key}\` ${fault}.`);
  const duration = (written: unknown) => readDuration(written, at, reports);
  switch (key) {
    case "maxAttempts":
      if (isBetween(value, 1, 10) && Number.isInteger(value)) said.maxAttempts = value;
      else bad("is no whole number from 1 to 10");
      return;
    case "multiplier":
      if (isBetween(value, 1, 100)) said.multiplier = value;
      else bad("is no number from 1 to 100");
      return;
    case "initialDelay":
      return set(said, "initialDelayMs", duration(value));
    case "maxDelay":
      return set(said, "maxDelayMs", duration(value));
    case "jitter":
      return set(said, "jitter", readJitter(value, duration, bad));
    case "when":
      if (value === "always" || value === "idempotent") said.when = value;
      else bad("is neither `always` nor `idempotent`");
      return;
    case "headers":
      return set(said, "headers", readHeaders(value, bad));
    default:
      reports.error("invalid-x-error", at, `\`${key}\` is no field of \`retry\`.`);
  }
}

function set<Key extends keyof Timing>(said: Timing, key: Key, value: Timing[Key]): void {
  if (value !== undefined) said[key] = value;
}

const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

function readJitter(
  written: unknown,
  duration: (written: unknown) => number | undefined,
  bad: (fault: string) => void,
): Jitter | undefined {
  if (written === "none" || written === "full" || written === "equal") return written;
  if (!isNode(written)) {
    bad("is neither `none`, `full`, `equal` nor a map of `min` and `max`");
    return undefined;
  }
  const minMs = duration(written["min"] ?? "0s");
  const maxMs = duration(written["max"]);
  if (minMs === undefined || maxMs === undefined) return undefined;
  if (minMs <= maxMs) return { minMs, maxMs };
  bad("has a `min` above its `max`");
  return undefined;
}

function readHeaders(
  written: unknown,
  bad: (fault: string) => void,
): Readonly<Record<string, HeaderClock>> | undefined {
  const isClock = (clock: unknown): clock is HeaderClock =>
    clock === "delay" || clock === "unix-seconds";
  if (!isNode(written)) {
    bad("is not a map of header names to `delay` or `unix-seconds`");
    return undefined;
  }
  const headers: [string, HeaderClock][] = [];
  for (const [name, clock] of entriesOf(written)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) bad(`names \`${name}\`, which is no header`);
    else if (!isClock(clock)) bad(`gives \`${name}\` neither \`delay\` nor \`unix-seconds\``);
    else headers.push([name, clock]);
  }
  return Object.fromEntries(headers);
}

const units: ReadonlyMap<string, number> = new Map([
  ["ms", 1],
  ["s", 1_000],
  ["m", 60_000],
  ["h", 3_600_000],
]);

/** The longest delay a timer takes: 2^31 - 1 ms. */
const LONGEST_MS = 2_147_483_647;

/** `250ms`, `5s`, `2m`, `24h` in milliseconds. */
function readDuration(written: unknown, at: NodePlace, reports: Reports): number | undefined {
  const [, amount, unit] =
    (typeof written === "string" && /^(\d{1,10}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(written)) || [];
  const milliseconds = Math.round(Number(amount) * (units.get(unit ?? "") ?? Number.NaN));
  if (milliseconds <= LONGEST_MS) return milliseconds;
  const shown = typeof written === "string" ? written : JSON.stringify(written);
  reports.error("invalid-duration", at, `\`${shown}\` is no duration.`, {
    help: "Write a number and a unit: `250ms`, `5s`, `2m`, `24h`.",
  });
  return undefined;
}
