import { backoff } from "./default-policy.ts";
import type { RetryPolicy } from "./policy.ts";

/**
 * Why no answer came: the connection was `refused` or never stood, the name was not found (`dns`), the peers did not
 * agree on `tls`, the connection was `reset` on the way, time was up (`timeout`), or the platform doesn't tell
 * (`network`: browsers and Deno hide the cause).
 */
export type TransportFailure = "refused" | "dns" | "tls" | "reset" | "timeout" | "network";

/** Codes of Node, undici, Bun and axios; the first that fits. */
const CODES: Readonly<Record<TransportFailure, RegExp>> = {
  tls: /cert|tls|ssl|proto|unable/i,
  dns: /notfound|eai_/i,
  refused: /refused|unreach|connect_|failedto/i,
  reset: /reset|pipe|socket|close/i,
  timeout: /time|connabort/i,
  network: /network/i,
};

/** What Node, Deno and the browsers say without a code. */
const SENTENCES = /(fetch|load) failed|to fetch|network ?error|sending req/i;

/**
 * Which failure of the transport an error is, read from its `cause` chain; `undefined` for any other error, such as
 * an abort by the caller or a URL that can't be parsed.
 */
export function transportFailure(error: unknown): TransportFailure | undefined {
  let codes = "";
  let link = error as Partial<Error & { code: unknown }> | null | undefined;
  for (let depth = 0; depth < 8 && link?.name; depth++) {
    const { name, code, message } = link;
    if (name === "AbortError") return undefined;
    if (typeof code === "string") codes += code;
    else if (name === "TimeoutError") codes += name;
    else if (SENTENCES.test(message!)) codes += "network";
    link = link.cause as typeof link;
  }
  for (const kind in CODES)
    if (CODES[kind as TransportFailure].test(codes)) return kind as TransportFailure;
  return undefined;
}

/**
 * What to do about each failure of the transport. A connection that never stood has processed nothing; of one that
 * broke or took too long nobody knows; a bad certificate stays bad.
 */
export const transportPolicies: Readonly<Record<TransportFailure, RetryPolicy>> = {
  tls: { retry: false, recovery: "report" },
  dns: backoff("always"),
  refused: backoff("always"),
  reset: backoff("idempotent"),
  timeout: backoff("idempotent"),
  network: backoff("idempotent"),
};
