import type { RetryPolicy } from "../../runtime/policy.ts";
import type { Evidence, TimingFact } from "../model/catalog.ts";
import { code } from "./markdown.ts";

type Retrying = Extract<RetryPolicy, { retry: true }>;

/** When a request is replayed, in words, and whose each number is. */
export function timing(policy: RetryPolicy | "by-status", { retry }: Evidence): string[] {
  if (policy === "by-status") return [];
  if (!policy.retry) return ["Replayed: never"];
  if (policy.maxAttempts === 1) return ["Replayed: not by itself"];
  const facts = Object.entries(words(policy)) as [TimingFact, string][];
  const of = (isMeant: (word: string | undefined) => boolean): string =>
    facts
      .filter(([fact]) => isMeant(retry[fact]))
      .map(([, said]) => said)
      .join(", ");
  const vendors = of((word) => word === "documented");
  const observed = of((word) => word === "observed");
  const ours = of((word) => word === undefined || word === "inferred");
  return [
    `Replayed: ${policy.when === "idempotent" ? "where that is idempotent" : "whatever the method"}`,
    ...(vendors === "" ? [] : [`Timing, as the vendor says: ${vendors}`]),
    ...(observed === "" ? [] : [`Timing, as observed: ${observed}`]),
    ...(ours === "" ? [] : [`Timing that is ours, where the vendor names none: ${ours}`]),
    ...clocks(policy.headers),
  ];
}

/** What each number means; those that change nothing are left out. */
function words({
  maxAttempts,
  initialDelayMs,
  multiplier,
  maxDelayMs,
  jitter,
}: Retrying): Partial<Record<TimingFact, string>> {
  const attempts = `${maxAttempts} attempts in all`;
  if (maxDelayMs === 0) return { maxAttempts: attempts, initialDelayMs: "at once" };
  const isOnce = maxAttempts === 2;
  const grows = multiplier !== 1 && !isOnce;
  return {
    maxAttempts: attempts,
    initialDelayMs: `${seconds(initialDelayMs)} before ${grows ? "the first" : isOnce ? "the" : "each"} replay`,
    ...(grows && { multiplier: `${multiplier} times as long before each further one` }),
    ...((grows || typeof jitter === "object") && { maxDelayMs: `at most ${seconds(maxDelayMs)}` }),
    ...(jitter !== "none" && { jitter: jitterWords(jitter) }),
  };
}

function jitterWords(jitter: Exclude<Retrying["jitter"], "none">): string {
  if (jitter === "full") return "each at random from 0 up to that";
  if (jitter === "equal") return "each at random from half of that up to it";
  return `plus ${seconds(jitter.minMs)} to ${seconds(jitter.maxMs)} at random`;
}

function clocks(headers: Retrying["headers"]): string[] {
  const named = Object.entries(headers).map(
    ([name, clock]) =>
      `${code(name)} (${clock === "delay" ? "seconds from now" : "seconds since 1970"})`,
  );
  return named.length === 0
    ? []
    : [`Not before what the answer names: ${[code("Retry-After"), ...named].join(", ")}`];
}

function seconds(ms: number): string {
  return ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`;
}
