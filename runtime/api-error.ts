import type { RetryPolicy } from "./policy.ts";
import type { PlatformResponse } from "./platform.ts";
import { readError, type ReadOptions, type ReadVerdict } from "./read-error.ts";
import { excerpt, oneLine, veiledJson } from "./redact.ts";
import type { HeaderSource } from "./timing/headers.ts";
import type { Api, Verdict } from "./verdict.ts";

/** Marks errors of every copy of this class: a process may have one as an ES module and one as CommonJS. */
const BRAND = Symbol.for("openapi-errors.ApiError");

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
Object.defineProperty(ApiError.prototype, BRAND, { value: true });

/** One member per error, so that `code` narrows `body` in a `catch`. */
export type ApiErrorOf<V extends Verdict> = V extends Verdict ? ApiError<V> : never;

/**
 * Whether something caught is an error of this API, thrown by whichever copy of this package; then `error.code` narrows
 * `error.body`.
 */
export function isApiError<V extends Verdict>(api: Api<V>, error: unknown): error is ApiErrorOf<V> {
  const marked = error as { readonly [BRAND]?: unknown; readonly api?: unknown } | null | undefined;
  return marked?.[BRAND] === true && marked.api === api.id;
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
  const { code, wireCode, category, status } = verdict;
  const known = code ?? (verdict.documented ? undefined : verdict.resembles);
  // A code is the spec's; what stood in its place may be anything.
  const name =
    known === undefined ? excerpt(String(wireCode ?? category), 100) : oneLine(known, 100);
  const detail = excerpt(textOf(verdict), 300);
  return `${name}${status === undefined ? "" : ` (${status})`}${detail && `: ${detail}`}`;
}

function textOf({ body, text }: Verdict & { readonly text?: string }): string {
  if (typeof body === "object" && body !== null) return veiledJson(body) ?? text ?? "";
  return text ?? (body === undefined ? "" : String(body));
}
