import type { PlatformResponse, PlatformSignal } from "./platform.ts";
import { type HeaderSource, headerValue } from "./timing/headers.ts";

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

type Loss = "truncated" | "unreadable" | undefined;

/** Reads a response's body within its limits, whatever it is. Never rejects; the body is consumed or cancelled. */
export async function readBody(
  response: PlatformResponse,
  { maxBytes = 2 ** 20, timeoutMs = 3_000 }: BodyLimits = {},
  signal?: PlatformSignal | null,
): Promise<BodyReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let loss: Loss;
  let stop = (): void => {};
  const cut = (): void => {
    loss ??= "truncated";
    stop();
  };
  const timer = setTimeout(cut, timeoutMs);
  signal?.addEventListener("abort", cut);
  try {
    if (response.bodyUsed) throw new TypeError("The body was used before.");
    // React Native has no streams.
    if (!response.body) {
      const late = new Promise<string>((resolve) => (stop = () => resolve("")));
      const text: string = await Promise.race([response.text(), late]);
      if (text.length > maxBytes) loss = "truncated";
      return toReading(text.slice(0, maxBytes), response.headers, loss);
    }
    const reader = response.body.getReader();
    // Cancelling settles a pending read.
    stop = () => void reader.cancel().catch(() => {});
    if (signal?.aborted) cut();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value.subarray(0, maxBytes - size));
      size += value.length;
      if (size > maxBytes) {
        size = maxBytes;
        cut();
        break;
      }
    }
  } catch {
    loss ??= "unreadable";
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cut);
  }
  const bytes = await new Blob(chunks).arrayBuffer();
  return toReading(decode(bytes, response.headers), response.headers, loss);
}

/** What a body's text means, whatever its type claims: JSON is tried first. */
export function toReading(text: string, headers: HeaderSource, loss?: Loss): BodyReading {
  const textual = /^text\/|html|xml/i.test(headerValue(headers, "content-type") ?? "");
  try {
    const body: unknown = JSON.parse(text);
    // `404` as text/plain is a text; a number that was cut is another number; an object that was cut is none.
    if ((body !== null && typeof body === "object") || !(textual || loss)) {
      return { body, source: "parsed", text };
    }
  } catch {
    // Not JSON: then it is what it is.
  }
  return { body: text || undefined, source: loss ?? (text ? "text" : "empty"), text };
}

/** UTF-8 where the bytes are that, since a charset is often wrong; else the charset that is claimed. */
function decode(bytes: ArrayBuffer, headers: HeaderSource): string {
  const charset = /charset="?([^\s";]+)/i.exec(headerValue(headers, "content-type") ?? "")?.[1];
  for (const decoder of [
    () => new TextDecoder("utf-8", { fatal: true }),
    () => new TextDecoder(charset),
  ]) {
    try {
      return decoder().decode(bytes);
    } catch {
      // Not UTF-8, or no such charset.
    }
  }
  return new TextDecoder().decode(bytes);
}
