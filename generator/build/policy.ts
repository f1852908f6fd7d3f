import type { Category, Recovery, RetryPolicy } from "../../runtime/policy.ts";
import { timingFacts, type Evidence, type StatusPattern } from "../model/catalog.ts";
import {
  categoryOfRecovery,
  defaultOf,
  mayRetry,
  policyOf,
  timingDefaults,
  type Timing,
} from "../model/defaults.ts";
import { levels, type Said, type SaidWords } from "./cascade.ts";
import { timingWords, type Words } from "./mark.ts";
import { isNode, list, own } from "./node.ts";
import { meet, parseStatus } from "../model/statuses.ts";

/** The timing that holds where nobody says another: from `x-speakeasy-retries`. */
export interface DefaultTiming {
  readonly timing: Partial<Timing>;
  readonly statuses: readonly StatusPattern[];
}

/** Reads `x-speakeasy-retries`; its times are in milliseconds. */
export function readSpeakeasyRetries(written: unknown): DefaultTiming | undefined {
  const backoff =
    isNode(written) && own(written, "strategy") === "backoff" && own(written, "backoff");
  if (!isNode(written) || !isNode(backoff)) return undefined;
  const number = (key: string, least: number, most: number): number | undefined => {
    const value = own(backoff, key);
    return typeof value === "number" && value >= least && value <= most ? value : undefined;
  };
  const initialDelayMs = number("initialInterval", 0, 2_147_483_647);
  const multiplier = number("exponent", 1, 100);
  const maxDelayMs = number("maxInterval", initialDelayMs ?? 0, 2_147_483_647);
  return {
    timing: {
      ...(initialDelayMs !== undefined && { initialDelayMs }),
      ...(multiplier !== undefined && { multiplier }),
      ...(maxDelayMs !== undefined && { maxDelayMs }),
    },
    statuses: list(own(written, "statusCodes")).flatMap((status) => parseStatus(status) ?? []),
  };
}

/** The policy of a recovery with the timing that was said. */
export function timed(
  recovery: Recovery,
  said: SaidWords,
  speakeasy: DefaultTiming | undefined,
  statuses: readonly StatusPattern[],
): RetryPolicy {
  const advice = said.advice?.value;
  const timing = timingSaid(recovery, said, speakeasy, statuses);
  return policyOf(recovery, mayRetry(recovery) ? consistent(recovery, timing) : {}, advice);
}

/** The timing that the document gives; nothing where there is nothing to time. */
function timingSaid(
  recovery: Recovery,
  said: SaidWords,
  speakeasy: DefaultTiming | undefined,
  statuses: readonly StatusPattern[],
): Partial<Timing> {
  if (!mayRetry(recovery)) return {};
  const isGeneral = recovery === "backoff" || recovery === "throttle";
  const timing: Partial<Record<keyof Timing, unknown>> =
    isGeneral && speakeasy && concerns(speakeasy, statuses) ? { ...speakeasy.timing } : {};
  for (const word of timingWords) {
    const one = said[word];
    if (one && counts(word, one, recovery)) timing[word] = one.value;
  }
  return timing as Partial<Timing>;
}

const concerns = ({ statuses }: DefaultTiming, met: readonly StatusPattern[]): boolean =>
  met.some((status) => statuses.some((one) => meet(status, one) === status));

/**
 * Timing said for the whole API, or for a schema many codes share, is that of `backoff` and `throttle`: `wait` and
 * `reauthenticate` go by another clock. A rate limit's headers come with every answer and speak of `throttle` alone.
 */
function counts(word: keyof Words, { level }: Said<unknown>, recovery: Recovery): boolean {
  if (level > levels.schema) return true;
  return recovery === "throttle" || (recovery === "backoff" && word !== "headers");
}

/** Where one of two delays was said and the other would contradict it, the other gives way. */
function consistent(
  recovery: keyof typeof timingDefaults,
  timing: Partial<Timing>,
): Partial<Timing> {
  const all = { ...timingDefaults[recovery], ...timing };
  if (all.initialDelayMs <= all.maxDelayMs) return timing;
  return timing.maxDelayMs === undefined
    ? { ...timing, maxDelayMs: all.initialDelayMs }
    : { ...timing, initialDelayMs: all.maxDelayMs };
}

/** An error's policy: as said, else by its statuses where these agree, else by the status of each answer. */
export function decidePolicy(
  said: SaidWords,
  statuses: readonly StatusPattern[],
  speakeasy: DefaultTiming | undefined,
): RetryPolicy | "by-status" {
  if (said.recovery) return timed(said.recovery.value, said, speakeasy, statuses);
  if (statuses.length === 0) return policyOf("report", {}, said.advice?.value);
  const policies = statuses.map((status) =>
    typeof status === "number"
      ? timed(defaultOf(status).recovery, said, speakeasy, [status])
      : undefined,
  );
  const [first, ...others] = policies;
  if (!first) return "by-status";
  const text = JSON.stringify(first);
  return others.every((policy) => JSON.stringify(policy) === text) ? first : "by-status";
}

/** As said; else that of its certain status; else that of its recovery. */
export function decideCategory(
  said: SaidWords,
  statuses: readonly StatusPattern[],
  policy: RetryPolicy | "by-status",
): Category | "by-status" {
  if (said.category) return said.category.value;
  const categories = new Set(
    statuses.map((status) => (typeof status === "number" ? knownCategory(status) : undefined)),
  );
  const [only] = categories;
  if (categories.size === 1 && only) return only;
  return policy === "by-status" ? "by-status" : categoryOfRecovery[policy.recovery];
}

/** A status nobody registered has no category of its own. */
const knownCategory = (status: number): Category | undefined => {
  const known = defaultOf(status);
  return known.status === status ? known.category : undefined;
};

/** What nobody decided is inferred; what is decided and not marked is documented, timing as well as its recovery. */
export function decideEvidence(
  said: SaidWords,
  statuses: readonly StatusPattern[],
  policy: RetryPolicy | "by-status",
  speakeasy: DefaultTiming | undefined,
): Evidence {
  const recovery = said.recoveryEvidence?.value ?? "documented";
  const timing =
    policy === "by-status" ? {} : timingSaid(policy.recovery, said, speakeasy, statuses);
  return {
    error: said.errorEvidence?.value ?? "documented",
    status: said.statusEvidence?.value ?? "documented",
    recovery: said.recovery ? recovery : "inferred",
    retry: Object.fromEntries(
      timingFacts
        .filter((fact) => timing[fact] !== undefined)
        .map((fact) => [fact, said[`${fact}Evidence`]?.value ?? recovery]),
    ),
    example: said.exampleEvidence?.value ?? "documented",
  };
}
