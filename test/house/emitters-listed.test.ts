// Why: generator/emit/index.ts is the table of contents of an API's folder. An emitter that it does not reach makes
// nothing, and says nothing of it.
import { expect, test } from "vitest";
import { edges, sources } from "./house.ts";

test("every file of generator/emit/ is listed by its index, or used by one that is", () => {
  const files = sources("generator/emit");
  const reached = new Set(["generator/emit/index.ts"]);
  const found = edges(files);
  for (const path of reached) {
    for (const { from, to } of found) if (from === path) reached.add(to);
  }
  expect(files.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});
