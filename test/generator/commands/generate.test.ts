import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contents, header, newFolder, put } from "../disk/folders.ts";
import { play, specOf } from "./stage.ts";

const output = (codes: string): string => `${header}export const codes = "${codes}";\n`;

function project(specs: Readonly<Record<string, string>> = { a: specOf(["one", "two"]) }): string {
  const cwd = newFolder();
  for (const [id, spec] of Object.entries(specs)) put(cwd, { [`specs/${id}.yaml`]: spec });
  return cwd;
}

describe("generate", () => {
  test("writes each spec of specs/ into generated/, and says so in one line", async () => {
    const cwd = project({ a: specOf(["one", "two"]), b: specOf(["three"]) });
    const { code, out, err } = await play(["generate"], { cwd });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "3 codes, 2 APIs, 4 files in generated/, 4 new\n",
      err: "",
    });
    expect(contents(path.join(cwd, "generated"))).toEqual({
      "a/errors.ts": output("one two"),
      "a/guards.ts": output("one two"),
      "b/errors.ts": output("three"),
      "b/guards.ts": output("three"),
    });
  });

  test("says unchanged the second time, and touches nothing", async () => {
    const cwd = project();
    await play(["generate"], { cwd });
    fs.utimesSync(path.join(cwd, "generated/a/errors.ts"), 1, 1);
    const { code, out } = await play(["generate"], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: "2 codes, 1 API, 2 files in generated/a/, unchanged\n",
    });
    expect(fs.statSync(path.join(cwd, "generated/a/errors.ts")).mtimeMs).toBe(1000);
  });

  test("counts what it changed, added and removed", async () => {
    const cwd = project();
    await play(["generate"], { cwd });
    put(cwd, { "generated/a/errors.ts": header, "generated/a/old.ts": header });
    fs.rmSync(path.join(cwd, "generated/a/guards.ts"));
    const { out } = await play(["generate"], { cwd });
    expect(out).toBe("2 codes, 1 API, 2 files in generated/a/, 1 changed, 1 new, 1 removed\n");
  });

  test("takes an API by its id alone", async () => {
    const cwd = project({ a: specOf(["one"]), b: specOf(["two"]) });
    await play(["generate", "b"], { cwd });
    expect(fs.readdirSync(path.join(cwd, "generated"))).toEqual(["b"]);
  });

  test("takes settings from redocly.yaml, by id and by file", async () => {
    const cwd = newFolder();
    put(cwd, {
      "openapi/a.yaml": specOf(["one"]),
      "redocly.yaml":
        "apis:\n  a:\n    root: openapi/a.yaml\n    x-openapi-errors: { output: src/a }\n",
    });
    for (const name of ["a", "openapi/a.yaml", "./openapi/a.yaml"]) {
      fs.rmSync(path.join(cwd, "src"), { recursive: true, force: true });
      await play(["generate", name], { cwd });
      expect(fs.readdirSync(path.join(cwd, "src/a")), name).toEqual(["errors.ts", "guards.ts"]);
    }
  });

  test("takes a file without any configuration into the folder of -o, and calls the API so", async () => {
    const cwd = newFolder();
    put(cwd, { "vendor/openapi.json": specOf(["one"]) });
    const argv = ["generate", "vendor/openapi.json", "-o", "src/acme"];
    const { code, out, built } = await play(argv, { cwd });
    expect({ code, built }).toEqual({ code: 0, built: ["acme"] });
    expect(out).toBe("1 code, 1 API, 2 files in src/acme/, 2 new\n");
    expect(fs.readdirSync(path.join(cwd, "src/acme"))).toEqual(["errors.ts", "guards.ts"]);
  });

  test("calls a configured API by its id, wherever -o leads", async () => {
    const cwd = project({ a: specOf(["one"]) });
    for (const name of ["a", "specs/a.yaml"])
      expect((await play(["generate", name, "-o", "src/b"], { cwd })).built, name).toEqual(["a"]);
  });

  test("takes a file although the configuration is broken", async () => {
    const cwd = newFolder();
    put(cwd, { "a.yaml": specOf(["one"]), "redocly.yaml": "apis: 1\n" });
    expect(await play(["generate", "a.yaml", "-o", "out"], { cwd })).toMatchObject({
      code: 0,
      err: "",
    });
  });

  test("puts several inputs into folders below -o", async () => {
    const cwd = newFolder();
    put(cwd, { "a.yaml": specOf(["one"]), "b.json": specOf(["two"]) });
    const { built } = await play(["generate", "a.yaml", "b.json", "-o", "out"], { cwd });
    expect([...built].sort()).toEqual(["a", "b"]);
    expect(Object.keys(contents(path.join(cwd, "out")) ?? {})).toEqual([
      "a/errors.ts",
      "a/guards.ts",
      "b/errors.ts",
      "b/guards.ts",
    ]);
  });

  test("reads a spec from standard input", async () => {
    const cwd = newFolder();
    const { code } = await play(["generate", "-", "-o", "src/acme"], {
      cwd,
      input: specOf(["one"]),
    });
    expect(code).toBe(0);
    expect(contents(path.join(cwd, "src/acme"))?.["errors.ts"]).toBe(output("one"));
  });

  test.each<[string, BufferEncoding, string]>([
    [specOf(["one"]), "utf16le", "it is encoded as UTF-16."],
    ["# caf\u00e9\n", "latin1", "it is not UTF-8."],
  ])("refuses a spec from standard input that is no text in UTF-8", async (text, encoding, why) => {
    const input = Buffer.from(text, encoding);
    const { code, err } = await play(["generate", "-", "-o", "src/acme"], {
      cwd: newFolder(),
      input,
    });
    expect(code).toBe(2);
    expect(err).toBe(`error: Standard input can't be read: ${why}\n  help: Save it as UTF-8.\n`);
  });

  test("warns with the install line where a package lacks the runtime that the code needs", async () => {
    const cwd = project();
    put(cwd, { "package.json": '{"name":"mine"}' });
    const { code, err } = await play(["generate"], { cwd });
    expect(code).toBe(0);
    expect(err).toBe(
      "warning: `openapi-errors/runtime`, whose types the code needs, can't be found from `generated/a`.\n  help: npm install openapi-errors\n",
    );
    put(cwd, {
      "specs/a.yaml": specOf(["three"]),
      "node_modules/openapi-errors/package.json": "{}",
    });
    expect((await play(["generate"], { cwd })).err).toBe("");
  });

  test("generates a spec without errors", async () => {
    const cwd = project({ a: specOf([]) });
    const { code, out } = await play(["generate"], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: "0 codes, 1 API, 1 file in generated/a/, 1 new\n",
    });
  });
});

