import { decide } from "../../runtime/decide.ts";
import type { StopReason } from "../../runtime/decide.ts";
import type { RetryPolicy } from "../../runtime/policy.ts";

/** When the next tries would run, each counted from the failure of the one before. */
export interface Schedule {
  readonly tries: readonly Try[];
  /** Why there is none after the last; undefined where more would follow. */
  readonly stop?: StopReason;
}

export interface Try {
  /** The first request is 1, so the first of these is 2. */
  readonly attempt: number;
  /** The bounds between which jitter draws. */
  readonly leastMs: number;
  readonly mostMs: number;
}

/** The request that failed and the answer's headers. */
export interface Failure {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const mostShown = 20;

/** Asks the runtime's own `decide` what it would do after each attempt, were each answered like the first. */
export function schedule(policy: RetryPolicy, failure: Failure): Schedule {
  const tries: Try[] = [];
  while (tries.length < mostShown) {
    const number = tries.length + 1;
    const [least, most] = [0, 1].map((random) => decide(policy, { ...failure, number, random }));
    if (least === undefined || most === undefined) break;
    if (!least.retry) return { tries, stop: least.reason };
    tries.push({
      attempt: number + 1,
      leastMs: least.delayMs,
      mostMs: most.retry ? most.delayMs : least.delayMs,
    });
    const renewed = policy.recovery === "reauthenticate";
    if (renewed) return { tries, stop: "credentials" };
  }
  return { tries };
}
