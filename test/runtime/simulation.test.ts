// Only in Node: the simulation's clock turns Node's own loop of events.
import { expect, test } from "vitest";
import { ours } from "../../bench/simulation/contestants.ts";
import { measure } from "../../bench/simulation/measures.ts";
import { outage, scenario, throttling } from "../../bench/simulation/scenario.ts";
import { simulate } from "../../bench/simulation/simulate.ts";

const live = async (seed: number, ...options: Parameters<typeof ours>) =>
  measure(await simulate(ours(...options), scenario(20, seed)), outage, throttling);

test("in an outage the defaults send at most 1.2 requests for a call, and are back at once", async () => {
  const { amplification, recoverySeconds } = await live(7, "defaults");
  expect(amplification).toBeLessThanOrEqual(1.2);
  expect(recoverySeconds).toBeLessThanOrEqual(1);
});

test("what keeps them there is the budget", async () => {
  const { amplification } = await live(7, "without", { budget: false, cooldown: false });
  expect(amplification).toBeGreaterThan(2.5);
});

test("the same seed tells the same story", async () => {
  expect(await live(7, "defaults")).toEqual(await live(7, "defaults"));
});
