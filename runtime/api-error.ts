import type { RetryPolicy } from "./policy.ts";
import type { PlatformResponse } from "./platform.ts";
import { readError, type ReadOptions, type ReadVerdict } from "./read-error.ts";
import { excerpt } from "./redact.ts";
import type { HeaderSource } from "./timing/headers.ts";
import type { Api, Verdict } from "./verdict.ts";

export interface ApiErrorInit<V extends Verdict = Verdict> {
  /** The API's id. */
  readonly api: string;
  readonly verdict: ReadVerdict<V> | V;
  readonly headers?: HeaderSource;
  readonly operation?: string | undefined;
  readonly cause?: unknown;
}

/**
 * An error of an API as a real `Error`. Its message starts with the code and holds at most 300 characters of the
 * body, without what looks like a secret. Body and headers stand on the prototype and not in `toJSON`, so that neither
 * a console nor a logger shows them unasked.
 */
export class ApiError<V extends Verdict = Verdict> extends Error {
  readonly #init: ApiErrorInit<V>;
  readonly api: string;
  readonly code: V["code"];
  readonly status: number | undefined;

  constructor(init: ApiErrorInit<V>) {
    super(messageOf(init.verdict), init.cause === undefined ? {} : { cause: init.cause });
    this.#init = init;
    this.api = init.api;
    this.code = init.verdict.code;
    this.status = init.verdict.status;
  }

  /** All that `classify` said. */
  get verdict(): ReadVerdict<V> | V {
    return this.#init.verdict;
  }

  get body(): V["body"] {
    return this.verdict.body;
  }

  get policy(): RetryPolicy {
    return this.verdict.policy;
  }

  get headers(): HeaderSource {
    return this.#init.headers;
  }

  get operation(): string | undefined {
    return this.#init.operation;
  }

  /** For logs. */
  toJSON(): Readonly<Record<string, unknown>> {
    const { documented, category, wireCode, policy } = this.verdict;
    const { name, message, api, code, status, operation } = this;
    const { recovery } = policy;
    return {
      name,
      message,
      api,
      code,
      status,
      documented,
      category,
      wireCode,
      recovery,
      operation,
    };
  }
}

Object.defineProperty(ApiError.prototype, "name", {
  value: "ApiError",
  writable: true,
  configurable: true,
});

/** One member per error, so that `code` narrows `body` in a `catch`. */
export type ApiErrorOf<V extends Verdict> = V extends Verdict ? ApiError<V> : never;

/** Whether something caught is an error of this API; then `error.code` narrows `error.body`. */
export function isApiError<V extends Verdict>(api: Api<V>, error: unknown): error is ApiErrorOf<V> {
  return error instanceof ApiError && error.api === api.id;
}

export interface ThrowOptions extends ReadOptions {
  readonly cause?: unknown;
}

/** Throws an `ApiError` where an answer is an error, else returns the answer, its body unread. */
export async function throwIfError<V extends Verdict>(
  api: Api<V>,
  response: PlatformResponse,
  { cause, ...options }: ThrowOptions = {},
): Promise<PlatformResponse> {
  const verdict = await readError(api, response, options);
  if (!verdict) return response;
  const { headers } = response;
  throw new ApiError({ api: api.id, verdict, headers, operation: options.operation, cause });
}

function messageOf(verdict: Verdict & { readonly text?: string }): string {
  const { code, resembles, wireCode, category, status, body } = {
    resembles: undefined,
    ...verdict,
  };
  const name = excerpt(String(code ?? resembles ?? wireCode ?? category), 100);
  const text = verdict.text ?? (typeof body === "string" ? body : written(body));
  const detail = excerpt(text ?? "", 300);
  return `${name}${status === undefined ? "" : ` (${status})`}${detail && `: ${detail}`}`;
}

/** As JSON; nothing of a value that can't be, such as one that holds itself. */
function written(body: unknown): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    return undefined;
  }
}
