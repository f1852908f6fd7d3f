import { format } from "prettier";
import { expect, test } from "vitest";
import { code, type Condition } from "../../../generator/emit/condition.ts";
import { json, literal, returns, union } from "../../../generator/emit/syntax.ts";
import { print } from "../../../generator/print/print.ts";
import type { Declaration } from "../../../generator/print/source-file.ts";
import fc from "fast-check";

const options = { parser: "typescript", printWidth: 100 } as const;

function printed(declaration: Declaration): string {
  const [file] = print([{ path: "x.ts", header: ["x"], declarations: [declaration] }]);
  return file!.content;
}

/** Names of very different lengths, so that some lines fit and others don't. */
const name = fc.integer({ min: 1, max: 40 }).map((length) => "x".repeat(length));

test("a union is laid out as the formatter lays it out, whatever its length", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), async (names) => {
      const text = printed({ kind: "type", name: "Name", exported: true, value: union(names) });
      expect(await format(text, options)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test("a condition is laid out as the formatter lays it out, however it nests", async () => {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      name,
      fc.record({ all: fc.uniqueArray(name, { minLength: 2, maxLength: 5 }) }),
      fc
        .array(tie("condition"), { minLength: 2, maxLength: 3 })
        .filter((parts) => parts.every((part) => typeof part === "string" || "all" in part))
        .map((any) => ({ any })),
      fc
        .array(tie("condition"), { minLength: 2, maxLength: 3 })
        .filter((parts) => parts.every((part) => typeof part === "string" || "any" in part))
        .map((all) => ({ all })),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(condition, async (given) => {
      const text = printed({
        kind: "function",
        name: "holds",
        exported: true,
        parameters: [],
        returnType: "boolean",
        body: returns(code(given)),
      });
      expect(await format(text, options)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test("any JSON value is laid out as the formatter lays it out", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
      const text = printed({ kind: "const", name: "value", exported: true, value: json(value) });
      expect(await format(text, options)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test("any string is a literal that means itself and keeps the formatter's quotes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
      const source = literal(text);
      expect(new Function(`return ${source};`)()).toBe(text);
      expect(source).not.toMatch(/[\u2028\u2029\n\r]/);
    }),
    { numRuns: 500 },
  );
});
