import type { BodyReader } from "./body.ts";
import { unlessAborted, within, type Clock } from "./clock.ts";
import { findOperation } from "./operation.ts";
import type { PlatformSignal } from "./platform.ts";
import { judge, mayBeError } from "./read-error.ts";
import type { Sendable } from "./request.ts";
import type { Failed, FetchOptions } from "./retry-options.ts";
import { transportFailure } from "./transport.ts";
import type { Api, Verdict } from "./verdict.ts";

/** How one attempt ended: what answered, what went wrong, and who has read of the answer's copy. */
export type Outcome<V extends Verdict> = readonly [
  response?: Response | undefined,
  failed?: Failed<V> | undefined,
  reader?: BodyReader | undefined,
];

/**
 * Sends a request once and judges how it went, until its signal aborts. Rejects only where the caller has aborted. What
 * was thrown after the answer had begun stands beside that answer.
 */
export async function attempt<V extends Verdict>(
  api: Api<V>,
  request: Sendable,
  options: FetchOptions<V>,
  clock: Clock,
  signal: PlatformSignal | null | undefined,
): Promise<Outcome<V>> {
  let response: Response | undefined;
  try {
    response = await within(clock, options.attemptTimeoutMs, signal, (either) =>
      unlessAborted(request.send(options.fetch ?? fetch, either), either),
    );
    if (!mayBeError(api, response)) return [response];
    const { verdict, reader } = await unlessAborted(
      judge(api, response.clone(), {
        ...options.body,
        operation: options.operation?.(request) ?? findOperation(api, request.method, request.url),
        requestType: request.requestType(),
      }),
      signal,
    );
    return [response, verdict && { verdict }, reader];
  } catch (error) {
    if (signal?.aborted) throw error;
    return [response, { error, failure: transportFailure(error) }];
  }
}
