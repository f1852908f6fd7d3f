import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { lintDocuments } from "../../generator/load/redocly.ts";
import { problemsOf, spec } from "../lint/linting.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const specs = readdirSync(join(repository, "specs"))
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => `specs/${name}`);

describe("the plugin", () => {
  test("has nothing to say of our own specs", async () => {
    expect(specs.length).toBeGreaterThanOrEqual(5);
    const { problems, diagnostics } = await lintDocuments(
      specs.map((file) => ({ file })),
      { cwd: repository, plugin: openapiErrors() },
    );
    expect(diagnostics).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("names the other place of two that disagree, and the cure last", async () => {
    const text = spec(`
      x-error: { source: https://weather.dev }
      x-error-responses:
        "400": { description: No., x-error: { code: refused, recovery: fix } }
        "403": { description: Never., x-error: { code: refused, recovery: grant } }
    `);
    const [problem, ...rest] = await problemsOf(text, openapiErrors());
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({
      rule: "openapi-errors/one-code-one-policy",
      severity: "error",
      location: { pointer: expect.stringMatching(/^\/x-error-responses\/403\//) as string },
    });
    expect(problem?.message).toMatch(/\(`#\/x-error-responses\/400\/x-error.*`\)\. Say it once/);
  });

  test("names the file of the other place where it is another", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plugin-"));
    writeFileSync(
      join(folder, "weather.yaml"),
      spec(`
        x-error: { source: https://weather.dev }
        x-error-responses:
          "400": { $ref: bad.yaml }
          "403": { description: Never., x-error: { code: refused, recovery: grant } }
      `),
    );
    writeFileSync(
      join(folder, "bad.yaml"),
      "description: No.\nx-error: { code: refused, recovery: fix }\n",
    );
    const { problems } = await lintDocuments([{ file: "weather.yaml" }], {
      cwd: folder,
      plugin: openapiErrors(),
    });
    rmSync(folder, { recursive: true });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("(`bad.yaml#/x-error`)"),
    ]);
  });

  test.each([
    ["a wrong duration", "{ recovery: backoff, retry: { initialDelay: soon } }"],
    ["a wrong number of attempts", "{ recovery: backoff, retry: { maxAttempts: 0 } }"],
    ["`retry` where nothing is replayed", "{ recovery: fix, retry: { maxAttempts: 2 } }"],
    ["an unknown field", "{ recovery: fix, cdoe: a }"],
    ["a wrong word", "{ recovery: fix, category: NONE }"],
  ])("reports %s once", async (_, xError) => {
    const text = spec(`
      x-error: { source: https://weather.dev }
      x-error-responses:
        "500": { description: No., x-error: ${xError} }
    `);
    expect(await problemsOf(text, openapiErrors())).toHaveLength(1);
  });

  test("follows references into other files, and reports there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plugin-"));
    writeFileSync(
      join(folder, "weather.yaml"),
      spec(`
        x-error: { source: https://weather.dev }
        x-error-responses:
          "400": { $ref: shared/bad.yaml }
      `).replace("shared/", ""),
    );
    writeFileSync(
      join(folder, "bad.yaml"),
      `description: No.
content:
  application/json:
    schema:
      type: object
      required: [code]
      properties: { code: { type: string, enum: [bad_city, bad_date] } }
x-error: true
`,
    );
    const { problems } = await lintDocuments([{ file: "weather.yaml" }], {
      cwd: folder,
      plugin: openapiErrors(),
    });
    rmSync(folder, { recursive: true });
    expect(problems.map(({ rule, location }) => [rule, location.file, location.line])).toEqual([
      ["openapi-errors/undecided-recovery", "bad.yaml", 7],
      ["openapi-errors/undecided-recovery", "bad.yaml", 7],
    ]);
  });
});

describe("plain `redocly lint`", () => {
  let folder = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plain-"));
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
    await build({
      entryPoints: [join(repository, "generator/redocly.ts")],
      outfile: join(folder, "plugin.mjs"),
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
    });
    writeFileSync(
      join(folder, "redocly.yaml"),
      "plugins: [./plugin.mjs]\nextends: [openapi-errors/recommended]\n",
    );
    writeFileSync(
      join(folder, "weather.yaml"),
      spec(`
        x-error: { source: https://weather.dev }
        x-error-responses:
          "400": { description: No., x-erorr: { recovery: fix } }
          "404": { description: Unknown., x-error: { recovery: fx } }
          "409": { description: Conflict., x-error: true }
          "429": { description: Slow., x-error: { recovery: throttle, retry: { initialDelay: 5 } } }
      `),
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("knows the types, the laws and the catalog", async () => {
    const cli = join(repository, "node_modules/@redocly/cli/bin/cli.js");
    const run = promisify(execFile)(
      process.execPath,
      [cli, "lint", "weather.yaml", "--format=json"],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    const { code, stdout } = (await run.catch((failed: unknown) => failed)) as {
      code: number;
      stdout: string;
    };
    expect(code).toBe(1);
    const { problems } = JSON.parse(stdout) as {
      problems: { ruleId: string; location: { pointer: string }[] }[];
    };
    const found = problems.map(({ ruleId, location: [place] }) => `${ruleId} ${place?.pointer}`);
    expect(found.toSorted()).toEqual([
      "openapi-errors/misspelt-extension #/x-error-responses/400/x-erorr",
      "openapi-errors/undecided-recovery #/x-error-responses/400",
      "openapi-errors/undecided-recovery #/x-error-responses/404",
      "openapi-errors/undecided-recovery #/x-error-responses/409",
      "struct #/x-error-responses/404/x-error/recovery",
      "struct #/x-error-responses/429/x-error/retry/initialDelay",
    ]);
  });
});
