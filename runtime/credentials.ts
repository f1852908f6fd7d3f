import type { PlatformHeaders } from "./platform.ts";

/** Headers as `fetch` takes them. */
export type HeaderInit =
  PlatformHeaders | Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** Gets new credentials; the headers it returns replace those of the request. */
export type Reauthenticate<Context> = (
  context: Context,
) => HeaderInit | undefined | void | Promise<HeaderInit | undefined | void>;

/** The credentials of one client: renewed once, however many requests find at the same time that they have expired. */
export class Credentials<Context> {
  /** How often they have been renewed; a request remembers with which it was sent. */
  generation = 0;
  /** What the last renewal returned. */
  headers: PlatformHeaders | undefined;
  readonly #reauthenticate: Reauthenticate<Context>;
  #pending: Promise<void> | undefined;

  constructor(reauthenticate: Reauthenticate<Context>) {
    this.#reauthenticate = reauthenticate;
  }

  /**
   * Resolves when there are newer credentials than those of a generation, at once where there are. Rejects as
   * `reauthenticate` does; the next call then tries again.
   */
  renew(generation: number, context: Context): Promise<void> {
    if (generation === this.generation) {
      this.#pending ??= this.#renew(context).finally(() => (this.#pending = undefined));
    }
    return this.#pending ?? Promise.resolve();
  }

  async #renew(context: Context): Promise<void> {
    const headers = await this.#reauthenticate(context);
    this.headers = headers ? new Headers(headers as Record<string, string>) : undefined;
    this.generation++;
  }
}
