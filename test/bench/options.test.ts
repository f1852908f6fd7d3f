import { expect, test } from "vitest";
import { parts, readOptions } from "../../bench/options.ts";

test("without arguments every part is measured in full", () => {
  expect(readOptions([])).toEqual({ parts, quick: false, all: false, corpora: [], seed: 42 });
});

test("parts are measured in their own order, however they are asked for", () => {
  const { parts: chosen } = readOptions(["--only", "scale,guards", "--only", "bundle"]);
  expect(chosen).toEqual(["guards", "bundle", "scale"]);
});

test("a part that is none is refused by name", () => {
  expect(() => readOptions(["--only", "gaurds"])).toThrow("No such part: gaurds");
});

test("a seed that is no whole number is refused", () => {
  expect(readOptions(["--seed", "7"]).seed).toBe(7);
  expect(() => readOptions(["--seed", "luck"])).toThrow("No seed: luck");
});
