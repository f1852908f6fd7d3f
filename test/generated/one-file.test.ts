// A vendor is one YAML file: in an empty project that file and the command give code that compiles and works.
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadRooms } from "../../generator/commands/load-rooms.ts";
import { main } from "../../generator/commands/program.ts";
import { exportsOf } from "../cases/linked.ts";
import { problemsOf } from "../cases/compiler.ts";
import { root } from "../house/house.ts";
import { terminalFor } from "../generator/commands/stage.ts";

const project = realpathSync(mkdtempSync(join(tmpdir(), "openapi-errors-sixth-")));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const spec = `
openapi: 3.1.0
info: { title: Tides API, version: v1 }
x-error: { source: "https://tides.test/docs/errors" }
x-error-responses:
  4XX:
    description: The request was refused.
    content:
      application/json:
        schema: { $ref: "#/components/schemas/TideError" }
components:
  schemas:
    TideError:
      type: object
      required: [error]
      properties:
        error:
          oneOf:
            - const: no_such_harbour
              description: No harbour has this name.
              x-error: { status: 404, recovery: fix }
            - const: too_fast
              description: Too many requests.
              x-error: { status: 429, recovery: throttle, retry: { initialDelay: 3s } }
`;

async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const { terminal, printed } = terminalFor({ cwd: project });
  const code = await main(argv, terminal, loadRooms);
  return { code, said: printed().out + printed().err };
}

beforeAll(() => {
  mkdirSync(join(project, "specs"));
  writeFileSync(join(project, "specs/tides.yaml"), spec);
});

const names = "README.md classify.ts errors.ts fixtures.ts guards.ts index.ts retry-policies.ts types.ts validators.ts".split(" ");
const content = (path: string): string => readFileSync(join(project, "generated/tides", path), "utf8");

test("the command makes its folder, and nothing else", async () => {
  const { code, said } = await run("generate");
  expect(said).toContain("2 codes, 1 API, 9 files in generated/tides/, 9 new");
  expect(code).toBe(0);
  expect(readdirSync(join(project, "generated"))).toEqual(["tides"]);
  expect(readdirSync(join(project, "generated/tides")).toSorted()).toEqual(names);
  expect(readdirSync(project).toSorted()).toEqual(["generated", "specs"]);
});

test("the folder compiles", () => {
  // Where the compiler finds the package's own types; nothing is written there.
  const place = join(root, "test/cases");
  const files = new Map(
    names.filter((name) => name.endsWith(".ts")).map((name) => [join(place, name), content(name)]),
  );
  expect(problemsOf(files)).toEqual([]);
});

test("its classify knows the errors", () => {
  const load = exportsOf(names.map((path) => ({ path, content: content(path) })));
  const { classify } = load("index.ts") as { classify(answer: object): object | undefined };
  expect(classify({ status: 429, body: { error: "too_fast" } })).toMatchObject({
    documented: true,
    code: "too_fast",
    category: "RESOURCE_EXHAUSTED",
    policy: { retry: true, recovery: "throttle", initialDelayMs: 3_000 },
  });
  expect(classify({ status: 404, body: { error: "no_such_harbour" } })).toMatchObject({ code: "no_such_harbour" });
  expect(classify({ status: 404, body: "<html>" })).toMatchObject({ documented: false, reason: "not_json" });
  expect(classify({ status: 200, body: {} })).toBeUndefined();
});

test("nothing is stale afterwards, and a changed spec is", async () => {
  expect((await run("generate", "--check")).code).toBe(0);
  writeFileSync(join(project, "specs/tides.yaml"), spec.replace("too_fast", "too_often"));
  const { code, said } = await run("generate", "--check");
  expect(code).toBe(1);
  expect(said).toContain("errors.ts");
});

test("a name that would be no good folder is refused, and nothing is written", async () => {
  const before = content("errors.ts");
  for (const name of ["CON", "-o"]) {
    writeFileSync(join(project, `specs/${name}.yaml`), spec);
    const { code, said } = await run("generate");
    rmSync(join(project, `specs/${name}.yaml`));
    expect(code).toBe(2);
    expect(said).toContain("Rename the file");
  }
  expect(readdirSync(join(project, "generated"))).toEqual(["tides"]);
  expect(content("errors.ts")).toBe(before);
});
