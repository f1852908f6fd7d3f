import { describe, expect, test } from "vitest";
import { assemble, type Statement } from "../../../generator/print/morph.ts";

const statement = (text: string, together = false): Statement => ({
  text,
  docs: undefined,
  together,
});

/** More than is parsed at once. */
const many = Array.from({ length: 9_000 }, (_, i) =>
  statement(`export const limit${i} = { attempts: ${i} };`),
);

const unit = (statements: readonly Statement[]) => ({
  path: "limits.ts",
  header: "// Limits.",
  statements,
});

describe("a file is assembled", () => {
  test("with imports together and all else apart", () => {
    const text = assemble(
      unit([
        statement('import { a } from "./a.js";', true),
        statement('import { b } from "./b.js";', true),
        { ...statement("export const sum = a + b;"), docs: "/** Of both. */" },
      ]),
    );
    expect(text).toBe(
      `// Limits.

import { a } from "./a.js";
import { b } from "./b.js";

/** Of both. */
export const sum = a + b;
`,
    );
  });

  test("as if at once, however long it is", () => {
    const text = assemble(unit(many));
    expect(text).toBe(`// Limits.\n${many.map((one) => `\n${one.text}\n`).join("")}`);
    expect(text.length).toBeGreaterThan(400_000);
  });
});

test.each([
  ["in a short file", [statement("export const = 1;")], 3],
  ["far down in a long one", [...many, statement("export const = 1;")], 18_003],
])("what is no TypeScript is refused with its line, %s", (_, statements, line) => {
  expect(() => assemble(unit(statements))).toThrow(
    new SyntaxError(
      `limits.ts:${line}: the emitted text is no TypeScript: Variable declaration expected.`,
    ),
  );
});
