// Why: output is a pure function of its input, byte-identical on every machine. Order by locale, the clock, chance and
// the machine's own facts are the four ways in which it stops being one.
import { expect, test } from "vitest";
import { lineOf, nodesOf, parse, sources, ts } from "./house.ts";
import type { SourceFile } from "./house.ts";

const rooms = ["naming", "load", "build", "emit", "print", "diff"].map(
  (room) => `generator/${room}`,
);

const impure =
  /^(Intl|Date|performance|Math\.random|crypto\.randomUUID|process\.(hrtime|pid|platform)|os\.\w+)$|\.(localeCompare|toLocale\w+)$/;

function impurities(file: SourceFile): readonly string[] {
  return [...nodesOf(file)]
    .filter((node) => ts.isPropertyAccessExpression(node) || ts.isIdentifier(node))
    .filter((node) => impure.test(node.getText(file.tree)))
    .filter((node) => !ts.isTypeReferenceNode(node.parent))
    .map((node) => `${file.path}:${lineOf(file, node)} ${node.getText(file.tree)}`);
}

test("no room between spec and text knows locale, clock, chance or machine", () => {
  expect(rooms.flatMap((room) => sources(room)).flatMap((file) => impurities(file))).toEqual([]);
});

test("each of the four is found", () => {
  const text =
    "a.localeCompare(b); new Date(); Math.random(); process.platform; dateOf(a); x.date;";
  expect(impurities(parse("a.ts", text))).toHaveLength(4);
});
