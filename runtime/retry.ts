import { RetryBudget } from "./budget.ts";
import { attempt, type Call, type Received } from "./call.ts";
import { type Clock, systemClock, timeoutError, unlessAborted } from "./clock.ts";
import { Cooldown } from "./cooldown.ts";
import { Credentials } from "./credentials.ts";
import { type Decision, decide, isIdempotent, stop } from "./decide.ts";
import type { RetryPolicy } from "./policy.ts";
import type { RequestFacts, RetryOptions } from "./retry-options.ts";
import { delayHint } from "./timing/delay-hint.ts";
import type { HeaderSource } from "./timing/headers.ts";
import type { Api, Verdict } from "./verdict.ts";

/** What a replay takes from the budget. A throttling server refuses cheaply and names its terms. */
const COST: Readonly<Record<string, number>> = { throttle: 0.1, reauthenticate: 0 };

/** Sends a call, and again as the API's policies say; settles as the last attempt did. */
export type Retrier = <T>(call: Call<T>) => Promise<Received<T>>;

/** The one loop behind `createFetch` and the adapters. Calls of one retrier share budget, cooldown and credentials. */
export function createRetrier<V extends Verdict>(
  api: Api<V>,
  options: RetryOptions<V> = {},
): Retrier {
  const clock: Clock = { ...systemClock, ...options.clock };
  const {
    budget = new RetryBudget(),
    cooldown = new Cooldown(),
    reauthenticate,
    deadlineMs = Infinity,
    maxAttempts = Infinity,
    attemptTimeoutMs = Infinity,
  } = options;
  const credentials = reauthenticate && new Credentials(reauthenticate);

  return async (call) => {
    const { method, url, signal, replayable } = call;
    const began = clock.now();
    const elapsed = (): number => clock.now() - began;
    const cooldownKey = options.cooldownKey?.(call) ?? api.id;
    const set = new Map<string, string>();
    const idempotencyKey = isIdempotent(method)
      ? undefined
      : giveKey(call, options.idempotencyKey, set);
    let reauthenticated = false;

    const judge = (policy: RetryPolicy, number: number, headers: HeaderSource): Decision => {
      const renewing = policy.recovery === "reauthenticate";
      if (renewing && !credentials) return stop("no_credentials");
      if (number >= maxAttempts) return stop("attempts");
      const decision = decide(policy, {
        // Credentials may expire at any attempt; that it happens once is limit enough.
        number: renewing ? 1 : number,
        method,
        idempotencyKey,
        headers,
        now: clock.now(),
        random: clock.random(),
        elapsedMs: elapsed(),
        deadlineMs,
        reauthenticated,
        replayable,
      });
      const affordable = !decision.retry || !budget || budget.take(COST[policy.recovery]);
      return affordable ? decision : stop("budget");
    };

    for (let number = 1; ; number++) {
      const pauseMs = cooldown ? await cooldown.delay(cooldownKey, clock.now(), clock.random()) : 0;
      if (pauseMs) {
        if (elapsed() + pauseMs >= deadlineMs) throw timeoutError();
        await clock.sleep(pauseMs, signal);
      }
      const generation = credentials?.generation;
      credentials?.headers?.forEach((value: string, name: string) => {
        if (reauthenticated || call.header(name) !== undefined) set.set(name, value);
      });

      const sent = elapsed();
      const limitMs = Math.min(attemptTimeoutMs, deadlineMs - sent);
      const outcome = await attempt(api, call, options, set, clock, limitMs);
      const { answer, policy, ...facts } = outcome;
      const failed = !answer || facts.verdict;
      const headers = answer?.headers;
      const decision = policy ? judge(policy, number, headers) : failed ? stop("final") : undefined;
      try {
        options.onAttempt?.({
          ...facts,
          api: api.id,
          method,
          url,
          number,
          status: answer?.status,
          decision,
          durationMs: elapsed() - sent,
          elapsedMs: elapsed(),
        });
      } catch {
        // Who looks on must not change the outcome.
      }

      if (!failed && budget) budget.succeed();
      if (cooldown && policy?.retry && policy.recovery === "throttle") {
        const quietMs =
          delayHint(headers, clock.now(), policy.headers) ??
          (decision?.retry ? decision.delayMs : policy.initialDelayMs);
        await cooldown.start(cooldownKey, Math.min(quietMs, policy.maxDelayMs), clock.now());
      }
      if (!decision?.retry) {
        if (answer) return answer;
        throw facts.error;
      }
      answer?.discard();
      if (policy?.recovery === "reauthenticate" && facts.verdict) {
        await unlessAborted(credentials!.renew(generation!, facts.verdict), signal);
        reauthenticated = true;
      }
      await clock.sleep(decision.delayMs, signal);
    }
  };
}

/** The key that makes a request safe to repeat: its own, or one made for it where that is wished. */
function giveKey(
  request: RequestFacts,
  wish: RetryOptions["idempotencyKey"],
  set: Map<string, string>,
): string | undefined {
  const header = "Idempotency-Key";
  const own = request.header(header);
  if (own || !wish) return own;
  const made = typeof wish === "function" ? wish(request) : crypto.randomUUID();
  set.set(header, made);
  return made;
}
