import type { PlatformHeaders } from "./platform.ts";

/** Headers as `fetch` takes them. */
export type HeaderInit =
  PlatformHeaders | Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** Gets new credentials; the headers it returns replace those of the request. */
export type Reauthenticate<Context> = (
  context: Context,
) => HeaderInit | undefined | void | Promise<HeaderInit | undefined | void>;

/**
 * The credentials of one client, renewed once however many requests find at the same time that they have expired.
 * Each renewal is a promise; a request remembers with which it was sent.
 */
export class Credentials<Context> {
  /** The last renewal: the headers it returned, or will. */
  current: Promise<PlatformHeaders> | undefined;
  readonly #reauthenticate: Reauthenticate<Context> | undefined;

  constructor(reauthenticate: Reauthenticate<Context> | undefined) {
    this.#reauthenticate = reauthenticate;
  }

  /** Renews the credentials a request was sent with, unless somebody has. After a failure the next one tries again. */
  renew(used: Promise<PlatformHeaders> | undefined, context: Context): Promise<PlatformHeaders> {
    if (this.current === used) {
      const renewal = (async () =>
        new Headers(
          (await this.#reauthenticate!(context)) as Record<string, string> | undefined,
        ))();
      this.current = renewal;
      renewal.catch(() => (this.current = used));
    }
    return this.current!;
  }
}
