// Why: `any` turns the compiler off for everything it touches, silently. What is not known is `unknown`.
import { expect, test } from "vitest";
import { filesUnder, lineOf, nodesOf, parse, shippedRooms, ts } from "./house.ts";
import type { SourceFile } from "./house.ts";

function anysOf(file: SourceFile): readonly string[] {
  return [...nodesOf(file)]
    .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => `${file.path}:${lineOf(file, node)}`);
}

// Where types of others have to fit that may not be installed: the platform's, those of clients
// we adapt to, and those of peers. Only `any` goes into and comes out of a parameter that somebody else declares.
const exceptions = /^(runtime\/(platform\.ts|adapters\/)|bench\/simulation\/contestants\.ts)/;

test("no file says `any`", () => {
  const files = [...shippedRooms, "test", "bench", "generated"]
    .flatMap((room) => filesUnder(room))
    .filter((path) => path.endsWith(".ts") && !path.includes("/expected/"))
    .filter((path) => !exceptions.test(path));
  expect(files.flatMap((path) => anysOf(parse(path)))).toEqual([]);
});

test("an `any` is found wherever a type can stand", () => {
  expect(
    anysOf(parse("a.ts", "const a = 1 as any;\nfunction f(x: readonly any[]): void {}")),
  ).toEqual(["a.ts:1", "a.ts:2"]);
});
