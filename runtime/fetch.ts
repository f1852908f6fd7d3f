import { attempt } from "./attempt.ts";
import { RetryBudget } from "./budget.ts";
import { type Clock, systemClock, timeoutError, unlessAborted } from "./clock.ts";
import { Cooldown } from "./cooldown.ts";
import { type Decision, decide, isIdempotent, stop } from "./decide.ts";
import type { PlatformFetch } from "./platform.ts";
import { type FetchInput, toSendable } from "./request.ts";
import type { RetryOptions } from "./retry-options.ts";
import { delayHint } from "./timing/delay-hint.ts";
import { transportPolicies } from "./transport.ts";
import type { Api, Verdict } from "./verdict.ts";

export interface FetchOptions<V extends Verdict = Verdict> extends RetryOptions<V> {
  /** What sends a request; the platform's `fetch` unless told. */
  readonly fetch?: PlatformFetch | undefined;
}

const KEY = "Idempotency-Key";

/** What a replay takes from the budget. A throttling server refuses cheaply and names its terms. */
const COST: Readonly<Record<string, number>> = { throttle: 0.5, reauthenticate: 0 };

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
  /** The last renewal of the credentials: the headers it returned, or will. A call remembers which it was sent with. */
  let credentials: Promise<Headers> | undefined;

  const retryingFetch = async (input: FetchInput, init?: RequestInit): Promise<Response> => {
    const request = toSendable(input, init);
    const { method, url, signal } = request;
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
    let reauthenticated = !reauthenticate;

    for (let number = 1; ; number++) {
      const pauseMs = cooldown && (await cooldown.delay(cooldownKey, clock.now(), clock.random()));
      if (pauseMs) {
        if (elapsed() + pauseMs >= deadlineMs) throw timeoutError();
        await clock.sleep(pauseMs, signal);
      }
      const used = credentials;
      if (used) {
        for (const [name, value] of await unlessAborted(used, signal)) {
          if (reauthenticated || request.header(name)) set.set(name, value);
        }
      }

      const sent = elapsed();
      const { response, failed, discard } = await attempt(
        api,
        request,
        options.fetch ?? fetch,
        options,
        set,
        clock,
        Math.min(attemptTimeoutMs, deadlineMs - sent),
      );
      let decision: Decision | undefined;
      let renewing = false;
      if (failed) {
        const policy =
          options.policy?.(failed, request) ??
          failed.verdict?.policy ??
          transportPolicies[failed.failure!];
        const headers = response?.headers;
        renewing = policy?.recovery === "reauthenticate";
        decision =
          policy &&
          decide(policy, {
            ...request,
            // Credentials may expire at any attempt; that it happens once is limit enough.
            number: renewing ? 1 : number,
            idempotencyKey,
            headers,
            now: clock.now(),
            random: clock.random(),
            elapsedMs: elapsed(),
            deadlineMs,
            reauthenticated,
          });
        if (decision?.retry) {
          if (number >= maxAttempts) decision = stop("attempts");
          else if (budget && !budget.take(COST[policy.recovery])) decision = stop("budget");
        }
        if (cooldown && policy?.retry && policy.recovery === "throttle") {
          const quietMs =
            delayHint(headers, clock.now(), policy.headers) ??
            (decision?.retry ? decision.delayMs : policy.initialDelayMs);
          await cooldown.start(cooldownKey, Math.min(quietMs, policy.maxDelayMs), clock.now());
        }
        decision ??= stop("final");
      } else if (budget) budget.succeed();

      try {
        options.onAttempt?.({
          ...failed,
          method,
          url,
          number,
          status: response?.status,
          decision,
          durationMs: elapsed() - sent,
        });
      } catch {
        // Who looks on must not change the outcome.
      }

      if (!decision?.retry) {
        if (response) return response;
        throw failed!.error;
      }
      discard?.();
      if (renewing) {
        // Whoever comes first renews for all; after a failure the next one tries again.
        if (credentials === used) {
          credentials = (async () => new Headers((await reauthenticate!(failed!)) as Headers))();
          credentials.catch(() => (credentials = used));
        }
        await unlessAborted(credentials!, signal);
        reauthenticated = true;
      }
      await clock.sleep(decision.delayMs, signal);
    }
  };
  return retryingFetch as PlatformFetch;
}
