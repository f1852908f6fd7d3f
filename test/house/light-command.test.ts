// Why: `generate` runs before every build and on every save. With nothing changed it should cost what Node's own start
// costs, and one careless import of a compiler is half a second. What is heavy is imported by the command that needs it.
import { expect, test } from "vitest";
import { edges, importsOf, packageOf, sources } from "./house.ts";

const files = sources("generator");
const found = edges(files);

/** All that loads when a file loads. */
function loadedWith(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { from, to, kind } of found) if (from === path && kind === "static") loaded.add(to);
  }
  return loaded;
}

/** The packages that load at once with a file. */
const packagesLoadedWith = (entry: string): readonly string[] => {
  const loaded = loadedWith(entry);
  const names = files
    .filter(({ path }) => loaded.has(path))
    .flatMap((file) => importsOf(file))
    .filter(({ kind }) => kind === "static")
    .flatMap(({ specifier }) => packageOf(specifier) ?? []);
  return [...new Set(names)].toSorted();
};

test("the command starts without any package", () => {
  expect(packagesLoadedWith("generator/cli.ts")).toEqual([]);
});

test("a command line is read with the package for that, and colours", () => {
  expect(packagesLoadedWith("generator/commands/program.ts")).toEqual(["commander", "picocolors"]);
});

test("it starts without the rooms that do the work", () => {
  const heavy = /^generator\/(load|build|emit|print|diff|verify)\//;
  for (const entry of ["generator/cli.ts", "generator/commands/program.ts"])
    expect([...loadedWith(entry)].filter((path) => heavy.test(path))).toEqual([]);
});

test("an entry that loads everything is seen to", () => {
  expect(loadedWith("generator/index.ts").size).toBeGreaterThan(20);
});
