import { createFetch } from "../fetch.ts";
import type { PlatformFetch } from "../platform.ts";
import type { FetchOptions } from "../retry-options.ts";
import type { Api, Verdict } from "../verdict.ts";

/**
 * Options for `ky.extend` that put the API's policies in the place of ky's own retries. ky's limit of time is off,
 * since it would hold for all attempts and delays together: say `attemptTimeoutMs` and `deadlineMs` instead.
 */
export function kyOptions<V extends Verdict>(
  api: Api<V>,
  options: FetchOptions<V> = {},
): { fetch: PlatformFetch; retry: 0; timeout: false } {
  return { fetch: createFetch(api, options), retry: 0, timeout: false };
}
