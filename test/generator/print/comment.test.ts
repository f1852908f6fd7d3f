import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { blockComment, lineComments } from "../../../generator/print/comment.ts";
import { print } from "../../../generator/print/print.ts";

const hostile = [
  "*/ globalThis.PWNED = 1; /*",
  "*\\/ globalThis.PWNED = 1",
  "*\n/ globalThis.PWNED = 1",
  "ends with a star *",
  "**/",
  "\u2028globalThis.PWNED = 1",
  "\r\nglobalThis.PWNED = 1",
  "@ts-ignore",
  "@ts-nocheck",
  "eslint-disable",
  "# sourceMappingURL=http://127.0.0.1/x",
  '/ <reference path="/etc/passwd" />',
  "\u0000\u0007\u001b[31mred",
  "\ud800 alone",
];

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(...hostile, "word", "\n", "\n\n", "- item", " "), { maxLength: 8 })
    .map((parts) => parts.join("")),
);

function statementsIn(source: string): number {
  const file = ts.createSourceFile("x.ts", source, ts.ScriptTarget.Latest);
  const { parseDiagnostics = [] } = file as unknown as { parseDiagnostics?: unknown[] };
  expect(parseDiagnostics).toEqual([]);
  return file.statements.length;
}

describe("a comment", () => {
  test("holds any text without letting it out", () => {
    fc.assert(
      fc.property(text, (docs) => {
        const [file] = print([
          {
            path: "x.ts",
            header: [docs],
            declarations: [{ kind: "const", name: "x", exported: true, docs, value: "1" }],
          },
        ]);
        expect(statementsIn(file!.content)).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  test.each(hostile)("takes the sting out of %j", (docs) => {
    const comment = blockComment(docs, 0);
    expect(comment.indexOf("*/")).toBe(comment.length - 2);
    expect(comment).not.toMatch(/@ts-|eslint-disable|sourceMappingURL=|<reference/);
    expect(lineComments([docs]).split("\n")).toHaveLength(1);
  });

  test("keeps every line within the width of a page, but for a word that is longer", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 })), (words) => {
        const lines = blockComment(words.join(" "), 2).split("\n");
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(102);
      }),
    );
  });

  test("keeps paragraphs and lists", () => {
    expect(blockComment("One thing.\n\nAnother:\n- first\n- second", 0)).toBe(
      "/**\n * One thing.\n *\n * Another:\n * - first\n * - second\n */",
    );
  });
});
