import { describe, expect, test } from "vitest";
import { print } from "../../../generator/print/print.ts";
import type { Declaration } from "../../../generator/print/source-file.ts";

const constant = (name: string, value: string): Declaration => ({
  kind: "const",
  name,
  exported: true,
  value,
});

const imported = (name: string): Declaration => ({
  kind: "import",
  typeOnly: false,
  names: [name],
  from: `./${name}.js`,
});

/** More than a compiler is given at once. */
const many = Array.from({ length: 9_000 }, (_, i) => constant(`limit${i}`, `{ attempts: ${i} }`));

function printed(declarations: readonly Declaration[]): string {
  const [file] = print([{ path: "limits.ts", header: ["Limits."], declarations }]);
  return file!.content;
}

describe("a file is printed", () => {
  test("with imports together and all else apart", () => {
    const sum = { ...constant("sum", "a + b"), docs: "Of both." };
    expect(printed([imported("a"), imported("b"), sum, constant("none", "0")])).toBe(
      `// Limits.

import { a } from "./a.js";
import { b } from "./b.js";

/** Of both. */
export const sum = a + b;

export const none = 0;
`,
    );
  });

  test("as one text, however long it is", () => {
    const text = printed(many);
    const lines = many.map((_, i) => `\nexport const limit${i} = { attempts: ${i} };\n`);
    expect(text).toBe(`// Limits.\n${lines.join("")}`);
    expect(text.length).toBeGreaterThan(400_000);
  });
});

test.each([
  ["in a short file", [], 3],
  ["far down in a long one", many, 18_003],
])("what is no TypeScript is refused with its line, %s", (_, above, line) => {
  expect(() => printed([...above, constant("", "1")])).toThrow(
    new SyntaxError(
      `limits.ts:${line}: the emitted text is no TypeScript: Variable declaration expected.`,
    ),
  );
});
