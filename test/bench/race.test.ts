import { expect, test } from "vitest";
import { race, type Lap } from "../../bench/guards/race.ts";

const lap =
  (guard: (body: unknown) => boolean): Lap =>
  (bodies) =>
    bodies.filter(guard).length;

const text = lap((body) => typeof body === "string");
const inputs = { valid: ["a", "b"], early: [1, null], late: [] };
const pace = { rounds: 3, stint: 0.01 };

test("a contestant that takes what is wrong stops the race", () => {
  const anything = lap(() => true);
  expect(() => race({ text, anything }, "text", inputs, pace)).toThrow(
    "anything takes a body that is early: 1",
  );
});

test("a contestant that refuses what is valid stops the race", () => {
  const nothing = lap(() => false);
  expect(() => race({ text, nothing }, "text", inputs, pace)).toThrow(
    'nothing refuses a body that is valid: "a"',
  );
});

test("the contestant all are measured against takes as long as itself", () => {
  const { text: result } = race({ again: text, text }, "text", inputs, pace);
  expect(result).toMatchObject({ valid: { ratio: 1 }, early: { ratio: 1 } });
  expect(result).not.toHaveProperty("late");
});
