import type { BodyLimits } from "./body.ts";
import type { RetryBudget } from "./budget.ts";
import type { Clock } from "./clock.ts";
import type { Cooldown } from "./cooldown.ts";
import type { PlatformFetch, PlatformHeaders } from "./platform.ts";
import type { Decision } from "./decide.ts";
import type { RetryPolicy } from "./policy.ts";
import type { ReadVerdict } from "./read-error.ts";
import type { TransportFailure } from "./transport.ts";
import type { Verdict } from "./verdict.ts";

/** A request as hooks and options see it. */
export interface RequestFacts {
  readonly method: string;
  readonly url: string;
  /** A header of the request. */
  header(name: string): string | undefined;
}

/** What went wrong with an attempt. */
export interface Failed<V extends Verdict = Verdict> {
  /** What the answer says that went wrong. */
  readonly verdict?: ReadVerdict<V> | undefined;
  /** Why no answer came. */
  readonly failure?: TransportFailure | undefined;
  /** What was thrown instead of an answer. */
  readonly error?: unknown;
}

/** One attempt that has ended; after a success without verdict, failure and error. */
export interface AttemptEvent<V extends Verdict = Verdict> extends Failed<V> {
  readonly method: string;
  readonly url: string;
  /** The first is 1. */
  readonly number: number;
  readonly status?: number | undefined;
  /** What comes next; absent after a success. */
  readonly decision?: Decision | undefined;
  /** Milliseconds this attempt took. */
  readonly durationMs: number;
}

/** Headers as `fetch` takes them. */
export type HeaderInit =
  PlatformHeaders | Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** Gets new credentials; the headers it returns replace those of the request. */
export type Reauthenticate<Context> = (
  context: Context,
) => HeaderInit | undefined | void | Promise<HeaderInit | undefined | void>;

export interface RetryOptions<V extends Verdict = Verdict> {
  /** The most attempts of one call, the first included; a policy may allow fewer. */
  readonly maxAttempts?: number | undefined;
  /** Milliseconds that all attempts and delays of one call may take together. */
  readonly deadlineMs?: number | undefined;
  /** Milliseconds that one attempt may take until the answer begins. */
  readonly attemptTimeoutMs?: number | undefined;
  /** How much of an error's body is read, and for how long. */
  readonly body?: BodyLimits | undefined;
  /** Another policy for some errors and failures; `undefined` keeps the API's, or that of `transportPolicies`. */
  readonly policy?:
    ((failed: Failed<V>, request: RequestFacts) => RetryPolicy | undefined) | undefined;
  /**
   * Gets new credentials, once for all requests that need them at the same time. The headers it returns replace those
   * of the replay, and those of the same name in every later request: use one client for one set of credentials.
   */
  readonly reauthenticate?: Reauthenticate<Failed<V>> | undefined;
  /**
   * Adds an `Idempotency-Key`, the same for all attempts of a call, to requests that are not idempotent and have none:
   * a random UUID, or what the function returns.
   */
  readonly idempotencyKey?: boolean | ((request: RequestFacts) => string) | undefined;
  /** The operation a request calls; unless told it is found by method and path. */
  readonly operation?: ((request: RequestFacts) => string | undefined) | undefined;
  /** Limits the replays of all calls together; one of its own unless told, none with `false`. */
  readonly budget?: RetryBudget | false | undefined;
  /** Makes all calls wait when one is throttled; one of its own unless told, none with `false`. */
  readonly cooldown?: Cooldown | false | undefined;
  /** Who waits together, the API's id unless told: an API key's hash, say. */
  readonly cooldownKey?: ((request: RequestFacts) => string) | undefined;
  /** Sees every attempt when it has ended. What it throws is ignored. */
  readonly onAttempt?: ((event: AttemptEvent<V>) => void) | undefined;
  readonly clock?: Partial<Clock> | undefined;
}

export interface FetchOptions<V extends Verdict = Verdict> extends RetryOptions<V> {
  /** What sends a request; the platform's `fetch` unless told. */
  readonly fetch?: PlatformFetch | undefined;
}
