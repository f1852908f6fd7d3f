import { backoff } from "./default-policy.ts";
import type { RetryPolicy } from "./policy.ts";

/**
 * Why no answer came: the connection was `refused` or never stood, the name was not found (`dns`), the peers did not
 * agree on `tls`, the connection was `reset` on the way, time was up (`timeout`), or the platform doesn't tell
 * (`network`: browsers hide the cause).
 */
export type TransportFailure = "refused" | "dns" | "tls" | "reset" | "timeout" | "network";

/**
 * Codes of Node and undici, names of Bun, sentences of Deno and of the browsers; the first that fits. The codes of a
 * connection that never stood come before the general words for time.
 */
const SIGNS: readonly (readonly [TransportFailure, RegExp])[] = [
  ["tls", /CERT|TLS|SSL|EPROTO|UNABLE_TO|certificate/],
  ["dns", /NOTFOUND|EAI_|dns error/],
  ["refused", /REFUSED|UNREACH|CONNECT_TIMEOUT|FailedToOpen|[Rr]efused/],
  ["reset", /RESET|EPIPE|ERR_SOCKET|hang up|onnection ?[Cc]losed|reset|terminated/],
  ["timeout", /Timeout|TIME|timed out|CONNABORTED/],
  [
    "network",
    /fetch failed|Failed to fetch|[Nn]etwork ?[Ee]rror|Load failed|ERR_NETWORK|sending request/,
  ],
];

/**
 * Which failure of the transport an error is, read from its `cause` chain; `undefined` for any other error, such as
 * an abort by the caller or a URL that can't be parsed.
 */
export function transportFailure(error: unknown): TransportFailure | undefined {
  let text = "";
  let link = error as Partial<Error & { code: unknown }> | null | undefined;
  for (let depth = 0; depth < 8 && typeof link === "object" && link; depth++) {
    const { name, code, message } = link;
    if (name === "AbortError" || code === "ERR_INVALID_URL") return undefined;
    // Where there is a code it says all; a host's name in a message must not pass for a sign.
    text += ` ${typeof code === "string" ? code : `${name} ${message}`.replace(/\S*:\/\/\S*/g, "")}`;
    link = link.cause as typeof link;
  }
  return SIGNS.find(([, sign]) => sign.test(text))?.[0];
}

/**
 * What to do about each failure of the transport. A connection that never stood has processed nothing; of one that
 * broke or took too long nobody knows; a bad certificate stays bad.
 */
export const transportPolicies: Readonly<Record<TransportFailure, RetryPolicy>> = {
  refused: backoff("always"),
  dns: backoff("always"),
  tls: { retry: false, recovery: "report" },
  reset: backoff("idempotent"),
  timeout: backoff("idempotent"),
  network: backoff("idempotent"),
};
