import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { unchanged } from "../../../generator/commands/recall.ts";
import { disk } from "../../../generator/disk/files.ts";
import { leftBehind } from "../../../generator/disk/left-behind.ts";
import { newFolder, put } from "../disk/folders.ts";
import { play, specOf } from "./stage.ts";

function project(): string {
  const cwd = newFolder();
  put(cwd, { "specs/a.yaml": specOf(["one"]) });
  return cwd;
}

describe("generate without the spec of a folder", () => {
  const said =
    "warning: `generated/b` was generated from `specs/b.yaml`, which is not there any more.\n  help: Remove the folder.\n";
  const header = (spec: string): string => `// Generated from ${spec} by openapi-errors\n`;

  test("names the folder, leaves it alone and ends as it would", async () => {
    const cwd = project();
    put(cwd, { "generated/b/errors.ts": header("specs/b.yaml") });
    const argv = [["generate"], ["generate", "--check"], ["generate", "--check"]];
    for (const each of argv)
      expect(await play(each, { cwd })).toMatchObject({ code: 0, err: said });
    expect(fs.readdirSync(path.join(cwd, "generated/b"))).toEqual(["errors.ts"]);
  });

  test("says so again and again, also where all else is remembered", async () => {
    const cwd = project();
    put(cwd, { "package.json": "{}", "node_modules/openapi-errors/package.json": "{}" });
    put(cwd, { "generated/b/errors.ts": header("specs/b.yaml") });
    const now = (): number => Number.MAX_SAFE_INTEGER;
    await play(["generate"], { cwd, now });
    expect(unchanged(["generate"], cwd)).toBeUndefined();
  });

  test("says nothing to who generates one API", async () => {
    const cwd = project();
    put(cwd, { "generated/b/errors.ts": header("specs/b.yaml") });
    expect((await play(["generate", "a"], { cwd })).err).toBe("");
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["with a file of the user", { "errors.ts": header("specs/b.yaml"), "mine.ts": "" }],
    ["of the user", { "errors.ts": "export {};\n" }],
    ["from an address", { "errors.ts": header("https://acme.test/b.yaml") }],
    ["from outside the project", { "errors.ts": header("../b.yaml") }],
    ["from standard input", { "errors.ts": header("standard input") }],
    ["from a spec that is still there", { "errors.ts": header("specs/a.yaml") }],
    ["from a spec beside a package of its own", { "errors.ts": header("mine.yaml") }],
    ["that is empty", {}],
  ])("says nothing of a folder %s", async (_, files) => {
    const cwd = project();
    fs.mkdirSync(path.join(cwd, "generated/b"), { recursive: true });
    put(path.join(cwd, "generated"), { "mine.yaml": "" });
    put(path.join(cwd, "generated/b"), files);
    expect((await play(["generate"], { cwd })).err).toBe("");
  });

  test("says nothing of a folder that may not be read", () => {
    const cwd = project();
    put(cwd, { "generated/b/errors.ts": header("specs/b.yaml") });
    const outputs = [path.join(cwd, "generated/a")];
    const refuse = (): never => {
      throw new Error("EACCES");
    };
    expect(leftBehind(outputs)).toHaveLength(1);
    expect(leftBehind(outputs, { ...disk, readStart: refuse })).toEqual([]);
    expect(leftBehind(outputs, { ...disk, list: refuse })).toEqual([]);
  });
});
