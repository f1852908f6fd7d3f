import type { StopReason } from "../../runtime/decide.ts";
import type { Recovery, RetryPolicy } from "../../runtime/policy.ts";
import type { UndocumentedReason } from "../../runtime/verdict.ts";
import { timingFacts, type Evidence } from "../model/catalog.ts";

/** What each recovery asks for. */
export const recoveries: Readonly<Record<Recovery, string>> = {
  backoff: "It passes by itself: try again, waiting longer each time.",
  throttle: "Slow down: too many requests were sent.",
  wait: "Another operation must end first: try again then.",
  reauthenticate: "Get new credentials, once, and try again.",
  fix: "Change the request; the same one fails again.",
  grant: "A person must change the credentials, the account or its rights.",
  pay: "A person must pay.",
  report: "Tell the vendor.",
};

/** Why nothing, or nothing more, is replayed. */
export const stops: Readonly<Record<StopReason, string>> = {
  final: "the same request would fail again",
  server: "the server says not to",
  not_idempotent:
    "it may have been processed, and this method must not run twice without an idempotency key",
  body: "the body of the request is gone",
  credentials: "if the new credentials are refused too, there is nothing left to try",
  attempts: "these are all the attempts of the policy",
  hint_too_long: "the server asks for a longer wait than the policy allows",
  deadline: "the next one would begin too late",
  budget: "too many requests were replayed already",
};

/** Why an answer counts as undocumented. */
export const reasons: Readonly<Record<UndocumentedReason, string>> = {
  status: "the spec describes no such error at this status",
  code: "the spec does not list its code",
  shape: "its body has not the shape that the spec describes",
  empty: "it has no body",
  not_json: "its body is no JSON",
};

/** `0 s`, `250 ms`, `3 s`, `2 min 30 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000 && milliseconds > 0) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 100) / 10;
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds - minutes * 60);
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** `after 3 s`, `after 0 s to 2 s`. */
export function delay(leastMs: number, mostMs: number): string {
  const [least, most] = [duration(leastMs), duration(mostMs)];
  return least === most ? `after ${least}` : `after ${least} to ${most}`;
}

/** `2nd`, `3rd`, `11th`. */
export function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : ["th", "st", "nd", "rd"][number % 10];
  return `${number}${ending ?? "th"}`;
}

/** `documented`, or `error documented, status documented, recovery inferred, timing partly inferred`. */
export function evidenceIn(
  { error, status, recovery, retry }: Evidence,
  policy: RetryPolicy,
): string {
  const words = { error, status, recovery, ...(policy.retry && { timing: timingIn(retry) }) };
  const [first = "", ...others] = new Set(Object.values(words));
  if (others.length === 0) return first;
  return Object.entries(words)
    .map(([fact, word]) => `${fact} ${word}`)
    .join(", ");
}

/** What the spec does not say of timing comes from the defaults. */
function timingIn(retry: Evidence["retry"]): string {
  const words = new Set(timingFacts.map((fact) => retry[fact] ?? "inferred"));
  const [first = "inferred", ...others] = words;
  return others.length === 0
    ? first
    : words.has("inferred")
      ? "partly inferred"
      : "partly observed";
}
