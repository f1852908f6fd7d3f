import { readBody } from "./body.ts";
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
  const retryingFetch = async (input: string | URL | Request, init?: RequestInit) =>
    (await retry(fetchCall(options.fetch ?? fetch, input, init))).value;
  return retryingFetch as PlatformFetch;
}

function fetchCall(
  send: PlatformFetch,
  input: string | URL | Request,
  init?: RequestInit,
): Call<Response> {
  const request = typeof input === "object" && "url" in input ? input : undefined;
  const signal = init?.signal === undefined ? request?.signal : init.signal;
  const body = init?.body;
  const method = init?.method ?? request?.method ?? "GET";
  const headers = (): Headers => new Headers(init?.headers ?? request?.headers);
  const header = (name: string): string | undefined => headers().get(name) ?? undefined;
  return {
    method,
    url: request?.url ?? String(input),
    signal,
    replayable: !isStream(body),
    header,
    // A response gets the type that a request with this body would.
    contentType: () =>
      header("content-type") ??
      (isStream(body) ? undefined : (new Response(body).headers.get("content-type") ?? undefined)),
    async send(set, either) {
      // A request's body can be sent once; a copy leaves it for the next attempt.
      const target =
        request && body == null && !/^(GET|HEAD)$/i.test(method) ? request.clone() : input;
      let changed = init;
      if (set.size || either !== signal) {
        const merged = headers();
        set.forEach((value, name) => merged.set(name, value));
        changed = { ...init, headers: merged, signal: either ?? null };
      }
      const value: Response = await send(target, changed);
      let discard: (() => void) | undefined;
      return {
        value,
        status: value.status,
        headers: value.headers,
        async read(limits) {
          const reading = await readBody(value.clone(), limits);
          ({ discard } = reading);
          return reading;
        },
        discard() {
          discard?.();
          value.body?.cancel().catch(() => {});
        },
      };
    },
  };
}

/** Streams and iterators give what they have once. */
function isStream(body: any): boolean {
  return !!(body?.getReader ?? body?.pipe ?? body?.[Symbol.asyncIterator]);
}
