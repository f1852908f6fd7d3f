import { unlessAborted, within, type Clock } from "./clock.ts";
import { findOperation } from "./operation.ts";
import type { PlatformFetch } from "./platform.ts";
import { judge, mayBeError } from "./read-error.ts";
import type { Sendable } from "./request.ts";
import type { Failed, RetryOptions } from "./retry-options.ts";
import { transportFailure } from "./transport.ts";
import type { Api, Verdict } from "./verdict.ts";

/** How one attempt ended: with a response, which may be an error, or with what was thrown instead. */
export interface Outcome<V extends Verdict> {
  readonly response?: Response;
  readonly failed?: Failed<V> | undefined;
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
    return { failed: { error, failure: transportFailure(error) } };
  }
  if (!mayBeError(api, response)) return { response };
  const { verdict, discard } = await unlessAborted(
    judge(api, response.clone(), {
      ...options.body,
      operation: options.operation?.(request) ?? findOperation(api, request.method, request.url),
      requestType: request.mediaType(),
    }),
    signal,
  );
  return {
    response,
    failed: verdict && { verdict },
    discard() {
      discard();
      response.body?.cancel().catch(() => {});
    },
  };
}
