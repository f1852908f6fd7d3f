import { createFetch } from "../fetch.ts";
import type { RetryOptions } from "../retry-options.ts";
import type { Api, Verdict } from "../verdict.ts";
import { type AnswerToken, type TokenInit, tokenFetch } from "./answer-token.ts";
import { type DispatchController, type DispatchHandler, Exchange } from "./undici-exchange.ts";

/** The options of a dispatch, as far as they are used here. */
export interface DispatchOptions {
  readonly origin?: { toString(): string } | null | undefined;
  readonly path: string;
  readonly method: string;
  readonly headers?: any;
  readonly body?: any;
}

type Dispatch = (options: any, handler: any) => boolean;

/**
 * An interceptor for undici's `dispatcher.compose` that retries by the API's policies, for `request`, `fetch`, `stream`
 * and whatever else goes through the dispatcher. A success streams through; an error's body is held back, 1 MiB of it
 * at most, until it is decided, and reaches the caller whole where it is the last.
 */
export function undiciInterceptor<V extends Verdict>(
  api: Api<V>,
  options: RetryOptions<V> = {},
): (dispatch: Dispatch) => Dispatch {
  const retrying = createFetch(api, { ...options, fetch: tokenFetch });
  const maxBytes = options.body?.maxBytes ?? 2 ** 20;
  const mayFail = (status: number): boolean =>
    status >= 400 || !!api.errorsBelow400?.includes(status);

  return (dispatch) => (request: DispatchOptions, handler: DispatchHandler) => {
    const caller = new AbortController();
    const outer = new CallerController(caller);
    let started = false;
    const init: TokenInit<Exchange> = {
      method: request.method,
      headers: headerPairs(request.headers),
      body: request.body ?? null,
      signal: caller.signal,
      send: (headers, signal) =>
        new Promise<AnswerToken<Exchange>>((resolve, reject) => {
          const exchange = new Exchange({
            outer,
            handler,
            mayFail,
            maxBytes,
            start(controller, context) {
              outer.current = controller;
              signal?.addEventListener("abort", () => controller.abort(signal.reason));
              if (signal?.aborted) controller.abort(signal.reason);
              if (!started) handler.onRequestStart?.(outer, context);
              started = true;
            },
            answered: resolve,
            failed: reject,
          });
          dispatch({ ...request, headers: Object.fromEntries(headers) }, exchange);
        }),
    };
    retrying(`${request.origin ?? ""}${request.path}`, init)
      .then((token: unknown) => (token as AnswerToken<Exchange>).answer.deliver())
      .catch((error: Error) => handler.onResponseError?.(outer, error));
    return true;
  };
}

/** The one controller that the caller's handler sees, whichever attempt is under way. */
class CallerController implements DispatchController {
  current: DispatchController | undefined;
  paused = false;
  readonly #caller: AbortController;

  constructor(caller: AbortController) {
    this.#caller = caller;
  }

  abort(reason: Error): void {
    this.#caller.abort(reason);
  }

  pause(): void {
    this.paused = true;
    this.current?.pause();
  }

  resume(): void {
    this.paused = false;
    this.current?.resume();
  }

  get aborted(): boolean {
    return this.#caller.signal.aborted;
  }

  get reason(): Error | null {
    return (this.#caller.signal.reason as Error | undefined) ?? null;
  }

  get rawHeaders(): unknown {
    return this.current?.rawHeaders;
  }

  get rawTrailers(): unknown {
    return this.current?.rawTrailers;
  }
}

/** undici takes an object, pairs, or names and values in turn. */
function headerPairs(headers: any): [string, string][] {
  if (!headers) return [];
  const entries: any[] =
    Array.isArray(headers) && !Array.isArray(headers[0])
      ? headers.flatMap((name, at) => (at % 2 ? [] : [[name, headers[at + 1]]]))
      : typeof headers[Symbol.iterator] === "function"
        ? [...headers]
        : Object.entries(headers);
  return entries.flatMap(([name, value]): [string, string][] =>
    value == null ? [] : [[String(name), String(value)]],
  );
}
