import { unlessAborted, within, type Clock } from "./clock.ts";
import { readBody } from "./body.ts";
import { findOperation } from "./operation.ts";
import type { PlatformFetch } from "./platform.ts";
import type { RetryPolicy } from "./policy.ts";
import { mayBeError, type ReadVerdict, toVerdict } from "./read-error.ts";
import type { Sendable } from "./request.ts";
import type { RetryOptions } from "./retry-options.ts";
import { type TransportFailure, transportFailure, transportPolicies } from "./transport.ts";
import type { Api, Verdict } from "./verdict.ts";

/** How one attempt ended: with a response, which may be an error, or with what was thrown instead. */
export interface Outcome<V extends Verdict> {
  readonly response?: Response;
  readonly verdict?: ReadVerdict<V> | undefined;
  readonly failure?: TransportFailure | undefined;
  readonly error?: unknown;
  /** What to do about it; absent after a success, and where the error is not the transport's. */
  readonly policy?: RetryPolicy | undefined;
  /** Lets go of a response that nobody will read. */
  discard?(): void;
}

/** Sends a request once and judges how it went. Rejects only where the caller has aborted. */
export async function attempt<V extends Verdict>(
  api: Api<V>,
  request: Sendable,
  fetch: PlatformFetch,
  options: RetryOptions<V>,
  set: ReadonlyMap<string, string>,
  clock: Clock,
  limitMs: number,
): Promise<Outcome<V>> {
  const { signal } = request;
  let response: Response;
  try {
    response = await within(clock, limitMs, signal, (either) => request.send(fetch, set, either));
  } catch (error) {
    if (signal?.aborted) throw error;
    const failure = transportFailure(error);
    return {
      error,
      failure,
      policy: failure && (options.transport?.[failure] ?? transportPolicies[failure]),
    };
  }
  if (!mayBeError(api, response)) return { response };
  const reading = await unlessAborted(readBody(response.clone(), options.body), signal);
  const verdict = toVerdict(api, response, reading, {
    operation: options.operation?.(request) ?? findOperation(api, request.method, request.url),
    requestType: request.mediaType(),
  });
  return {
    response,
    verdict,
    policy: verdict && (options.policy?.(verdict, request) ?? verdict.policy),
    discard() {
      reading.discard();
      response.body?.cancel().catch(() => {});
    },
  };
}
