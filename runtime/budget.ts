export interface RetryBudgetOptions {
  /** Replays that may be sent at once before any success, 10 unless told. */
  readonly capacity?: number | undefined;
  /** What one success adds, 0.2 unless told: one replay for five successes. */
  readonly perSuccess?: number | undefined;
}

/**
 * A token bucket over all requests of a client: while a server fails altogether nothing flows in, and replays stop
 * after the bucket's capacity instead of multiplying the load.
 *
 * Constants: a capacity of 10 as in gRPC's example of a service config (proposal A6), a fifth of the successes as
 * Finagle's and Envoy's retry budgets.
 */
export class RetryBudget {
  /** How many replays it would allow now. */
  tokens: number;
  readonly #capacity: number;
  readonly #perSuccess: number;

  constructor({ capacity = 10, perSuccess = 0.2 }: RetryBudgetOptions = {}) {
    this.#capacity = this.tokens = capacity;
    this.#perSuccess = perSuccess;
  }

  /** Pays for one replay; false, and nothing is paid, where the bucket holds too little. */
  take(cost = 1): boolean {
    if (this.tokens < cost) return false;
    this.tokens -= cost;
    return true;
  }

  /** Counts one request that succeeded. */
  succeed(): void {
    this.tokens = Math.min(this.#capacity, this.tokens + this.#perSuccess);
  }
}
