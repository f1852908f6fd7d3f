import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { compare, encode, isFresh } from "../../../generator/disk/compare.ts";
import { headerLine } from "../../../generator/emit/header.ts";
import type { ErrorCatalog } from "../../../generator/model/catalog.ts";
import { OutputFault } from "../../../generator/disk/fault.ts";
import { artifacts, asContents, generated, header, newFolder, put } from "./folders.ts";

describe("A comparison", () => {
  test("names changed, missing, surplus and unchanged files", () => {
    const folder = newFolder();
    const wanted = artifacts({ "a.ts": "a", "b.ts": "b", "c.ts": "c" });
    put(folder, { "a.ts": `${header}a\n`, "b.ts": `${header}old\n`, "d.ts": header });
    expect(compare(folder, wanted)).toEqual({
      changed: ["b.ts"],
      missing: ["c.ts"],
      surplus: ["d.ts"],
      unchanged: ["a.ts"],
    });
  });

  test("finds everything missing where there is no folder", () => {
    const comparison = compare(path.join(newFolder(), "none"), artifacts({ "a.ts": "a" }));
    expect(comparison.missing).toEqual(["a.ts"]);
    expect(isFresh(comparison)).toBe(false);
  });

  test("is fresh where the folder holds the artifacts and files of the user", () => {
    const folder = newFolder();
    const wanted = artifacts({ "a.ts": "a" });
    put(folder, { ...asContents(wanted), "mine.ts": "export {};\n", ".git/config": header });
    expect(isFresh(compare(folder, wanted))).toBe(true);
  });

  test("leaves alone a file that has the header anywhere but in its first line", () => {
    const folder = newFolder();
    put(folder, { "mine.ts": `// my own\n${header}` });
    expect(compare(folder, []).surplus).toEqual([]);
  });

  test("knows every generated file by the header that the emitters write", () => {
    const folder = newFolder();
    const line = headerLine({ api: { spec: "specs/a b.yaml" } } as ErrorCatalog);
    put(folder, {
      "a.ts": `// ${line}\n`,
      "b.ts": `// @ts-nocheck: compiled.\n// ${line}\n`,
      "c.md": `<!-- ${line} -->\n`,
    });
    expect(compare(folder, []).surplus).toEqual(["a.ts", "b.ts", "c.md"]);
  });

  test("knows generated Markdown by its header", () => {
    const folder = newFolder();
    put(folder, { "OLD.md": "<!-- Generated from specs/a.yaml by openapi-errors. -->\n# A\n" });
    expect(compare(folder, []).surplus).toEqual(["OLD.md"]);
  });

  test("does not look into folders that hold no artifact", () => {
    const folder = newFolder();
    put(folder, { "node_modules/x/a.ts": header, "sub/b.ts": header });
    expect(compare(folder, artifacts({ "sub/a.ts": "a" })).surplus).toEqual(["sub/b.ts"]);
  });

  test("counts a link in an artifact's place as changed, even to the right content", () => {
    const folder = newFolder();
    const wanted = artifacts({ "a.ts": "a" });
    put(folder, { "real.txt": generated("a") });
    fs.symlinkSync("real.txt", path.join(folder, "a.ts"));
    expect(compare(folder, wanted).changed).toEqual(["a.ts"]);
  });

  test("refuses a folder in an artifact's place, by name", () => {
    const folder = newFolder();
    put(folder, { "a.ts/inner.txt": "" });
    expect(() => compare(folder, artifacts({ "a.ts": "a" }))).toThrow(/`a\.ts` is a folder/u);
  });

  test.each([
    "../a.ts",
    "/a.ts",
    "b/../../a.ts",
    "a\\b.ts",
    "C:\\x",
    "",
    ".",
    ".git/config",
    "CON",
    "nul.ts",
    "foo.ts:stream",
    "a.",
    "a ",
    "a\u0000b",
    `${"x".repeat(300)}.ts`,
  ])("refuses the artifact path %j", (unsafe) => {
    expect(() => compare(newFolder(), artifacts({ [unsafe]: "a" }))).toThrow(OutputFault);
  });
});

describe("The bytes of an artifact", () => {
  test("end lines with LF, the last one too", () => {
    expect(encode("a\r\nb\rc").toString()).toBe("a\nb\nc\n");
  });

  test("carry no byte order mark", () => {
    expect(encode("\uFEFFa\n").toString()).toBe("a\n");
  });

  test("are UTF-8", () => {
    expect([...encode("é\n")]).toEqual([0xc3, 0xa9, 0x0a]);
  });
});
