import { timer } from "./clock.ts";

/**
 * Keeps until when nobody should send, in milliseconds since 1970, per key: a `Map`, or something in Redis or the like
 * through which a whole fleet slows down together.
 */
export interface CooldownStore {
  get(key: string): number | undefined | Promise<number | undefined>;
  set(key: string, until: number): unknown;
}

/** Milliseconds that a store may take. */
const STORE_MS = 250;

export interface CooldownOptions {
  /** A `Map` in this process unless told. */
  readonly store?: CooldownStore | undefined;
  /** Over how many milliseconds the waiting spread when it ends, 1,000 unless told. */
  readonly spreadMs?: number | undefined;
}

/** One caller is throttled, and all who use the same key wait. A store that fails changes nothing. */
export class Cooldown {
  readonly #store: CooldownStore;
  readonly #spreadMs: number;

  constructor({ store = new Map(), spreadMs = 1_000 }: CooldownOptions = {}) {
    this.#store = store;
    this.#spreadMs = spreadMs;
  }

  /** Nobody with this key should send for so many milliseconds from `now`; never shortens a cooldown. */
  async start(key: string, delayMs: number, now: number): Promise<void> {
    const until = now + delayMs;
    await this.#inTime(async () => {
      if (!((await this.#store.get(key))! > until)) await this.#store.set(key, until);
    });
  }

  /** How many milliseconds to wait before sending; 0 outside a cooldown. */
  async delay(key: string, now: number, random: number): Promise<number> {
    const left = (await this.#inTime(() => this.#store.get(key)))! - now;
    return left > 0 ? left + this.#spreadMs * random : 0;
  }

  /** What the store says, unless it fails or takes too long. */
  async #inTime<T>(ask: () => T | Promise<T>): Promise<T | undefined> {
    try {
      const answer = ask();
      // A timer for each request would cost more than all else, and a `Map` needs none.
      if (!(answer as Partial<Promise<T>> | undefined)?.then) return answer;
      const [late, clear] = timer(STORE_MS);
      return (await Promise.race([answer, late]).finally(clear)) as T;
    } catch {
      // The request at hand matters more than the store.
      return undefined;
    }
  }
}
