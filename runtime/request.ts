import type { PlatformFetch, PlatformSignal } from "./platform.ts";
import type { RequestFacts } from "./retry-options.ts";

export type FetchInput = string | URL | Request;

/** The request that the arguments of a `fetch` describe, to be sent more than once. */
export interface Sendable extends RequestFacts {
  readonly signal: PlatformSignal | null | undefined;
  /** Whether its body can be sent again. */
  readonly replayable: boolean;
  /** The media type of its body. */
  requestType(): string | undefined;
  /** Sets a header over its own, from now on. */
  set(name: string, value: string): void;
  send(fetch: PlatformFetch, signal: PlatformSignal | null | undefined): Promise<Response>;
}

/** What is given only once: a stream, or an iterator. */
interface Once {
  readonly getReader: unknown;
  readonly [Symbol.asyncIterator]: unknown;
}

export function toSendable(input: FetchInput, init?: RequestInit): Sendable {
  const request = ((input as Request).url && input) as Request | undefined;
  const signal = init?.signal === undefined ? request?.signal : init.signal;
  const body = init?.body as (RequestInit["body"] & Partial<Once>) | null | undefined;
  const replayable = !(body?.getReader ?? body?.[Symbol.asyncIterator]);
  let changed: Headers | undefined;
  const headers = (): Headers => changed ?? new Headers(init?.headers ?? request?.headers);
  return {
    method: init?.method ?? request?.method ?? "GET",
    url: request?.url ?? `${input as string}`,
    signal,
    replayable,
    header: (name) => headers().get(name) ?? undefined,
    requestType() {
      // A response gets the type that a request with this body would.
      return new Response(replayable ? body! : null, { headers: headers() }).headers
        .get("content-type")
        ?.split(";")[0]!
        .toLowerCase();
    },
    set(name, value) {
      changed = headers();
      changed.set(name, value);
    },
    async send(fetch, either) {
      // A request's body can be sent once; a copy leaves it for the next attempt.
      const target = request?.clone() ?? input;
      return fetch(
        target,
        changed || either !== signal
          ? { ...init, headers: headers(), signal: either ?? null }
          : init,
      );
    },
  };
}
