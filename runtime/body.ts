import type { PlatformResponse } from "./platform.ts";
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

/** What was read of a body, and the response it came from. */
export interface Drawn extends BodyReading {
  readonly response: PlatformResponse;
  /** The response as if nobody had read it; the body goes on where the reading stopped. */
  restore(): PlatformResponse;
  /** Lets go of what was not read. */
  discard(): void;
}

/** Reads a response's body within its limits, whatever it is. Never rejects. */
export async function drawBody(
  response: PlatformResponse,
  limits: BodyLimits = {},
): Promise<Drawn> {
  const { maxBytes = 2 ** 20, timeoutMs = 3_000 } = limits;
  const { headers } = response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  let loss: Loss;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let next: ReturnType<NonNullable<typeof reader>["read"]> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, undefined);
  });
  try {
    if (response.bodyUsed) loss = "unreadable";
    else reader = response.body?.getReader();
    while (reader && !loss) {
      next = reader.read();
      const step = await Promise.race([next, late]);
      if (!step) loss = "truncated";
      else if (step.done) break;
      else {
        next = undefined;
        chunks.push(step.value);
        size += step.value.byteLength;
        // A chunk that is no bytes has no length.
        if (!(size <= maxBytes)) loss = "truncated";
      }
    }
  } catch {
    loss = "unreadable";
  }
  clearTimeout(timer);
  const bytes = await new Blob(chunks as Uint8Array<ArrayBuffer>[])
    .slice(0, maxBytes)
    .arrayBuffer();
  return {
    ...toReading(decode(bytes, headers), headers, loss),
    response,
    restore() {
      if (!reader) return response;
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const chunk = chunks.shift();
          const { done, value } = chunk ? { value: chunk } : await (next ?? reader!.read());
          if (!chunk) next = undefined;
          if (done) controller.close();
          else controller.enqueue(value!);
        },
        cancel: (reason) => reader!.cancel(reason),
      });
      const { status, statusText, url, redirected, type } = response;
      // Servers send statuses that no constructor takes.
      const copy = new Response(body, { status: Math.min(status, 599), statusText, headers });
      for (const [key, value] of Object.entries({ status, url, redirected, type })) {
        Object.defineProperty(copy, key, { value });
      }
      return copy;
    },
    discard: () => void reader?.cancel().catch(() => {}),
  };
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
