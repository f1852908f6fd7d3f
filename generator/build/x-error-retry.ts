import type { HeaderClock, Jitter, Recovery } from "../../runtime/policy.ts";
import { mayRetry } from "../model/defaults.ts";
import type { Node, NodePlace } from "../model/document.ts";
import type { Words } from "./mark.ts";
import { entriesOf, isNode, step } from "./node.ts";
import type { Report, Reports } from "./reports.ts";
import { noneOf, refuseUnknown } from "./x-error-faults.ts";

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
    reports.error("invalid-x-error", place, "`retry` is no map.", {
      help: "Write a map such as `{ maxAttempts: 3 }`.",
    });
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
  refuseUnknown(retry, "retry", fields, place, reports);
  const said: Timing = {};
  for (const [key, value] of entriesOf(retry))
    readField(said, key, value, step(place, key), reports);
  if ((said.initialDelayMs ?? 0) > (said.maxDelayMs ?? Infinity)) {
    reports.error("invalid-retry", place, "`initialDelay` is longer than `maxDelay`.", {
      help: "Shorten the one or lengthen the other.",
    });
    delete said.initialDelayMs;
  }
  return said;
}

const fields: readonly string[] =
  "maxAttempts initialDelay multiplier maxDelay jitter when headers".split(" ");

/** Reports what is wrong with a field, or with what stands at another place. */
type Bad = (fault: string, help: string, at?: NodePlace, more?: Report) => void;

function readField(
  said: Timing,
  key: string,
  value: unknown,
  at: NodePlace,
  reports: Reports,
): void {
  const bad: Bad = (fault, help, place = at, more = {}) =>
    reports.error("invalid-retry", place, `\`${key}\` ${fault}.`, { help, ...more });
  const duration = () => readDuration(value, at, reports);
  switch (key) {
    case "maxAttempts":
      if (isBetween(value, 1, 10) && Number.isInteger(value)) said.maxAttempts = value;
      else bad("is no whole number from 1 to 10", "Write one; it counts the first request.");
      return;
    case "multiplier":
      if (isBetween(value, 1, 100)) said.multiplier = value;
      else
        bad(
          "is no number from 1 to 100",
          "Write one; it makes each wait longer, or with 1 as long.",
        );
      return;
    case "initialDelay":
      return set(said, "initialDelayMs", duration());
    case "maxDelay":
      return set(said, "maxDelayMs", duration());
    case "jitter":
      return set(said, "jitter", readJitter(value, at, bad, reports));
    case "when": {
      if (value === "always" || value === "idempotent") said.when = value;
      else {
        const { fault, help } = noneOf(value, ["always", "idempotent"]);
        bad(fault, help);
      }
      return;
    }
    case "headers":
      return set(said, "headers", readHeaders(value, at, bad));
  }
}

function set<Key extends keyof Timing>(said: Timing, key: Key, value: Timing[Key]): void {
  if (value !== undefined) said[key] = value;
}

const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

function readJitter(
  written: unknown,
  at: NodePlace,
  bad: Bad,
  reports: Reports,
): Jitter | undefined {
  if (written === "none" || written === "full" || written === "equal") return written;
  if (!isNode(written)) {
    const map = ", or a map such as `{ min: 1s, max: 10s }`";
    const { fault, help } = noneOf(written, ["none", "full", "equal"], map);
    bad(fault, help);
    return undefined;
  }
  refuseUnknown(written, "jitter", ["min", "max"], at, reports);
  const bound = (key: "min" | "max") => readDuration(written[key], step(at, key), reports);
  if (!Object.hasOwn(written, "max")) bad("has no `max`", "Write `max`, the most that is added.");
  const minMs = Object.hasOwn(written, "min") ? bound("min") : 0;
  const maxMs = Object.hasOwn(written, "max") ? bound("max") : undefined;
  if (minMs === undefined || maxMs === undefined) return undefined;
  if (minMs <= maxMs) return { minMs, maxMs };
  bad("has a `min` above its `max`", "Lower the one or raise the other.");
  return undefined;
}

function readHeaders(
  written: unknown,
  at: NodePlace,
  bad: Bad,
): Readonly<Record<string, HeaderClock>> | undefined {
  const isClock = (clock: unknown): clock is HeaderClock =>
    clock === "delay" || clock === "unix-seconds";
  if (!isNode(written)) {
    bad("is no map", "Write each header's name, and `delay` or `unix-seconds`.");
    return undefined;
  }
  const headers: [string, HeaderClock][] = [];
  for (const [name, clock] of entriesOf(written)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
      bad(`names \`${name}\`, which is no header`, "Correct its spelling.", step(at, name), {
        key: true,
      });
    else if (isClock(clock)) headers.push([name, clock]);
    else {
      const { fault, help } = noneOf(clock, ["delay", "unix-seconds"]);
      bad(`of \`${name}\` ${fault}`, help, step(at, name));
    }
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