describe("generate and findings", () => {
  test("writes what it understood and exits 1 where a spec has an error", async () => {
    const cwd = project({ a: specOf(["one"], "error"), b: specOf(["two"]) });
    const { code, err } = await play(["generate"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("specs/a.yaml:10:16  error  invalid-status\n  The finding.\n");
    expect(err).toContain("  help: The cure.\n");
    expect(contents(path.join(cwd, "generated"))).toHaveProperty(["a/errors.ts"]);
  });

  test("exits 0 where there are warnings only", async () => {
    const { code, err } = await play(["generate"], {
      cwd: project({ a: specOf(["one"], "warning") }),
    });
    expect(code).toBe(0);
    expect(err).toContain("warning  invalid-status");
  });

  test("writes nothing with --strict where any spec has an error", async () => {
    const cwd = project({ a: specOf(["one"]), b: specOf(["two"], "error") });
    const { code, err } = await play(["generate", "--strict"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("Nothing was written.");
    expect(fs.existsSync(path.join(cwd, "generated"))).toBe(false);
  });

  test("writes nothing where one spec can't be read, and names all that is wrong", async () => {
    const cwd = project({ a: specOf(["one"]), b: "{", c: specOf(["two"], "warning"), d: "[" });
    const { code, err } = await play(["generate"], { cwd });
    expect(code).toBe(2);
    for (const name of ["specs/b.yaml", "specs/c.yaml", "specs/d.yaml"])
      expect(err).toContain(name);
    expect(fs.existsSync(path.join(cwd, "generated"))).toBe(false);
  });

  test("writes nothing where an overlay can't be read", async () => {
    const cwd = project();
    const { code, err } = await play(["generate", "--overlay", "none.yaml"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("none.yaml");
    expect(fs.existsSync(path.join(cwd, "generated"))).toBe(false);
  });

  test("exits 2 where the configuration is wrong", async () => {
    const cwd = project();
    put(cwd, { "redocly.yaml": "apis:\n  a:\n    root: none.yaml\n" });
    const { code, err } = await play(["generate"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("redocly.yaml:3:11  error  invalid-configuration");
  });

  test("exits 2 with one line where the folder can't be written", async () => {
    const cwd = project();
    put(cwd, { generated: "a file" });
    const { code, err } = await play(["generate"], { cwd });
    expect(code).toBe(2);
    expect(err).toBe(
      "error: `generated` is a file where the output folder belongs.\n  help: Move that file away, or choose another folder with `-o`.\n",
    );
  });
});

describe("generate called in a way that can't be", () => {
  test.each([
    [["generate", "gihub"], "There is no API or file `gihub`. Did you mean `github`?"],
    [["generate", "acme"], "There is no API or file `acme`. Did you mean `acme.yaml`?"],
    [["generate", "none.yaml"], "it does not exist"],
    [["generate", "-"], "A spec from standard input has no name, and so no folder."],
    [["generate", "github", "github"], "`specs/github.yaml` is named twice."],
    [["generate", "a/x.yaml", "b/X.yaml"], "`a/x.yaml` and `b/X.yaml` both go into `generated/X`."],
    [["generate", "--chek"], "(Did you mean --check?)"],
    [["genrate"], "(Did you mean generate?)"],
    [["generate", "-o"], "argument missing"],
    [["generate", ""], "An input has no name."],
    [
      ["generate", "."],
      ".  error  unreadable-input\n  The document can't be read: it is a folder.",
    ],
    [["generate", "-o", ""], "`-o` names no folder."],
    [["generate", "-o", "/"], "`/` is the root of all folders"],
    [["generate", "-o", "a", "-o", "b"], "It is given twice."],
    [["generate", "-", "-o", "a", "--watch"], "Standard input can't be watched."],
    [["generate", "https://acme.test/a.json", "--watch"], "can't be watched."],
    [[], "Usage:"],
  ])("%j exits 2 and says why", async (argv, said) => {
    const cwd = project({ github: specOf(["one"]) });
    put(cwd, { "acme.yaml": specOf(["one"]) });
    const { code, err, out } = await play(argv, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });

  test("without any spec exits 2 and says how to name one", async () => {
    const { code, err } = await play(["generate"], { cwd: newFolder() });
    expect(code).toBe(2);
    expect(err).toContain("There is no spec");
  });
});

describe("generate --check", () => {
  test("exits 0 where everything is fresh", async () => {
    const cwd = project();
    await play(["generate"], { cwd });
    const { code, out, err } = await play(["generate", "--check"], { cwd });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "2 codes, 1 API, 2 files in generated/a/, unchanged\n",
      err: "",
    });
  });

  test("names stale, missing and surplus files with the cure, exits 1 and writes nothing", async () => {
    const cwd = project({ a: specOf(["one"]), b: specOf(["two"]) });
    await play(["generate"], { cwd });
    put(cwd, { "generated/a/errors.ts": header, "generated/b/old.ts": header });
    fs.rmSync(path.join(cwd, "generated/a/guards.ts"));
    const before = contents(cwd);
    const { code, out, err } = await play(["generate", "--check"], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(
      [
        "generated/ is out of date: 1 file differs, 1 is missing, 1 is surplus.",
        "  ~ a/errors.ts",
        "  + a/guards.ts",
        "  - b/old.ts",
        "  help: npx openapi-errors generate",
        "",
      ].join("\n"),
    );
    expect(contents(cwd)).toEqual(before);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    [
      "a script with the same command line",
      { generate: "openapi-errors generate" },
      ["--check"],
      "npm run generate",
    ],
    [
      "one of another name, among other commands",
      { errors: "rm -rf x && npx openapi-errors  generate a -o src/a" },
      ["a", "-o", "src/a", "--check", "--dry-run"],
      "npm run errors",
    ],
    [
      "the command line where the script is another's",
      { generate: "prisma generate" },
      ["--check"],
      "npx openapi-errors generate",
    ],
    [
      "the command line where the script generates something else",
      { generate: "openapi-errors generate a" },
      ["--check"],
      "npx openapi-errors generate",
    ],
    [
      "the command line where the script only looks",
      { check: "openapi-errors generate --check" },
      ["--check"],
      "npx openapi-errors generate",
    ],
    [
      "a command line without what writes nothing, or never ends",
      {},
      ["--dry-run", "-o", "a b", "--check"],
      "npx openapi-errors generate -o 'a b'",
    ],
  ])("gives as the cure %s", async (_, scripts, flags, cure) => {
    const cwd = project();
    put(cwd, { "package.json": JSON.stringify({ scripts }) });
    const { err } = await play(["generate", ...flags], { cwd });
    expect(err).toContain(`  help: ${cure}\n`);
  });

  test("gives the script that is running as the cure, with what was added to it", async () => {
    const cwd = project();
    const scripts = {
      generate: "node build.js && node cli.js generate",
      check: "npm run generate",
    };
    put(cwd, { "package.json": JSON.stringify({ scripts }) });
    const env = { npm_lifecycle_event: "generate" };
    const { err } = await play(["generate", "--check"], { cwd, env });
    expect(err).toContain("  help: npm run generate\n");
    const one = await play(["generate", "a", "--check"], { cwd, env });
    expect(one.err).toContain("  help: npm run generate -- a\n");
  });
});

describe("generate that writes nothing", () => {
  test.each(["--check", "--dry-run"])(
    "refuses with %s what it would refuse to write",
    async (flag) => {
      const cwd = project();
      put(cwd, { "generated/a/errors.ts": "mine" });
      const writing = await play(["generate"], { cwd });
      expect(writing.err).toContain("`generated/a/errors.ts` was not generated");
      expect(await play(["generate", flag], { cwd })).toEqual(writing);
    },
  );
});

describe("generate --dry-run", () => {
  test("lists what would change, writes nothing and exits 0", async () => {
    const cwd = project();
    const { code, out } = await play(["generate", "--dry-run"], { cwd });
    expect(code).toBe(0);
    expect(out).toBe(
      "generated/a/\n  + errors.ts\n  + guards.ts\n2 codes, 1 API, 2 files in generated/a/, 2 to add\n",
    );
    expect(fs.existsSync(path.join(cwd, "generated"))).toBe(false);
  });
});
