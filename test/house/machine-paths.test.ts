// Why: a path of one machine in the repository works there and nowhere else, and tells strangers how that machine looks.
import { expect, test } from "vitest";
import { filesUnder, read } from "./house.ts";

const places = ["work", "home", "Users", "root", "private/var"].join("|");
const machinePath = new RegExp(`(^|[\\s"'\`(=:])(file://)?/(${places})/[\\w.-]+`, "m");

test("no file names a place on somebody's machine", () => {
  const files = filesUnder(".").filter((path) =>
    /\.(ts|js|json|md|ya?ml|sh)$|^\.ci\/run$/.test(path),
  );
  expect(
    files.filter(
      (path) => path !== "test/house/machine-paths.test.ts" && machinePath.test(read(path)),
    ),
  ).toEqual([]);
});

test("machine paths are found, paths of URLs and documents are not", () => {
  const found = ['"/home/ada/project"', "cd /Users/ada", "file:///root/x"];
  const clean = ["https://example.com/home/page", "#/work/items", "/v1/users/{id}", "../work/a.ts"];
  expect(found.filter((text) => machinePath.test(text))).toEqual(found);
  expect(clean.filter((text) => machinePath.test(text))).toEqual([]);
});
