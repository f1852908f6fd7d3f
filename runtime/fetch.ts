import { attempt } from "./attempt.ts";
import { RetryBudget } from "./budget.ts";
import { type Clock, systemClock, timeoutError, unlessAborted, within } from "./clock.ts";
import { Cooldown } from "./cooldown.ts";
import { type Decision, decide, isIdempotent, stop } from "./decide.ts";
import type { PlatformFetch } from "./platform.ts";
import type { RetryPolicy } from "./policy.ts";
import { type FetchInput, toSendable } from "./request.ts";
import type { FetchOptions } from "./retry-options.ts";
import { delayHint } from "./timing/delay-hint.ts";
import { transportPolicies } from "./transport.ts";
import type { Api, Verdict } from "./verdict.ts";

const KEY = "Idempotency-Key";

/**
 * A drop-in `fetch` that retries by the API's policies. It resolves with the last answer, its body unread, and rejects
 * as `fetch` does: with the transport's error, or with the signal's reason, whatever it is waiting for. Its deadline is
 * such a signal, too: only an answer that has begun by then is still returned. Its calls share one budget, cooldown and
 * set of credentials.
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
    deadlineMs,
    maxAttempts,
  } = options;
  /** The last renewal of the credentials: the headers it returned, or will. A call remembers which it was sent with. */
  let credentials: Promise<Headers> | undefined;

  return (async (input: FetchInput, init?: RequestInit): Promise<Response> => {
    const request = toSendable(input, init);
    const deadline = clock.now() + deadlineMs!;
    const cooldownKey = options.cooldownKey?.(request) ?? api.id;
    const wish = options.idempotencyKey;
    if (wish && !isIdempotent(request.method) && !request.header(KEY)) {
      request.set(KEY, wish === true ? crypto.randomUUID() : wish(request));
    }
    let reauthenticated = !reauthenticate;

    return within(clock, deadlineMs, request.signal, async (signal) => {
      for (let number = 1; ; number++) {
        const began = clock.now();
        const quietMs =
          cooldown &&
          (await unlessAborted(cooldown.delay(cooldownKey, began, clock.random()), signal));
        if (quietMs) {
          if (began + quietMs >= deadline) throw timeoutError();
          await clock.sleep(quietMs, signal);
        }
        const used = credentials;
        if (used) {
          for (const [name, value] of await unlessAborted(used, signal)) {
            if (reauthenticated || request.header(name)) request.set(name, value);
          }
        }

        const sent = clock.now();
        const [response, failed, reader] = await attempt(api, request, options, clock, signal);
        const now = clock.now();
        let decision: Decision | undefined;
        let renewing = false;
        if (failed) {
          const policy =
            options.policy?.(failed, request) ??
            failed.verdict?.policy ??
            transportPolicies[failed.failure!] ??
            // Neither an answer nor the transport, but a mistake: a URL that is none, say.
            ({ retry: false, recovery: "fix" } satisfies RetryPolicy);
          const headers = response?.headers;
          const throttled = policy.recovery === "throttle";
          renewing = policy.recovery === "reauthenticate";
          decision = decide(policy, {
            ...request,
            // Credentials may expire at any attempt; that it happens once is limit enough.
            number: renewing ? 1 : number,
            idempotencyKey: request.header(KEY),
            headers,
            now,
            random: clock.random(),
            deadlineMs: deadlineMs && deadline - now,
            reauthenticated,
          });
          if (decision.retry) {
            if (number >= maxAttempts!) decision = stop("attempts");
            // Who throttles refuses cheaply, and names the terms.
            else if (budget && !budget.take(throttled ? 0.5 : renewing ? 0 : 1))
              decision = stop("budget");
          }
          if (cooldown && throttled) {
            const delayMs =
              delayHint(headers, now, policy.headers) ??
              (decision as { readonly delayMs?: number }).delayMs ??
              policy.initialDelayMs;
            // Not awaited: this call has its own delay, and the store may take its time.
            void cooldown.start(cooldownKey, Math.min(delayMs, policy.maxDelayMs), now);
          }
        } else if (budget) budget.succeed();

        try {
          options.onAttempt?.({
            ...failed,
            method: request.method,
            url: request.url,
            number,
            status: response?.status,
            decision,
            durationMs: now - sent,
          });
        } catch {
          // Who looks on must not change the outcome.
        }

        if (!decision?.retry) {
          if (response) return response;
          throw failed!.error;
        }
        reader?.cancel().catch(() => {});
        response?.body?.cancel().catch(() => {});
        if (renewing) {
          // Whoever comes first renews for all; after a failure, and after the time of a call, the next one tries again.
          if (credentials === used) {
            credentials = within(
              clock,
              deadlineMs,
              null,
              async (limit) =>
                new Headers((await unlessAborted(reauthenticate!(failed!), limit)) as Headers),
            );
            credentials.catch(() => (credentials = used));
          }
          await unlessAborted(credentials!, signal);
          reauthenticated = true;
        }
        await clock.sleep(decision.delayMs, signal);
      }
    });
  }) as PlatformFetch;
}
