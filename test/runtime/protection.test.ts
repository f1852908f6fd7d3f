import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Cooldown, RetryBudget } from "../../runtime/index.ts";

describe("RetryBudget", () => {
  test("lets ten replays pass before any success", () => {
    const budget = new RetryBudget();
    expect(Array.from({ length: 12 }, () => budget.take())).toEqual([
      ...Array(10).fill(true),
      false,
      false,
    ]);
  });

  test("adds a replay for five successes, and never more than its capacity", () => {
    const budget = new RetryBudget({ capacity: 2 });
    budget.succeed();
    expect(budget.tokens).toBe(2);
    while (budget.take());
    for (let success = 0; success < 5; success++) {
      expect(budget.take()).toBe(false);
      budget.succeed();
    }
    expect(budget.take()).toBe(true);
  });

  test("takes nothing where it holds too little", () => {
    const budget = new RetryBudget({ capacity: 1 });
    expect(budget.take(2)).toBe(false);
    expect(budget.tokens).toBe(1);
    expect(budget.take(0)).toBe(true);
  });

  test("never allows more replays than its capacity and its share of the successes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean()),
        fc.nat(20),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (outcomes, capacity, perSuccess) => {
          const budget = new RetryBudget({ capacity, perSuccess });
          let [replays, successes] = [0, 0];
          for (const success of outcomes) {
            if (success) {
              successes++;
              budget.succeed();
            } else if (budget.take()) replays++;
          }
          expect(replays).toBeLessThanOrEqual(capacity + successes * perSuccess + 1e-9);
        },
      ),
    );
  });
});

describe("Cooldown", () => {
  test("makes everybody with the key wait, spread over a second", async () => {
    const cooldown = new Cooldown();
    await cooldown.start("key", 5_000, 1_000);
    expect(await cooldown.delay("key", 2_000, 0)).toBe(4_000);
    expect(await cooldown.delay("key", 2_000, 0.5)).toBe(4_500);
    expect(await cooldown.delay("other", 2_000, 0.5)).toBe(0);
    expect(await cooldown.delay("key", 6_000, 0.5)).toBe(0);
  });

  test("is never shortened", async () => {
    const cooldown = new Cooldown({ spreadMs: 0 });
    await cooldown.start("key", 5_000, 0);
    await cooldown.start("key", 1_000, 0);
    expect(await cooldown.delay("key", 0, 1)).toBe(5_000);
    await cooldown.start("key", 9_000, 0);
    expect(await cooldown.delay("key", 0, 1)).toBe(9_000);
  });

  test("is shared through a store", async () => {
    const ends = new Map<string, number>();
    const store = {
      get: async (key: string) => ends.get(key),
      set: async (key: string, until: number) => void ends.set(key, until),
    };
    await new Cooldown({ store }).start("key", 5_000, 1_000);
    expect(await new Cooldown({ store }).delay("key", 1_000, 0)).toBe(5_000);
    expect([...ends]).toEqual([["key", 6_000]]);
  });

  test("a store that fails changes nothing", async () => {
    const fail = (): never => {
      throw new Error("no connection");
    };
    for (const store of [
      { get: fail, set: fail },
      { get: async () => fail(), set: async () => fail() },
    ]) {
      const cooldown = new Cooldown({ store });
      await cooldown.start("key", 5_000, 0);
      expect(await cooldown.delay("key", 0, 1)).toBe(0);
    }
  });
});
