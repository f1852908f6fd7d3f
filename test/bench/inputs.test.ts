import { expect, test } from "vitest";
import { documentOf } from "../../bench/scale/document.ts";
import { inputsOf } from "../../bench/guards/specimens/specimen.ts";

test("each kind has 64 bodies, and no two are the same object", () => {
  const { isA } = inputsOf({
    isA: { valid: (n) => ({ code: "a", n }), late: (n) => ({ code: "a", n: String(n) }) },
    isB: { valid: (n) => ({ code: "b", n }) },
  });
  expect([isA.valid, isA.early, isA.late].map((bodies) => new Set(bodies).size > 32)).toEqual([
    true,
    true,
    true,
  ]);
  expect([isA.valid.length, isA.early.length, isA.late.length]).toEqual([64, 64, 64]);
  expect(isA.early[0]).toMatchObject({ code: "b" });
});

test("a generated document has as many operations and schemas as asked for", () => {
  const document = documentOf(7, 3) as {
    paths: object;
    components: { schemas: Record<string, unknown> };
  };
  expect(Object.keys(document.paths)).toHaveLength(7);
  expect(Object.keys(document.components.schemas)).toEqual(["Error0", "Error1", "Error2"]);
});
