import { createFetch } from "../fetch.ts";
import type { PlatformFetch, PlatformResponse } from "../platform.ts";
import type { RetryOptions } from "../retry-options.ts";
import type { Api, Verdict } from "../verdict.ts";

/** What an `onRequest` of openapi-fetch receives, as far as it is used here. */
interface OnRequest {
  readonly request: any;
  readonly options: { readonly fetch: (input: any) => Promise<any> };
}

/**
 * A middleware for openapi-fetch that sends the request itself, with the client's own `fetch`, and retries by the API's
 * policies. Register it last: openapi-fetch then runs no `onResponse` of others. `createClient({ fetch })` with the
 * `fetch` of `createFetch` does the same for a client as a whole, and leaves every middleware its turn.
 */
export function openapiFetchMiddleware<V extends Verdict>(
  api: Api<V>,
  options: RetryOptions<V> = {},
): { onRequest(context: OnRequest): Promise<PlatformResponse> } {
  const retrying = createFetch(api, {
    ...options,
    fetch: ((input: Request, { send, ...init }: RequestInit & { send: PlatformFetch }) =>
      send(new Request(input, init))) as PlatformFetch,
  });
  return {
    onRequest: ({ request, options: { fetch } }) =>
      retrying(request, { send: fetch } as RequestInit),
  };
}
