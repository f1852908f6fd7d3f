import { describe, expect, test } from "vitest";
import { newFolder, put } from "../disk/folders.ts";
import { play, specOf } from "./stage.ts";

const cwd = (): string => newFolder();

describe("The command line", () => {
  test("shows its help with examples", async () => {
    const { code, out, err } = await play(["--help"], { cwd: cwd() });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const part of ["Usage: openapi-errors", "generate", "lint", "explain", "Examples:"])
      expect(out).toContain(part);
  });

  test.each(["generate", "lint", "explain"])("shows the help of %s with examples", async (name) => {
    const { code, out } = await play([name, "--help"], { cwd: cwd() });
    expect(code).toBe(0);
    expect(out).toContain(`Usage: openapi-errors ${name}`);
    expect(out).toContain(`\nExamples:\n  openapi-errors ${name}`);
    for (const line of out.split("\n").filter((each) => !each.includes("openapi-errors ")))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  test("shows the help of a command that stands after help", async () => {
    const asked = await play(["help", "lint"], { cwd: cwd() });
    expect(asked).toEqual(await play(["lint", "--help"], { cwd: cwd() }));
    const all = await play(["help"], { cwd: cwd() });
    expect(all).toEqual(await play(["--help"], { cwd: cwd() }));
  });

  test.each(["nothing", "generat"])("has no command %s, after help or not", async (name) => {
    const { code, out, err } = await play(["help", name], { cwd: cwd() });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`unknown command '${name}'`);
    expect(err.includes("Did you mean generate?")).toBe(name === "generat");
    expect(err).toBe((await play([name], { cwd: cwd() })).err);
  });

  test("shows its version", async () => {
    const { code, out } = await play(["--version"], { cwd: cwd() });
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

const bold = "\u001B[1m";
const red = "\u001B[31m";

describe("Colour", () => {
  test.each([
    [{ isTTY: true }, true],
    [{ isTTY: false }, false],
    [{ isTTY: true, env: { NO_COLOR: "1" } }, false],
    [{ isTTY: true, env: { NO_COLOR: "" } }, true],
    [{ isTTY: true, env: { TERM: "dumb" } }, false],
    [{ isTTY: false, env: { FORCE_COLOR: "1" } }, true],
    [{ isTTY: true, env: { FORCE_COLOR: "0" } }, false],
    [{ isTTY: true, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, false],
  ])("with %j is %j in help and in diagnostics", async (props, coloured) => {
    const folder = cwd();
    put(folder, { "specs/a.yaml": specOf(["one"], "error") });
    const help = await play(["--help"], { cwd: folder, ...props });
    expect(help.out.includes(bold)).toBe(coloured);
    const run = await play(["generate"], { cwd: folder, ...props });
    expect(run.err.includes(red)).toBe(coloured);
  });
});

describe("The progress line", () => {
  test("shows on a terminal once a run takes long, and is gone at its end", async () => {
    const folder = cwd();
    put(folder, { "specs/a.yaml": specOf(["one"]) });
    let time = 0;
    const { err } = await play(["generate"], {
      cwd: folder,
      isTTY: true,
      now: () => (time += 400),
    });
    expect(err).toContain("Finding the errors of a …");
    expect(err.endsWith("\r\u001B[2K")).toBe(true);
  });

  test("stays away in short runs, and where nobody looks", async () => {
    const folder = cwd();
    put(folder, { "specs/a.yaml": specOf(["one"]) });
    expect((await play(["generate"], { cwd: folder, isTTY: true, now: () => 0 })).err).toBe("");
    let time = 0;
    const piped = await play(["generate", "--no-cache"], { cwd: folder, now: () => (time += 400) });
    expect(piped.err).toBe("");
  });
});
