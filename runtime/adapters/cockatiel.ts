import type { PlatformFetch, PlatformResponse, PlatformSignal } from "../platform.ts";

/** A policy of cockatiel, such as a circuit breaker or a bulkhead. */
export interface CockatielPolicy {
  execute<T>(work: (context: { readonly signal: PlatformSignal }) => Promise<T>): Promise<T>;
}

export interface BreakerOptions {
  /** What sends a request; the platform's `fetch` unless told. */
  readonly fetch?: PlatformFetch | undefined;
  /** Which answers count as failures of the server; those from 500 on unless told. */
  readonly isFailure?: ((response: PlatformResponse) => boolean) | undefined;
}

/**
 * A `fetch` behind a policy of cockatiel, to be given to `createFetch`: answers that are failures count as thrown, but
 * are returned all the same, and an abort by the caller counts as no failure. While a breaker is open it rejects with
 * cockatiel's `BrokenCircuitError`, which is not retried.
 */
export function breakerFetch(policy: CockatielPolicy, options: BreakerOptions = {}): PlatformFetch {
  const { isFailure = ({ status }) => status >= 500 } = options;
  const guarded = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const signal = init?.signal ?? (input as Request).signal;
    let aborted: { readonly reason: unknown } | undefined;
    let failure: Response | undefined;
    try {
      const response = await policy.execute(async () => {
        try {
          const answer = await (options.fetch ?? fetch)(input, init);
          if (!isFailure(answer)) return answer;
          failure = answer;
        } catch (error) {
          if (!signal?.aborted) throw error;
          aborted = { reason: error };
          return undefined;
        }
        throw new Error(`The server answered ${failure!.status}.`);
      });
      if (aborted) throw aborted.reason;
      return response!;
    } catch (error) {
      if (failure) return failure;
      throw error;
    }
  };
  return guarded as PlatformFetch;
}
