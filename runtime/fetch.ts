import { type Drawn, drawBody } from "./body.ts";
import type { Call } from "./call.ts";
import type { PlatformFetch } from "./platform.ts";
import type { RetryOptions } from "./retry-options.ts";
import { createRetrier } from "./retry.ts";
import type { Api, Verdict } from "./verdict.ts";

export interface FetchOptions<V extends Verdict = Verdict> extends RetryOptions<V> {
  /** What sends a request; the platform's `fetch` unless told. */
  readonly fetch?: PlatformFetch | undefined;
}

/**
 * A drop-in `fetch` that retries by the API's policies. It resolves with the last answer, its body unread, and rejects
 * as `fetch` does: with the transport's error, or with the signal's reason, at once also while waiting or reading.
 */
export function createFetch<V extends Verdict>(
  api: Api<V>,
  options: FetchOptions<V> = {},
): PlatformFetch {
  const retry = createRetrier(api, options);
  const retryingFetch = async (input: string | URL | Request, init?: RequestInit) => {
    const call = fetchCall(options.fetch ?? fetch, input, init);
    return call.restore(await retry(call));
  };
  return retryingFetch as PlatformFetch;
}

function fetchCall(
  send: PlatformFetch,
  input: string | URL | Request,
  init?: RequestInit,
): Call<Response> & { restore(response: Response): Response } {
  const request = typeof input === "object" && "url" in input ? input : undefined;
  const signal = init?.signal === undefined ? request?.signal : init.signal;
  const body: unknown = init?.body;
  const method = init?.method ?? request?.method ?? "GET";
  let own: Headers | undefined;
  let drawn: Drawn | undefined;
  const headers = (): Headers => (own ??= new Headers(init?.headers ?? request?.headers));
  return {
    method,
    url: request?.url ?? String(input),
    signal,
    replayable: !isStream(body),
    // A response gets the type that a request with this body would.
    contentType: () =>
      headers().get("content-type") ??
      (isStream(body)
        ? undefined
        : (new Response(init?.body).headers.get("content-type") ?? undefined)),
    header: (name) => headers().get(name) ?? undefined,
    send: (set, either) => {
      // A request's body can be sent once; a copy leaves it for the next attempt.
      const target =
        request && body == null && !/^(GET|HEAD)$/i.test(method) ? request.clone() : input;
      if (set.size === 0 && either === signal) return send(target, init);
      const merged = new Headers(headers());
      for (const [name, value] of set) merged.set(name, value);
      return send(target, { ...init, headers: merged, signal: either ?? null });
    },
    head: (response) => response,
    read: async (response, limits) => (drawn = await drawBody(response, limits)),
    discard: () => drawn?.discard(),
    restore: (response) => (drawn?.response === response ? drawn.restore() : response),
  };
}

/** Streams and iterators give what they have once. */
function isStream(body: unknown): boolean {
  return (
    typeof body === "object" &&
    body !== null &&
    ("getReader" in body || "pipe" in body || Symbol.asyncIterator in body)
  );
}
