import type { BodyLimits, BodyReading } from "./body.ts";
import { type Clock, unlessAborted, within } from "./clock.ts";
import { findOperation } from "./operation.ts";
import type { PlatformSignal } from "./platform.ts";
import type { RetryPolicy } from "./policy.ts";
import { mayBeError, type ReadVerdict, toVerdict } from "./read-error.ts";
import type { RequestFacts, RetryOptions } from "./retry-options.ts";
import type { HeaderSource } from "./timing/headers.ts";
import { type TransportFailure, transportFailure, transportPolicies } from "./transport.ts";
import type { Api, Verdict } from "./verdict.ts";

/** One request, whatever client sends it. */
export interface Call<T> extends RequestFacts {
  readonly signal?: PlatformSignal | null | undefined;
  /** Whether its body can be sent again. */
  readonly replayable: boolean;
  /** The operation it calls, where its client knows. */
  readonly operation?: string | undefined;
  /** The `Content-Type` of its body. */
  contentType(): string | undefined;
  /** Sends it once, with some headers set over its own. */
  send(
    headers: ReadonlyMap<string, string>,
    signal: PlatformSignal | null | undefined,
  ): Promise<Received<T>>;
}

/** An answer, whatever client received it. */
export interface Received<T> {
  /** What the client gives its caller. */
  readonly value: T;
  readonly status: number;
  readonly headers: HeaderSource;
  /** Reads the body within limits. Never rejects. */
  read(limits: BodyLimits | undefined): Promise<BodyReading>;
  /** Lets go of what nobody will read. */
  discard(): void;
}

/** How one attempt ended: with an answer, which may be an error, or with what was thrown instead. */
export interface Outcome<T, V extends Verdict> {
  readonly answer?: Received<T>;
  readonly verdict?: ReadVerdict<V> | undefined;
  readonly failure?: TransportFailure | undefined;
  readonly error?: unknown;
  /** What to do about it; absent after a success, and where the error is not the transport's. */
  readonly policy?: RetryPolicy | undefined;
}

/** Sends a call once and judges how it went. Rejects only where the caller has aborted. */
export async function attempt<T, V extends Verdict>(
  api: Api<V>,
  call: Call<T>,
  options: RetryOptions<V>,
  set: ReadonlyMap<string, string>,
  clock: Clock,
  limitMs: number,
): Promise<Outcome<T, V>> {
  const { signal } = call;
  let answer: Received<T>;
  try {
    answer = await within(clock, limitMs, signal, (either) => call.send(set, either));
  } catch (error) {
    if (signal?.aborted) throw error;
    const failure = transportFailure(error);
    const policy = failure && (options.transport?.[failure] ?? transportPolicies[failure]);
    return { error, failure, policy };
  }
  if (!mayBeError(api, answer)) return { answer };
  const reading = await unlessAborted(answer.read(options.body), signal);
  const operation =
    options.operation?.(call) ?? call.operation ?? findOperation(api, call.method, call.url);
  const requestType = call.contentType()?.split(";")[0]!.trim().toLowerCase();
  const verdict = toVerdict(api, answer, reading, { operation, requestType });
  return {
    answer,
    verdict,
    policy: verdict && (options.policy?.(verdict, call) ?? verdict.policy),
  };
}
