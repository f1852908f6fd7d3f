// Why: a front door is a list one can read. With `export *` nobody sees what is public, and an accident is public too.
import { expect, test } from "vitest";
import { filesUnder, lineOf, nodesOf, parse, shippedRooms, ts } from "./house.ts";
import type { SourceFile } from "./house.ts";

function starExportsOf(file: SourceFile): readonly string[] {
  return [...nodesOf(file)]
    .filter(
      (node) =>
        ts.isExportDeclaration(node) &&
        (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)),
    )
    .map((node) => `${file.path}:${lineOf(file, node)}`);
}

test("no file exports everything of another", () => {
  const files = [...shippedRooms, "generated"].flatMap((room) => filesUnder(room));
  const found = files
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => starExportsOf(parse(path)));
  expect(found).toEqual([]);
});

test("both spellings of a star are found, named exports are not", () => {
  const text = 'export * from "./a.js";\nexport * as b from "./b.js";\nexport { c } from "./c.js";';
  expect(starExportsOf(parse("x.ts", text))).toEqual(["x.ts:1", "x.ts:2"]);
});
