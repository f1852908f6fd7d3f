// Why: a package imported in ten places can never be replaced, and a package nobody can say the reason of should not be
// there. So each has one door and one line in docs/dependencies.md, and this test holds them to the code.
import { expect, test } from "vitest";
import {
  codeSpans,
  filesUnder,
  importsOf,
  packageOf,
  read,
  shippedRooms,
  sources,
  table,
} from "./house.ts";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const page = "docs/dependencies.md";
const shipped = table(page, "Shipped with the command").map(([name = "", door = "", why = ""]) => ({
  name: codeSpans(name)[0] ?? "",
  door: codeSpans(door)[0] ?? "",
  why,
}));
const tools = table(page, "To work on it").map(([name = "", why = ""]) => ({
  name: codeSpans(name)[0] ?? "",
  why,
}));

const imports = shippedRooms
  .flatMap((room) => sources(room))
  .flatMap((file) =>
    importsOf(file).map(({ specifier, line }) => ({
      file: file.path,
      line,
      name: packageOf(specifier),
    })),
  )
  .filter(({ name }) => name !== undefined);

test("the page lists what package.json lists, with a reason each", () => {
  expect(shipped.map(({ name }) => name).toSorted()).toEqual(
    Object.keys(manifest.dependencies).toSorted(),
  );
  expect(tools.map(({ name }) => name).toSorted()).toEqual(
    Object.keys(manifest.devDependencies).toSorted(),
  );
  expect([...shipped, ...tools].filter(({ why }) => why.length < 10)).toEqual([]);
});

test("a package is imported by its door alone", () => {
  const doors = new Map(shipped.map(({ name, door }) => [name, door]));
  const wrong = imports.filter(({ name, file }) => doors.get(name ?? "") !== file);
  expect(wrong.map(({ file, line, name }) => `${file}:${line} imports ${name}`)).toEqual([]);
});

test("every door leads to its package", () => {
  const unused = shipped.filter(
    ({ name, door }) => !imports.some((found) => found.name === name && found.file === door),
  );
  expect(unused).toEqual([]);
});

test("every tool is named by what uses it", () => {
  const users = ["test", "bench", "scripts"]
    .flatMap((folder) => filesUnder(folder))
    .filter((path) => /\.[jt]s$/.test(path));
  const text = [...users, "tsconfig.json", ".ci/run"].map((path) => read(path)).join("\n");
  const used = `${text}\n${Object.values(manifest.scripts).join("\n")}`;
  const unused = tools.filter(({ name }) => !used.includes(name.replace("@types/", "")));
  expect(unused.map(({ name }) => name)).toEqual([]);
});

test("the runtime and the laws import no package", () => {
  const wrong = imports.filter(({ file }) => !file.startsWith("generator/"));
  expect(wrong.map(({ file, line, name }) => `${file}:${line} imports ${name}`)).toEqual([]);
});
