import { createFetch } from "../fetch.ts";
import type { RetryOptions } from "../retry-options.ts";
import type { Api, Verdict } from "../verdict.ts";
import { type AnswerToken, type TokenInit, tokenFetch, toToken } from "./answer-token.ts";

/** What axios gives its adapters, as far as it is used here. */
interface AxiosConfig {
  readonly url?: string;
  readonly baseURL?: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly headers: {
    toJSON(): Record<string, string>;
    concat(...more: object[]): unknown;
  };
  readonly signal?: unknown;
}

interface AxiosAnswer {
  readonly status: number;
  readonly headers: any;
  readonly data: any;
}

/** How an adapter settles with an answer: some it rejects, by `validateStatus`. */
interface Settled {
  readonly response: AxiosAnswer;
  readonly error?: unknown;
}

/**
 * An adapter for axios around another one that retries by the API's policies:
 * `axios.create({ adapter: axiosAdapter(api, axios.getAdapter("http")) })`. It settles as the last attempt did.
 * Of an answer that is neither text nor bytes, a stream say, only status and headers are read.
 */
export function axiosAdapter<V extends Verdict>(
  api: Api<V>,
  adapter: (config: any) => Promise<any>,
  options: RetryOptions<V> = {},
): (config: any) => Promise<any> {
  const retrying = createFetch(api, { ...options, fetch: tokenFetch });
  return async (config: AxiosConfig) => {
    const { baseURL, url = "", method = "get", data, signal, headers } = config;
    const init: TokenInit<Settled> = {
      method: method.toUpperCase(),
      headers: headers.toJSON(),
      body: toBody(data),
      signal: (signal as AbortSignal | undefined) ?? null,
      send: (merged, either) =>
        adapter({
          ...config,
          headers: headers.concat(Object.fromEntries(merged)),
          ...(either && { signal: either }),
        }).then(
          (response: AxiosAnswer) => fromAxios({ response }),
          (error: { readonly response?: AxiosAnswer }) => {
            if (!error?.response) throw error;
            return fromAxios({ response: error.response, error });
          },
        ),
    };
    const target = /^\w+:\/\//.test(url)
      ? url
      : `${baseURL ?? ""}/${url}`.replace(/([^:])\/+/g, "$1/");
    const token: unknown = await retrying(target, init);
    const { response, error } = (token as AnswerToken<Settled>).answer;
    if (error) throw error;
    return response;
  };
}

function fromAxios(settled: Settled): AnswerToken<Settled> {
  const { data, status, headers } = settled.response;
  const readable =
    typeof data === "string" || data instanceof ArrayBuffer || ArrayBuffer.isView(data);
  return toToken(
    settled,
    { status, headers },
    () => new Response(readable ? (data as string) : null).body,
    () => data?.destroy?.(),
  );
}

/** Node's old streams, such as those of `form-data`, are no iterators; whatever stands in their place here is sent once. */
function toBody(data: any): any {
  return typeof data?.pipe === "function" ? { getReader: true } : data;
}
