import { type BodyLimits, type BodyReader, type BodySource, readBody } from "./body.ts";
import type { PlatformResponse } from "./platform.ts";
import { isJson } from "./timing/headers.ts";
import type { Api, Verdict } from "./verdict.ts";

export interface ReadOptions extends BodyLimits {
  /** The operation that was called, by its `operationId`. */
  readonly operation?: string | undefined;
  /** The media type of the request's body. */
  readonly requestType?: string | undefined;
}

/** A verdict, and how its body was read. Narrows by `documented` and `code` as the verdict does. */
export type ReadVerdict<V extends Verdict = Verdict> = V & {
  /** How the body was read. */
  readonly source: BodySource;
  /** The body's text as far as it was read: 1 MiB at most, unless `maxBytes` says otherwise. */
  readonly text: string;
};

/**
 * What an answer says that went wrong, `undefined` where nothing did. Never throws or rejects, whatever the body is:
 * HTML from a proxy, empty, cut, endless, wrongly encoded, used before.
 *
 * The body of an error is consumed. That of a success never is: a 200 that may carry an error is read from a copy.
 */
export async function readError<V extends Verdict>(
  api: Api<V>,
  response: PlatformResponse,
  options: ReadOptions = {},
): Promise<ReadVerdict<V> | undefined> {
  if (!mayBeError(api, response)) return undefined;
  // Of a success only a copy is read, and a copy is not cancelled: in Node 20 a later abort would reject unhandled.
  const copied = response.status < 400 && !response.bodyUsed && !response.body?.locked;
  const { verdict, reader } = await judge(api, copied ? response.clone() : response, options);
  if (!copied) reader?.cancel().catch(() => {});
  return verdict;
}

/**
 * Whether an answer may be an error: from 400 on, and below where the API says so of JSON. A stream of events, say, is
 * never waited for, and an opaque answer, of status 0, tells nothing.
 */
export function mayBeError(
  { errorsBelow400 }: Api,
  { status, headers }: PlatformResponse,
): boolean {
  return status >= 400 || (!!errorsBelow400?.includes(status) && isJson(headers));
}

/** Reads a response and asks the API what it says; what was not read is left to the reader. */
export async function judge<V extends Verdict>(
  api: Api<V>,
  response: PlatformResponse,
  options: ReadOptions,
): Promise<{
  readonly verdict: ReadVerdict<V> | undefined;
  readonly reader: BodyReader | undefined;
}> {
  const { reader, body, ...reading } = await readBody(response, options);
  const verdict = api.classify({
    ...options,
    body,
    status: response.status,
    headers: response.headers,
  });
  return { verdict: verdict && { ...verdict, ...reading }, reader };
}
