import type { PlatformFetch, PlatformSignal } from "./platform.ts";
import type { RequestFacts } from "./retry-options.ts";

export type FetchInput = string | URL | Request;

/** The request that the arguments of a `fetch` describe, to be sent more than once. */
export interface Sendable extends RequestFacts {
  readonly signal: PlatformSignal | null | undefined;
  /** Whether its body can be sent again. */
  readonly replayable: boolean;
  /** The media type of its body. */
  mediaType(): string | undefined;
  /** Sends it with some headers set over its own. */
  send(
    fetch: PlatformFetch,
    set: ReadonlyMap<string, string>,
    signal: PlatformSignal | null | undefined,
  ): Promise<Response>;
}

/** What is given only once: a stream, or an iterator. */
interface Once {
  readonly getReader: unknown;
  readonly [Symbol.asyncIterator]: unknown;
}

export function toSendable(input: FetchInput, init?: RequestInit): Sendable {
  const request = (input as Request).url ? (input as Request) : undefined;
  const signal = init?.signal === undefined ? request?.signal : init.signal;
  const method = init?.method ?? request?.method ?? "GET";
  const body = init?.body as (RequestInit["body"] & Partial<Once>) | null | undefined;
  const replayable = !(body?.getReader ?? body?.[Symbol.asyncIterator]);
  const headers = (): Headers => new Headers(init?.headers ?? request?.headers);
  return {
    method,
    url: request?.url ?? String(input),
    signal,
    replayable,
    header: (name) => headers().get(name) ?? undefined,
    mediaType() {
      // A response gets the type that a request with this body would.
      const type =
        headers().get("content-type") ??
        (replayable ? new Response(body).headers.get("content-type") : null);
      return type?.split(";")[0]!.toLowerCase();
    },
    send(fetch, set, either) {
      // A request's body can be sent once; a copy leaves it for the next attempt.
      const target = request?.clone() ?? input;
      if (!set.size && either === signal) return fetch(target, init);
      const merged = headers();
      set.forEach((value, name) => merged.set(name, value));
      return fetch(target, { ...init, headers: merged, signal: either ?? null });
    },
  };
}
