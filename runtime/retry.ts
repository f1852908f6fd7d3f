import { RetryBudget } from "./budget.ts";
import { attempt, type Call, type Outcome } from "./call.ts";
import { type Clock, systemClock, unlessAborted } from "./clock.ts";
import { Cooldown } from "./cooldown.ts";
import { Credentials } from "./credentials.ts";
import { type Decision, decide, isIdempotent, type StopReason } from "./decide.ts";
import type { RetryPolicy } from "./policy.ts";
import type { RetryOptions } from "./retry-options.ts";
import { delayHint } from "./timing/delay-hint.ts";
import type { Api, Verdict } from "./verdict.ts";

/** What a replay takes from the budget. A throttling server refuses cheaply and names its terms. */
const COST: Readonly<Record<string, number>> = { throttle: 0.1, reauthenticate: 0 };

/** Sends a call, and again as the API's policies say; settles as the last attempt did. */
export type Retrier = <T>(call: Call<T>) => Promise<T>;

/** The one loop behind `createFetch` and the adapters. Calls of one retrier share budget, cooldown and credentials. */
export function createRetrier<V extends Verdict>(
  api: Api<V>,
  options: RetryOptions<V> = {},
): Retrier {
  const clock: Clock = { ...systemClock, ...options.clock };
  const budget = options.budget ?? new RetryBudget();
  const cooldown = options.cooldown ?? new Cooldown();
  const credentials = options.reauthenticate && new Credentials(options.reauthenticate);
  const { deadlineMs = Infinity, maxAttempts = Infinity, attemptTimeoutMs = Infinity } = options;

  return async (call) => {
    const { signal } = call;
    const began = clock.now();
    const elapsed = (): number => clock.now() - began;
    const cooldownKey = options.cooldownKey?.(call) ?? api.id;
    const set = new Map<string, string>();
    const idempotencyKey = giveKey(call, options, set);
    let reauthenticated = false;

    const judge = (
      policy: RetryPolicy | undefined,
      number: number,
      { headers }: Outcome<unknown, V>,
    ): Decision => {
      if (!policy) return stop("final");
      const { recovery } = policy;
      if (recovery === "reauthenticate" && !credentials) return stop("no_credentials");
      if (number >= maxAttempts) return stop("attempts");
      const decision = decide(policy, {
        // Credentials may expire at any attempt; that it happens once is limit enough.
        number: recovery === "reauthenticate" ? 1 : number,
        method: call.method,
        idempotencyKey,
        headers,
        now: clock.now(),
        random: clock.random(),
        elapsedMs: elapsed(),
        deadlineMs,
        reauthenticated,
        replayable: call.replayable,
      });
      return decision.retry && budget && !budget.take(COST[recovery] ?? 1)
        ? stop("budget")
        : decision;
    };

    for (let number = 1; ; number++) {
      const pause = cooldown ? await cooldown.delay(cooldownKey, clock.now(), clock.random()) : 0;
      if (pause > 0) {
        if (elapsed() + pause >= deadlineMs) {
          throw new DOMException("Timed out", "TimeoutError");
        }
        await clock.sleep(pause, signal);
      }
      const generation = credentials?.generation ?? 0;
      credentials?.headers?.forEach((value: string, name: string) => {
        if (reauthenticated || call.header(name) !== undefined) set.set(name, value);
      });

      const sent = elapsed();
      const limitMs = Math.min(attemptTimeoutMs, deadlineMs - sent);
      const outcome = await attempt(api, call, options, set, clock, limitMs);
      const { answer, status, headers, verdict, failure, error, policy } = outcome;
      const failed = !answer || verdict !== undefined;
      const decision = failed ? judge(policy, number, outcome) : undefined;
      try {
        options.onAttempt?.({
          api: api.id,
          method: call.method,
          url: call.url,
          number,
          status,
          verdict,
          failure,
          error,
          decision,
          durationMs: elapsed() - sent,
          elapsedMs: elapsed(),
        });
      } catch {
        // Who looks on must not change the outcome.
      }

      if (!failed && budget) budget.succeed();
      if (cooldown && policy?.retry && policy.recovery === "throttle") {
        const hintMs = delayHint(headers, clock.now(), policy.headers);
        const quietMs = hintMs ?? (decision?.retry ? decision.delayMs : policy.initialDelayMs);
        await cooldown.start(cooldownKey, Math.min(quietMs, policy.maxDelayMs), clock.now());
      }
      if (!decision?.retry) {
        if (!answer) throw error;
        return answer.value;
      }
      if (answer) call.discard(answer.value);
      if (credentials && verdict && policy?.recovery === "reauthenticate") {
        await unlessAborted(credentials.renew(generation, verdict), signal);
        reauthenticated = true;
      }
      await clock.sleep(decision.delayMs, signal);
    }
  };
}

function stop(reason: StopReason): Decision {
  return { retry: false, reason };
}

/** The key that makes a request safe to repeat: its own, or one made for it where the options ask for that. */
function giveKey<T, V extends Verdict>(
  call: Call<T>,
  { idempotencyKey: wish }: RetryOptions<V>,
  set: Map<string, string>,
): string | undefined {
  if (isIdempotent(call.method)) return undefined;
  const { header = "Idempotency-Key", create = () => crypto.randomUUID() } =
    typeof wish === "object" ? wish : {};
  const own = call.header(header);
  if (own || !wish) return own;
  const made = create(call);
  set.set(header, made);
  return made;
}
