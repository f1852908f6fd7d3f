import { setImmediate as turn } from "node:timers/promises";

/** A small fast generator of random numbers (mulberry32), the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
}

export interface VirtualTime {
  now(): number;
  /** Calls back after so many virtual milliseconds. */
  after(delayMs: number, fire: () => void): void;
  /** Lets time pass, as fast as the machine can. */
  run(untilMs: number): Promise<void>;
  /** Gives the platform its own clock back. */
  restore(): void;
}

/**
 * Puts a virtual clock and a seeded random generator in the place of the platform's, for libraries that use
 * `setTimeout`, `Date.now`, `performance.now` and `Math.random` as they are. Time starts at a whole second.
 */
export function installVirtualTime(seed: number): VirtualTime {
  const { setTimeout, clearTimeout } = globalThis;
  const [dateNow, performanceNow, mathRandom] = [Date.now, performance.now, Math.random];
  const epoch = Date.UTC(2026, 0, 1);
  const queue = new TimerQueue();
  const cleared = new Set<number>();
  let now = 0;
  let order = 0;

  const after = (delayMs: number, fire: () => void): number => {
    // As Node has it: what is no delay, or too long for a timer, fires after a millisecond.
    const delay = delayMs >= 1 && delayMs < 2 ** 31 ? delayMs : 1;
    queue.push({ at: now + delay, order: ++order, fire });
    return order;
  };
  const handle = (id: number): object => ({ id, ref: () => handle(id), unref: () => handle(id) });
  globalThis.setTimeout = ((fire: (...rest: unknown[]) => void, delay = 0, ...rest: unknown[]) =>
    handle(after(Number(delay), () => fire(...rest)))) as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: { readonly id: number }) => {
    if (timer) cleared.add(timer.id);
  }) as unknown as typeof clearTimeout;
  Date.now = () => epoch + Math.floor(now);
  performance.now = () => now;
  Math.random = randomFrom(seed);

  return {
    now: () => now,
    after,
    async run(untilMs) {
      for (let next = queue.peek(); next && next.at <= untilMs; next = queue.peek()) {
        now = next.at;
        while (queue.peek()?.at === now) {
          const timer = queue.pop()!;
          if (!cleared.delete(timer.order)) timer.fire();
        }
        // Whatever hangs on promises gets its turn before time goes on.
        await turn();
        await turn();
      }
      now = untilMs;
    },
    restore() {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      Object.assign(Date, { now: dateNow });
      Object.assign(performance, { now: performanceNow });
      Object.assign(Math, { random: mathRandom });
    },
  };
}

/** A binary heap, the earliest timer first; of two at the same time the one that was set first. */
class TimerQueue {
  readonly #heap: Timer[] = [];

  peek(): Timer | undefined {
    return this.#heap[0];
  }

  push(timer: Timer): void {
    const heap = this.#heap;
    let at = heap.push(timer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!earlier(heap[at]!, heap[parent]!)) return;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  }

  pop(): Timer | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (heap.length === 0 || !last) return first;
    heap[0] = last;
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && earlier(heap[child]!, heap[least]!)) least = child;
      }
      if (least === at) return first;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
  }
}

function earlier(one: Timer, other: Timer): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
