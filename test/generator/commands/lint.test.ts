import { describe, expect, test } from "vitest";
import type { LintProblem, LintResult } from "../../../generator/load/redocly.ts";
import { newFolder, put } from "../disk/folders.ts";
import { play, specOf } from "./stage.ts";

function problem(severity: LintProblem["severity"]): LintProblem {
  const location = { file: "specs/a.yaml", line: 1, column: 1 };
  return {
    rule: "openapi-errors/uncited-source",
    severity,
    location,
    message: "m",
    suggestions: [],
  };
}

async function lint(
  argv: readonly string[],
  found: readonly LintProblem[],
  {
    files = {},
    ...more
  }: Partial<LintResult> & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<{ code: number; out: string; err: string; linted: readonly string[] }> {
  const cwd = newFolder();
  put(cwd, files);
  put(cwd, { "specs/a.yaml": specOf([]), "specs/b.yaml": specOf([]), "other/b.yaml": specOf([]) });
  const linted: string[] = [];
  const played = await play(["lint", ...argv], {
    cwd,
    lint: (targets) => {
      linted.push(...targets.map(({ spec }) => spec));
      const format = (name: string): string => `${name}: ${found.length}\n`;
      return Promise.resolve({ problems: found, ignored: 0, diagnostics: [], format, ...more });
    },
  });
  return { ...played, linted };
}

describe("lint", () => {
  test("checks all specs and ends in one line", async () => {
    expect(await lint([], [])).toMatchObject({
      code: 0,
      out: "stylish: 0\n2 specs, no problems\n",
      err: "",
      linted: ["specs/a.yaml", "specs/b.yaml"],
    });
  });

  test("checks the named API or file, also two of one name", async () => {
    expect((await lint(["b"], [])).linted).toEqual(["specs/b.yaml"]);
    expect((await lint(["specs/b.yaml", "other/b.yaml"], [])).linted).toEqual([
      "specs/b.yaml",
      "other/b.yaml",
    ]);
  });

  test("checks a spec once that is named twice, however it is spelt", async () => {
    const { out, linted } = await lint(["specs/b.yaml", "./specs/b.yaml", "b"], []);
    expect(linted).toEqual(["specs/b.yaml"]);
    expect(out).toContain("1 spec, no problems\n");
  });

  test("exits 1 where there is an error", async () => {
    const { code, out } = await lint([], [problem("error"), problem("warning")]);
    expect(code).toBe(1);
    expect(out).toContain("2 specs, 1 error, 1 warning\n");
  });

  test.each([
    [[], 0],
    [["--max-warnings", "1"], 1],
    [["--max-warnings", "2"], 0],
  ])("with two warnings and %j exits %j", async (flags, code) => {
    expect((await lint(flags, [problem("warning"), problem("warning")])).code).toBe(code);
  });

  test.each(["json", "github-actions", "junit"])("prints nothing beside %s", async (format) => {
    expect((await lint(["--format", format], [])).out).toBe(`${format}: 0\n`);
  });

  test("exits 2 where a document can't be linted", async () => {
    const diagnostic = {
      rule: "invalid-syntax",
      severity: "error",
      location: { file: "specs/a.yaml" },
      message: "The document is no YAML.",
    } as const;
    const { code, out, err } = await lint([], [], { diagnostics: [diagnostic] });
    expect({ code, out }).toEqual({ code: 2, out: "stylish: 0\n2 specs, 1 unreadable\n" });
    expect(err).toContain("The document is no YAML.");
  });

  test("checks the other specs where one is configured wrong, and exits 2", async () => {
    const files = {
      "redocly.yaml": "apis:\n  a: { root: specs/a.yaml }\n  none: { root: none.yaml }\n",
    };
    const { code, out, err, linted } = await lint([], [problem("warning")], { files });
    expect({ code, linted }).toEqual({ code: 2, linted: ["specs/a.yaml"] });
    expect(out).toContain("1 spec, 1 warning\n");
    expect(err).toContain("`none.yaml` does not exist");
  });

  test("without any spec exits 2 and says how to name one", async () => {
    const { code, err } = await play(["lint"], { cwd: newFolder() });
    expect(code).toBe(2);
    expect(err).toContain("as in `npx openapi-errors lint openapi.yaml`");
  });

  test.each([
    [["--format", "yaml"], "Allowed choices are"],
    [["--max-warnings", "-1"], "It is no whole number."],
    [["https://example.com/a.yaml"], "is an address, and `lint` reads files."],
    [["c"], "There is no API or file `c`."],
  ])("%j exits 2 and says why", async (argv, said) => {
    const { code, err } = await lint(argv, []);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
