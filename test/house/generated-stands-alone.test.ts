// Why: a consumer commits generated code into a repository of their own. Whatever it imports there has to be there too,
// at run time nothing at all, and what is in one API's folder has to go on working when the next folder is deleted.
import { expect, test } from "vitest";
import { importsOf, parse, sources } from "./house.ts";
import type { Import, SourceFile } from "./house.ts";

const isOwn = ({ specifier }: Import): boolean => /^\.\/[\w-]+\.js$/.test(specifier);
const isRuntimeType = ({ specifier, kind }: Import): boolean =>
  kind === "type" && specifier === "openapi-errors/runtime";

const foreign = (file: SourceFile): readonly string[] =>
  importsOf(file)
    .filter((found) => found.kind === "late" || (!isOwn(found) && !isRuntimeType(found)))
    .map(({ specifier, line }) => `${file.path}:${line} imports ${specifier}`);

test("generated code imports files beside it, and types of the runtime", () => {
  expect(sources("generated").flatMap((file) => foreign(file))).toEqual([]);
});

test("a package, another folder, a late import and a value of the runtime are foreign", () => {
  const lines = [
    'import Ajv from "ajv";',
    'import { a } from "../other/index.js";',
    'const b = require("./b.js");',
    'import { decide } from "openapi-errors/runtime";',
  ];
  expect(lines.filter((line) => foreign(parse("a.ts", line)).length === 1)).toEqual(lines);
  const own = 'import { c } from "./c.js";\nimport type { Api } from "openapi-errors/runtime";';
  expect(foreign(parse("a.ts", own))).toEqual([]);
});
