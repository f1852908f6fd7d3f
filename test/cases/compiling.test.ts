// Whoever commits generated code compiles it with flags of their own. All small specs together, under the strictest.
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../house/house.ts";
import { caseOf, generatedFrom, ideas } from "./cases.ts";
import { problemsOf } from "./compiler.ts";

const place = (idea: string, path: string): string => join(root, "test/cases", idea, path);

test("all that small specs become compiles", async () => {
  const files = new Map<string, string>();
  for (const idea of ideas) {
    for (const { path, content } of (await caseOf(idea)).artifacts)
      if (path.endsWith(".ts")) files.set(place(idea, path), content);
  }
  expect(files.size).toBeGreaterThan(150);
  expect(problemsOf(files)).toEqual([]);
});

test("examples whose values are objects and lists of an enumeration compile", async () => {
  const text = `
openapi: 3.1.0
info: { title: Deep, version: "1" }
x-error-responses:
  "400":
    description: No.
    x-error: { recovery: fix }
    content:
      application/json:
        schema:
          type: object
          required: [one, several, list, fixed]
          properties:
            one: { enum: [{ a: 1 }, { a: 2, b: [x] }] }
            several: { enum: [1, x, null, { a: [1] }, [2, { b: 3 }]] }
            list: { type: array, items: { enum: [[1], [{ a: 1 }], []] } }
            fixed: { const: [1, { a: [x] }] }
        examples:
          shown: { value: { one: { a: 1 }, several: [2, { b: 3 }], list: [[1], []], fixed: [1, { a: [x] }] } }
`;
  const { artifacts, diagnostics } = await generatedFrom("deep.yaml", { id: "deep", text });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const files = new Map(
    artifacts
      .filter(({ path }) => path.endsWith(".ts"))
      .map(({ path, content }) => [place("deep", path), content]),
  );
  expect(files.get(place("deep", "fixtures.ts"))).toContain("shown");
  expect(problemsOf(files)).toEqual([]);
});

test("what does not compile is seen", async () => {
  const { artifacts } = await caseOf("flat-envelope");
  const files = new Map(
    artifacts
      .filter(({ path }) => path.endsWith(".ts"))
      .map(({ path, content }) => [place("flat-envelope", path), content]),
  );
  const guards = place("flat-envelope", "guards.ts");
  files.set(guards, files.get(guards)!.replace('(body, "rate_limited")', "(body, 429)"));
  expect(problemsOf(files)).toEqual([
    expect.stringContaining("Argument of type 'number' is not assignable to parameter of type"),
  ]);
});
