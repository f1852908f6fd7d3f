import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { unchanged } from "../../../generator/commands/recall.ts";
import { header, newFolder, put } from "../disk/folders.ts";
import { play, specOf } from "./stage.ts";

const later = (): number => Date.now() + 60_000;

async function generated(argv: readonly string[] = ["generate"]): Promise<string> {
  const cwd = newFolder();
  put(cwd, {
    "package.json": "{}\n",
    "node_modules/openapi-errors/package.json": "{}",
    "specs/a.yaml": specOf(["one"]),
    "overlay.yaml":
      "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: $, update: {} }]\n",
  });
  const { code, err } = await play(argv, { cwd, now: later });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return cwd;
}

describe("What the command remembers", () => {
  test("answers without loading anything where nothing has changed", async () => {
    expect(unchanged(["generate"], await generated())).toBe(
      "1 code, 1 API, 2 files in generated/a/, unchanged",
    );
  });

  test("answers --check and --dry-run too", async () => {
    const cwd = await generated();
    for (const flag of ["--check", "--dry-run"])
      expect(unchanged(["generate", flag], cwd)).toBe(
        "1 code, 1 API, 2 files in generated/a/, unchanged",
      );
  });

  const specs = (cwd: string): string => path.join(cwd, "specs/a.yaml");
  test.each<[string, (cwd: string) => void]>([
    ["a spec", (cwd) => fs.appendFileSync(specs(cwd), "\n")],
    ["the set of specs", (cwd) => put(cwd, { "specs/b.yaml": specOf([]) })],
    ["the configuration", (cwd) => put(cwd, { "redocly.yaml": "apis: {}\n" })],
    ["an overlay", (cwd) => fs.appendFileSync(path.join(cwd, "overlay.yaml"), "\n")],
    ["an output file", (cwd) => put(cwd, { "generated/a/errors.ts": header })],
    ["the set of output files", (cwd) => put(cwd, { "generated/a/x.ts": header })],
    [
      "the output folder, which is gone",
      (cwd) => fs.rmSync(path.join(cwd, "generated/a"), { recursive: true }),
    ],
    [
      "an unfinished swap",
      (cwd) => put(cwd, { "generated/a/.openapi-errors-swap/errors.ts": header }),
    ],
    [
      "the cache, which is gone",
      (cwd) => fs.rmSync(path.join(cwd, "node_modules/.cache"), { recursive: true }),
    ],
  ])("is silent about a change of %s", async (_, change) => {
    const argv = ["generate", "--overlay", "overlay.yaml"];
    const cwd = await generated(argv);
    expect(unchanged(argv, cwd)).toBeDefined();
    change(cwd);
    expect(unchanged(argv, cwd)).toBeUndefined();
  });

  test("holds for the same command line in the same folder only", async () => {
    const cwd = await generated();
    expect(unchanged(["generate", "a"], cwd)).toBeUndefined();
    expect(unchanged(["generate", "--strict"], cwd)).toBeUndefined();
    expect(unchanged(["lint"], cwd)).toBeUndefined();
    expect(unchanged(["generate"], path.join(cwd, "specs"))).toBeUndefined();
  });

  test.each(["--watch", "--no-cache", "--help", "-h", "--allow-remote=example.com", "-"])(
    "is not asked with %s",
    async (flag) => {
      expect(unchanged(["generate", flag], await generated())).toBeUndefined();
    },
  );

  test("is what another build of this program wrote, and no answer", async () => {
    const cwd = await generated();
    const folder = path.join(cwd, "node_modules/.cache/openapi-errors");
    for (const name of fs.readdirSync(folder)) {
      const memory = JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")) as object;
      put(folder, { [name]: JSON.stringify({ ...memory, tool: "another" }) });
    }
    expect(unchanged(["generate"], cwd)).toBeUndefined();
    put(cwd, { "generated/a/errors.ts": header });
    const { err } = await play(["generate", "--check"], { cwd });
    expect(err).toContain("openapi-errors itself changed since.");
  });
});
