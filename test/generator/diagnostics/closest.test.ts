import fc from "fast-check";
import { expect, test } from "vitest";
import { closest, didYouMean } from "../../../generator/diagnostics/closest.ts";
import { arrayIndex, fromPointer, toPointer } from "../../../generator/diagnostics/pointer.ts";

test.each([
  ["overlay", ["output", "overlays"], "overlays"],
  ["recvoery", ["category", "recovery"], "recovery"],
  ["RECOVERY", ["recovery"], "recovery"],
  ["maxAttempt", ["maxDelay", "maxAttempts"], "maxAttempts"],
])("`%s` among %j means `%s`", (name, candidates, meant) =>
  expect(closest(name, candidates)).toBe(meant),
);

test.each([
  ["colour", ["recovery"]],
  ["", ["a"]],
  ["x", []],
  ["x".repeat(1000), ["x".repeat(999)]],
])("`%s` among %j means nothing", (name, candidates) =>
  expect(closest(name, candidates)).toBeUndefined(),
);

test("of equally near names the first is meant", () => {
  expect(closest("cat", ["bat", "rat"])).toBe("bat");
});

test("a suggestion ends a sentence, or is nothing", () => {
  expect(didYouMean("overlay", ["overlays"])).toBe(" Did you mean `overlays`?");
  expect(didYouMean("zzz", ["overlays"])).toBe("");
});

test("a JSON Pointer says the steps it was made of", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom("~", "/", "~1", "~0", "")), { maxLength: 5 }),
      (steps) => {
        expect(fromPointer(toPointer(steps))).toEqual(steps);
      },
    ),
  );
});

test.each(["a", "/~", "/~2", "#/a"])("`%s` is no JSON Pointer", (text) =>
  expect(fromPointer(text)).toBeUndefined(),
);

test.each([
  ["0", 0],
  ["12", 12],
  ["01", undefined],
  ["-", undefined],
  ["-1", undefined],
  ["1e2", undefined],
  ["", undefined],
])("as a step in a list `%s` is %s", (step, index) => expect(arrayIndex(step)).toBe(index));
