import { decode, MAX_BYTES } from "./read.ts";
import type { Fault } from "./fault.ts";

/** One request, redirects included, may take this long. */
const TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 5;
const MOST_DOCUMENTS = 1000;

export type Fetched =
  /** `url` is where the text was found in the end: what its own references are relative to. */
  { readonly text: string; readonly url: string } | { readonly fault: Fault };

/** Remote documents of hosts the user allows by name. They are fetched before references are followed. */
export class Remote {
  readonly #allowed: ReadonlySet<string>;
  readonly #fetch: typeof fetch;
  readonly #fetched = new Map<string, Fetched>();

  constructor(allowed: readonly string[], fetcher: typeof fetch = fetch) {
    this.#allowed = new Set(allowed.map((host) => host.toLowerCase()));
    this.#fetch = fetcher;
  }

  /** What was fetched from an address without fragment. */
  get(url: URL): Fetched {
    const refused = this.#refused(url);
    if (refused !== undefined) return { fault: refused };
    return (
      this.#fetched.get(url.href) ?? { fault: unresolved("was not fetched", "Check the address.") }
    );
  }

  /** True where the address is allowed and not yet asked. */
  wants(url: URL): boolean {
    if (this.#allowed.size === 0 || this.#fetched.size >= MOST_DOCUMENTS) return false;
    return this.#refused(url) === undefined && !this.#fetched.has(url.href);
  }

  /** Fetches a document once. Nothing but the address and an `Accept` header is sent. */
  async fetch(url: URL): Promise<Fetched> {
    const known = this.#fetched.get(url.href);
    if (known !== undefined) return known;
    let fetched: Fetched;
    try {
      fetched = await this.#follow(url, AbortSignal.timeout(TIMEOUT_MS));
    } catch (thrown) {
      const late = thrown instanceof Error && thrown.name === "TimeoutError";
      const why = late ? `did not answer within ${TIMEOUT_MS / 1000} seconds` : "can't be reached";
      fetched = { fault: unresolved(why, "Check the address and the network.") };
    }
    this.#fetched.set(url.href, fetched);
    return fetched;
  }

  async #follow(start: URL, signal: AbortSignal): Promise<Fetched> {
    let url = start;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const refused = this.#refused(url);
      if (refused !== undefined) {
        const reason =
          redirects === 0 ? refused.reason : `redirects to an address that ${refused.reason}`;
        return { fault: { ...refused, reason } };
      }
      const response = await this.#fetch(url.href, {
        redirect: "manual",
        credentials: "omit",
        headers: { accept: "application/yaml, application/json;q=0.9, */*;q=0.5" },
        signal,
      });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || location === null) {
        return await textOf(response, url);
      }
      await response.body?.cancel();
      if (!URL.canParse(location, url.href)) break;
      const next = new URL(location, url);
      if (url.protocol === "https:" && next.protocol !== "https:") {
        return {
          fault: unresolved("redirects from https to plain http", "Name the final address."),
        };
      }
      next.hash = "";
      url = next;
    }
    return { fault: unresolved("redirects without end", "Name the final address.") };
  }

  #refused(url: URL): Fault | undefined {
    const host = url.host.toLowerCase();
    if (url.username !== "" || url.password !== "") {
      return {
        rule: "refused-ref",
        reason: "carries credentials",
        help: "Remove them; none are ever sent.",
      };
    }
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
    if (this.#allowed.has(host) || this.#allowed.has(`${url.hostname.toLowerCase()}:${port}`)) {
      return undefined;
    }
    const help = `Allow it with \`--allow-remote ${host}\`, or keep a copy beside the spec.`;
    return { rule: "refused-ref", reason: `names the host \`${host}\``, help };
  }
}

async function textOf(response: Response, url: URL): Promise<Fetched> {
  if (!response.ok) {
    await response.body?.cancel();
    return {
      fault: unresolved(`is answered with status ${response.status}`, "Check the address."),
    };
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > MAX_BYTES)
      return { fault: unresolved("is too large", "Keep a copy beside the spec.") };
    parts.push(part);
  }
  const decoded = decode(Buffer.concat(parts));
  if ("fault" in decoded)
    return { fault: unresolved(`can't be read: ${decoded.fault}`, decoded.help) };
  return { text: decoded.text, url: url.href };
}

const unresolved = (reason: string, help: string): Fault => ({
  rule: "unresolved-ref",
  reason,
  help,
});
