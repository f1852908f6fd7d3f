import type { PlatformFetch } from "../platform.ts";

/** What stands for a client's answer in `createFetch`: a response as far as that reads one. */
export interface AnswerToken<T> {
  readonly answer: T;
  readonly status: number;
  readonly headers: unknown;
  readonly bodyUsed: false;
  /** Only to be let go of. */
  readonly body: { cancel(): Promise<void> };
  clone(): Pick<Response, "status" | "bodyUsed" | "body"> & { readonly headers: unknown };
}

/** An answer whose body is a stream, or nothing. */
export function toToken<T>(
  answer: T,
  { status, headers }: { readonly status: number; readonly headers: unknown },
  read: () => Response["body"],
  discard: () => void,
): AnswerToken<T> {
  return {
    answer,
    status,
    headers,
    bodyUsed: false,
    body: { cancel: async () => discard() },
    clone: () => ({ status, headers, bodyUsed: false, body: read() }),
  };
}

/** The arguments of one attempt, as an adapter sends it by other means than `fetch`. */
export interface TokenInit<T> extends RequestInit {
  send(headers: Headers, signal: AbortSignal | null | undefined): Promise<AnswerToken<T>>;
}

/** A `fetch` that leaves the sending to its second argument. */
export const tokenFetch = ((_: string, { send, headers, signal }: TokenInit<unknown>) =>
  send(new Headers(headers), signal)) as unknown as PlatformFetch;
