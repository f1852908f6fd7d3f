import { type BodyLimits, type BodyReading, type BodySource, drawBody } from "./body.ts";
import { verdictByStatus } from "./by-status.ts";
import type { PlatformResponse } from "./platform.ts";
import { type HeaderSource, headerValue } from "./timing/headers.ts";
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

/** The status of an answer, its headers, and what was read of its body. */
export interface Received extends BodyReading {
  readonly status: number;
  readonly headers: HeaderSource;
}

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
  const { status, headers } = response;
  if (!mayBeError(api, status, headers)) return undefined;
  // Of a success only a copy is read. Cancelling a copy is unsafe in Node 20: a later abort would go unhandled.
  const drawn = await drawBody(
    status < 400 && !response.bodyUsed && !response.body?.locked ? response.clone() : response,
    options,
  );
  if (status >= 400) drawn.discard();
  return toVerdict(api, { status, headers, ...drawn }, options);
}

/**
 * Whether an answer may be an error: from 400 on, and below where the API says so of JSON. A stream of events, say, is
 * never waited for, and an opaque answer, of status 0, tells nothing.
 */
export function mayBeError(
  { errorsBelow400 = [] }: Api,
  status: number,
  headers: HeaderSource,
): boolean {
  return (
    status >= 400 ||
    (errorsBelow400.some((known) => known === status || known === `${String(status)[0]}XX`) &&
      /json/i.test(headerValue(headers, "content-type") ?? ""))
  );
}

/** What the API says of an answer that was read. Falls back to the status where `classify` breaks its word. */
export function toVerdict<V extends Verdict>(
  api: Api<V>,
  { status, headers, body, source, text }: Received,
  { operation, requestType }: ReadOptions,
): ReadVerdict<V> | undefined {
  let verdict: V | undefined;
  try {
    verdict = api.classify({ status, body, headers, operation, requestType });
  } catch {
    // Its contract is never to throw; a hand-made one may.
  }
  if (!verdict && status >= 400) {
    // Every union of verdicts has an undocumented member, and this is one.
    verdict = verdictByStatus(status, body) as Verdict as V;
  }
  return verdict && { ...verdict, source, text };
}
