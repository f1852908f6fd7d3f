import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contents, header, newFolder, put } from "../disk/folders.ts";
import { play, specOf } from "./stage.ts";

function packageProject(
  specs: Readonly<Record<string, string>> = { a: specOf(["one", "two"]) },
): string {
  const cwd = newFolder();
  for (const [id, spec] of Object.entries(specs)) put(cwd, { [`specs/${id}.yaml`]: spec });
  put(cwd, { "package.json": "{}\n", "node_modules/.keep": "" });
  return cwd;
}

// The specs of a test are written in the same moment as they are read; a run pretends to begin later.
const afterwards = (): number => Date.now() + 60_000;

describe("generate and its cache", () => {
  test("does not build an API again whose inputs and outputs are the same", async () => {
    const cwd = packageProject({ a: specOf(["one"]), b: specOf(["two"]) });
    expect((await play(["generate"], { cwd, now: afterwards })).built).toEqual(["a", "b"]);
    put(cwd, { "specs/b.yaml": specOf(["three"]) });
    const { built, out } = await play(["generate"], { cwd, now: afterwards });
    expect(built).toEqual(["b"]);
    expect(out).toBe("2 codes, 2 APIs, 4 files in generated/, 2 changed\n");
    expect((await play(["generate"], { cwd })).built).toEqual([]);
  });

  test.each([
    ["an output file changed", { "generated/a/errors.ts": header }],
    ["a generated file too many", { "generated/a/old.ts": header }],
    ["a spec changed", { "specs/a.yaml": specOf(["one"]) }],
  ])("builds again after %s", async (_, change) => {
    const cwd = packageProject();
    await play(["generate"], { cwd, now: afterwards });
    put(cwd, change);
    expect((await play(["generate"], { cwd })).built).toEqual(["a"]);
  });

  test("builds again with --no-cache, under other settings, and after a run with warnings", async () => {
    const cwd = packageProject({ a: specOf(["one"]), b: specOf(["two"], "warning") });
    await play(["generate"], { cwd, now: afterwards });
    expect((await play(["generate"], { cwd })).built).toEqual(["b"]);
    expect((await play(["generate", "--no-cache"], { cwd })).built).toEqual(["a", "b"]);
    expect((await play(["generate", "a", "-o", "other"], { cwd })).built).toEqual(["a"]);
  });

  test("does not trust a spec that was written while it ran", async () => {
    const cwd = packageProject();
    await play(["generate"], { cwd, now: () => 0 });
    expect((await play(["generate"], { cwd })).built).toEqual(["a"]);
  });

  test("holds nothing but hashes and names, and is made only beside dependencies", async () => {
    const cwd = packageProject();
    await play(["generate"], { cwd, now: afterwards });
    const cache = contents(path.join(cwd, "node_modules/.cache/openapi-errors")) ?? {};
    expect(Object.keys(cache)).toHaveLength(1);
    expect(Object.values(cache).join("")).not.toContain("two");
    const without = newFolder();
    put(without, { "package.json": "{}\n", "specs/a.yaml": specOf(["one"]) });
    await play(["generate"], { cwd: without, now: afterwards });
    expect(fs.existsSync(path.join(without, "node_modules"))).toBe(false);
  });

  test("survives a damaged cache", async () => {
    const cwd = packageProject();
    await play(["generate"], { cwd, now: afterwards });
    const folder = path.join(cwd, "node_modules/.cache/openapi-errors");
    for (const name of fs.readdirSync(folder)) put(folder, { [name]: '{"tool":1}' });
    expect(await play(["generate"], { cwd })).toMatchObject({ code: 0, built: ["a"] });
  });

  test("tells a changed spec from edited output", async () => {
    const cwd = packageProject();
    await play(["generate"], { cwd, now: afterwards });
    put(cwd, { "generated/a/errors.ts": header });
    const edited = await play(["generate", "--check"], { cwd });
    expect(edited.err).toContain("the output was edited");
    put(cwd, { "specs/a.yaml": specOf(["one"]) });
    const changed = await play(["generate", "--check"], { cwd });
    expect(changed.err).toContain("`specs/a.yaml` changed since the last run.");
  });
});
