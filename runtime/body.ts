import { timer } from "./clock.ts";
import type { PlatformResponse } from "./platform.ts";
import { isJson } from "./timing/headers.ts";

/**
 * How a body was read: `parsed` as JSON, as `text`, `empty`; `truncated` by a limit of size or time; `unreadable`
 * because it was used before, the connection broke or its encoding is not what it says.
 */
export type BodySource = "parsed" | "text" | "empty" | "truncated" | "unreadable";

export interface BodyReading {
  /** The JSON value, else the text; `undefined` where there is neither. */
  readonly body: unknown;
  readonly source: BodySource;
  /** What could be read of it, decoded. */
  readonly text: string;
}

export interface BodyLimits {
  /** Bytes of a body that are read, 1 MiB unless told. */
  readonly maxBytes?: number | undefined;
  /** Milliseconds that reading a body may take, 3,000 unless told. */
  readonly timeoutMs?: number | undefined;
}

/** Has read of a body, and lets go of the rest. */
export interface BodyReader {
  cancel(): Promise<void>;
}

type Loss = "truncated" | "unreadable" | undefined;

/** Reads a response's body within its limits, whatever it is. Never rejects; what is left stays unread. */
export async function readBody(
  response: PlatformResponse,
  { maxBytes = 2 ** 20, timeoutMs = 3_000 }: BodyLimits,
): Promise<BodyReading & { readonly reader: BodyReader | undefined }> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let loss: Loss;
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  const [late, clear] = timer(timeoutMs);
  try {
    if (response.bodyUsed) loss = "unreadable";
    else reader = response.body?.getReader();
    if (reader) {
      while (!loss) {
        const { done, value } = (await Promise.race([reader.read(), late])) ?? {};
        if (done) break;
        size += value?.byteLength as number;
        if (value) chunks.push(value);
        // NaN: neither the end of the time nor a chunk that is no bytes has a length.
        if (!(size <= maxBytes)) loss = "truncated";
      }
    }
  } catch {
    loss = "unreadable";
  }
  clear();
  // Node 22 takes an infinite end for none, and no text is as long as this.
  const text = await new Blob(chunks).slice(0, Math.min(maxBytes, 2 ** 31 - 1)).text();
  let body: unknown = text || undefined;
  let source: BodySource = loss ?? (text ? "text" : "empty");
  try {
    const value: unknown = JSON.parse(text);
    // `404` as text/plain is a text; a number that was cut is another number; an object that was cut is none.
    if ((value && typeof value === "object") || (isJson(response.headers) && !loss)) {
      body = value;
      source = "parsed";
    }
  } catch {
    // Not JSON: then it is what it is.
  }
  return { body, source, text, reader };
}
