import { attempt } from "./attempt.ts";
import { RetryBudget } from "./budget.ts";
import { type Clock, systemClock, timeoutError, unlessAborted } from "./clock.ts";
import { Cooldown } from "./cooldown.ts";
import { Credentials } from "./credentials.ts";
import { type Decision, decide, isIdempotent, stop } from "./decide.ts";
import type { PlatformFetch } from "./platform.ts";
import type { RetryPolicy } from "./policy.ts";
import { type FetchInput, toSendable } from "./request.ts";
import type { RetryOptions } from "./retry-options.ts";
import { delayHint } from "./timing/delay-hint.ts";
import type { HeaderSource } from "./timing/headers.ts";
import type { Api, Verdict } from "./verdict.ts";

export interface FetchOptions<V extends Verdict = Verdict> extends RetryOptions<V> {
  /** What sends a request; the platform's `fetch` unless told. */
  readonly fetch?: PlatformFetch | undefined;
}

const KEY = "Idempotency-Key";

/** What a replay takes from the budget. A throttling server refuses cheaply and names its terms. */
const COST: Readonly<Record<string, number>> = { throttle: 0.1, reauthenticate: 0 };

/**
 * A drop-in `fetch` that retries by the API's policies. It resolves with the last answer, its body unread, and rejects
 * as `fetch` does: with the transport's error, or with the signal's reason, at once also while waiting or reading.
 * Its calls share one budget, cooldown and set of credentials.
 */
export function createFetch<V extends Verdict>(
  api: Api<V>,
  options: FetchOptions<V> = {},
): PlatformFetch {
  const clock: Clock = { ...systemClock, ...options.clock };
  const {
    budget = new RetryBudget(),
    cooldown = new Cooldown(),
    reauthenticate,
    deadlineMs = Infinity,
    maxAttempts = Infinity,
    attemptTimeoutMs = Infinity,
  } = options;
  const credentials = new Credentials(reauthenticate);

  const retryingFetch = async (input: FetchInput, init?: RequestInit): Promise<Response> => {
    const request = toSendable(input, init);
    const { method, url, signal, replayable } = request;
    const began = clock.now();
    const elapsed = (): number => clock.now() - began;
    const cooldownKey = options.cooldownKey?.(request) ?? api.id;
    const set = new Map<string, string>();
    let idempotencyKey: string | undefined;
    if (!isIdempotent(method)) {
      const wish = options.idempotencyKey;
      idempotencyKey = request.header(KEY);
      if (wish && !idempotencyKey) {
        idempotencyKey = typeof wish === "function" ? wish(request) : crypto.randomUUID();
        set.set(KEY, idempotencyKey);
      }
    }
    let reauthenticated = false;

    const judge = (policy: RetryPolicy, number: number, headers: HeaderSource): Decision => {
      if (number >= maxAttempts) return stop("attempts");
      const decision = decide(policy, {
        // Credentials may expire at any attempt; that it happens once is limit enough.
        number: policy.recovery === "reauthenticate" ? 1 : number,
        method,
        idempotencyKey,
        headers,
        now: clock.now(),
        random: clock.random(),
        elapsedMs: elapsed(),
        deadlineMs,
        reauthenticated: !reauthenticate || reauthenticated,
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
      const used = credentials.current;
      const fresh = used && (await unlessAborted(used, signal));
      fresh?.forEach((value: string, name: string) => {
        if (reauthenticated || request.header(name) !== undefined) set.set(name, value);
      });

      const sent = elapsed();
      const limitMs = Math.min(attemptTimeoutMs, deadlineMs - sent);
      const { response, policy, discard, ...facts } = await attempt(
        api,
        request,
        options.fetch ?? fetch,
        options,
        set,
        clock,
        limitMs,
      );
      const failed = !response || facts.verdict;
      const headers = response?.headers;
      const decision = policy ? judge(policy, number, headers) : failed ? stop("final") : undefined;
      try {
        options.onAttempt?.({
          ...facts,
          api: api.id,
          method,
          url,
          number,
          status: response?.status,
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
        if (response) return response;
        throw facts.error;
      }
      discard?.();
      if (policy?.recovery === "reauthenticate" && facts.verdict) {
        await unlessAborted(credentials.renew(used, facts.verdict), signal);
        reauthenticated = true;
      }
      await clock.sleep(decision.delayMs, signal);
    }
  };
  return retryingFetch as PlatformFetch;
}
