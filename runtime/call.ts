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
  send(headers: ReadonlyMap<string, string>, signal: PlatformSignal | null | undefined): Promise<T>;
  head(answer: T): { readonly status: number; readonly headers: HeaderSource };
  /** Reads an answer's body within limits. Never rejects. */
  read(answer: T, limits: BodyLimits | undefined): Promise<BodyReading>;
  /** Lets go of an answer that nobody will read. */
  discard(answer: T): void;
}

/** How one attempt ended: with an answer, which may be an error, or with what was thrown instead. */
export interface Outcome<T, V extends Verdict> {
  readonly answer?: { readonly value: T };
  readonly status?: number;
  readonly headers?: HeaderSource;
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
  let value: T;
  try {
    value = await within(clock, limitMs, signal, (either) => call.send(set, either));
  } catch (error) {
    if (signal?.aborted) throw error;
    const failure = transportFailure(error);
    const policy = failure && (options.transport?.[failure] ?? transportPolicies[failure]);
    return { error, failure, policy };
  }
  const { status, headers } = call.head(value);
  const answer = { answer: { value }, status, headers };
  if (!mayBeError(api, status, headers)) return answer;
  const reading = await unlessAborted(call.read(value, options.body), signal);
  const verdict = toVerdict(
    api,
    { status, headers, ...reading },
    {
      operation:
        options.operation?.(call) ?? call.operation ?? findOperation(api, call.method, call.url),
      requestType: call.contentType()?.split(";")[0]!.trim().toLowerCase(),
    },
  );
  return {
    ...answer,
    verdict,
    policy: verdict && (options.policy?.(verdict, call) ?? verdict.policy),
  };
}
