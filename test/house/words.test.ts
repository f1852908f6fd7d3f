// Why: `RetryHandler`, `stringUtils`, `PolicyManager` say that something is done with something. A name that says what
// is usually exists in OpenAPI, JSON Schema, HTTP or docs/vocabulary.md.
import type * as TypeScript from "typescript";
import { expect, test } from "vitest";
import { filesUnder, lineOf, nodesOf, parse, shippedRooms, ts } from "./house.ts";
import type { SourceFile } from "./house.ts";

const avoided = /(^|[^a-z])(handler|helper|util|manager|processor)(s|es)?([^a-z]|$)/i;

/** undici calls what it tells of an answer a handler; our side of that is its word. */
const exceptions = /^(runtime\/adapters\/undici|bench\/simulation\/contestants\.ts)/;

/** `retryHandler2` → `retry Handler 2`, so that the pattern sees words. */
const spaced = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2");

/** Names that a file gives; names it only uses belong to others. */
function declaredNames(
  file: SourceFile,
): readonly { readonly name: string; readonly line: number }[] {
  const names: { name: string; line: number }[] = [];
  for (const node of nodesOf(file)) {
    const name = (node as { readonly name?: TypeScript.Node }).name;
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isPropertySignature(node) ||
      ts.isPropertyDeclaration(node);
    if (declares && name !== undefined && ts.isIdentifier(name))
      names.push({ name: name.text, line: lineOf(file, node) });
  }
  return names;
}

function wrongNames(file: SourceFile): readonly string[] {
  return declaredNames(file)
    .filter(({ name }) => avoided.test(spaced(name)))
    .map(({ name, line }) => `${file.path}:${line} ${name}`);
}

const rooms = [...shippedRooms, "test", "bench", "scripts", "examples"];

test("no identifier uses a word that says nothing", () => {
  const files = rooms
    .flatMap((room) => filesUnder(room))
    .filter((path) => path.endsWith(".ts") && !exceptions.test(path));
  expect(files.flatMap((path) => wrongNames(parse(path)))).toEqual([]);
});

test("no file or folder does either", () => {
  const paths = rooms.flatMap((room) => filesUnder(room));
  expect(
    paths.filter((path) => path.split("/").some((segment) => avoided.test(spaced(segment)))),
  ).toEqual([]);
});

test("the words are found inside names, and only as words", () => {
  const text =
    "const retryHandler = 1; function stringUtils() {} interface Utilisation { utility: 1; manager: 2 }";
  expect(wrongNames(parse("a.ts", text)).map((line) => line.split(" ")[1])).toEqual([
    "retryHandler",
    "stringUtils",
    "manager",
  ]);
});
