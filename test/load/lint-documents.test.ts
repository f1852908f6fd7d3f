import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lintDocuments, lintFormats, type LintResult } from "../../generator/load/redocly.ts";
import { createPlugin } from "../../lint/plugin.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lint-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const lint = (userConfig?: unknown, ...files: string[]): Promise<LintResult> =>
  lintDocuments(
    (files.length > 0 ? files : ["specs/weather.yaml"]).map((file) => ({ file })),
    { cwd: folder, plugin: createPlugin(), userConfig },
  );

const rulesOf = ({ problems }: LintResult): string[] => problems.map(({ rule }) => rule);

const head = `openapi: 3.1.0
info: { title: Weather, version: "1" }
servers: [{ url: https://weather.dev }]
paths: {}
`;

const unclear = `${head}x-error-responses:
  "429": { description: Slow down., x-error: { recovery: throttle } }
`;

const marker = "process.env.LINT_RAN_A_PLUGIN = 'yes'; export default () => ({ id: 'foreign' });";

function expectNothingRan(): void {
  expect(process.env["LINT_RAN_A_PLUGIN"]).toBeUndefined();
}

describe("a problem", () => {
  test("has rule, severity, file, line, column and pointer", async () => {
    write("specs/weather.yaml", unclear);
    const { problems, diagnostics, ignored } = await lint();
    expect(diagnostics).toEqual([]);
    expect(ignored).toBe(0);
    expect(problems).toMatchObject([
      {
        rule: "openapi-errors/undeclared-retry-after",
        severity: "warning",
        location: {
          file: "specs/weather.yaml",
          pointer: "/x-error-responses/429",
          line: 6,
          column: 3,
          key: true,
        },
      },
    ]);
  });

  test("is found in a text that is on no disk", async () => {
    const { problems } = await lintDocuments([{ file: "a.yaml", text: unclear }], {
      cwd: folder,
      plugin: createPlugin(),
    });
    expect(problems).toHaveLength(1);
  });

  test("of a file that is referred to names that file", async () => {
    write("specs/weather.yaml", `${head}x-error-responses: { "429": { $ref: slow.yaml } }\n`);
    write("specs/slow.yaml", "description: Slow down.\nx-error: { recovery: thottle }\n");
    const { problems } = await lint();
    expect(problems.map(({ rule, location }) => [rule, location.file, location.line])).toEqual([
      ["openapi-errors/undeclared-retry-after", "specs/slow.yaml", 1],
      ["struct", "specs/slow.yaml", 2],
    ]);
  });
});

describe("the user's config", () => {
  test("turns a law off, or up", async () => {
    write("specs/weather.yaml", unclear);
    const law = "openapi-errors/undeclared-retry-after";
    expect((await lint({ rules: { [law]: "off" } })).problems).toEqual([]);
    const [problem] = (await lint({ oas3_1Rules: { [law]: "error" } })).problems;
    expect(problem?.severity).toBe("error");
  });

  test("turns on rules of Redocly that are off", async () => {
    write("specs/weather.yaml", unclear);
    const result = await lint({ rules: { "info-contact": "warn" } });
    expect(rulesOf(result)).toContain("info-contact");
  });

  test("may put rules together of assertions", async () => {
    write("specs/weather.yaml", unclear);
    const shout = {
      subject: { type: "Info", property: "title" },
      assertions: { casing: "MACRO_CASE" },
    };
    expect(rulesOf(await lint({ rules: { "rule/shout": shout } }))).toContain("rule/shout");
  });

  test("may start from another preset of Redocly", async () => {
    write("specs/weather.yaml", unclear.replace("{ url: https://weather.dev }", ""));
    expect(rulesOf(await lint())).toContain("no-empty-servers");
    expect(rulesOf(await lint({ extends: ["spec"] }))).not.toContain("no-empty-servers");
    expect(rulesOf(await lint({ extends: ["spec"] }))).toContain(
      "openapi-errors/undeclared-retry-after",
    );
  });

  test("of one API holds for its file alone", async () => {
    write("specs/weather.yaml", unclear);
    write("specs/tides.yaml", unclear);
    const rules = { "openapi-errors/undeclared-retry-after": "off" };
    const config = { apis: { weather: { root: "./specs/weather.yaml", rules } } };
    const { problems } = await lint(config, "specs/weather.yaml", "specs/tides.yaml");
    expect(problems.map(({ location }) => location.file)).toEqual(["specs/tides.yaml"]);
  });

  test("may list problems to ignore", async () => {
    write("specs/weather.yaml", unclear);
    write(
      ".redocly.lint-ignore.yaml",
      `specs/weather.yaml:
  openapi-errors/undeclared-retry-after:
    - '#/x-error-responses/429'
`,
    );
    const { problems, ignored } = await lint();
    expect(problems).toEqual([]);
    expect(ignored).toBe(1);
  });

  test.each([undefined, null, 5, "text", [], { rules: 5, extends: 5, apis: 5 }])(
    "may be %j",
    async (config) => {
      write("specs/weather.yaml", unclear);
      expect(rulesOf(await lint(config))).toEqual(["openapi-errors/undeclared-retry-after"]);
    },
  );
});

describe("nothing that the folder or redocly.yaml names is run or fetched", () => {
  test("no plugin, and the rules left out are named", async () => {
    write("specs/weather.yaml", unclear);
    write("foreign.mjs", marker);
    const { diagnostics, problems } = await lint({
      plugins: ["./foreign.mjs"],
      extends: ["foreign/all", "https://weather.dev/preset.yaml", "./preset.yaml"],
      rules: {
        "foreign/law": "error",
        "rule/own": { subject: { type: "Info" }, assertions: { "foreign/fine": {} } },
      },
    });
    expectNothingRan();
    expect(problems).toHaveLength(1);
    expect(diagnostics.map(({ severity, location }) => [severity, location.pointer])).toEqual([
      ["note", "/rules/foreign~1law"],
      ["note", "/rules/rule~1own"],
      ["note", "/extends/0"],
      ["note", "/extends/1"],
      ["note", "/extends/2"],
    ]);
  });

  test("no @theme/plugin of the working directory or of the document's", async () => {
    write("specs/weather.yaml", unclear);
    for (const home of ["", "specs/"]) {
      write(`${home}@theme/plugin.mjs`, marker);
      write(`${home}@theme/plugin.cjs`, "process.env.LINT_RAN_A_PLUGIN = 'yes';");
    }
    await lint();
    expectNothingRan();
  });

  test("no file outside the document's folder, and none that is no document", async () => {
    write("secret.yaml", "description: secret\n");
    write("specs/secret.txt", "description: secret\n");
    write(
      "specs/weather.yaml",
      `${head}x-error-responses:
  "400": { $ref: ../secret.yaml }
  "401": { $ref: ${join(folder, "secret.yaml")} }
  "402": { $ref: secret.txt }
  "403": { $ref: none.yaml }
`,
    );
    const { problems } = await lint();
    expect(problems.map(({ rule }) => rule)).toEqual(Array(4).fill("no-unresolved-refs"));
    expect(JSON.stringify(problems)).not.toContain('"secret"');
    expect(problems.map(({ message }) => message.split(": ").at(-1))).toEqual([
      expect.stringContaining("outside the spec's folder"),
      expect.stringContaining("outside the spec's folder"),
      expect.stringContaining("neither `.yaml`"),
      expect.stringContaining("doesn't exist"),
    ]);
  });

  test("no address", async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end("description: Hello\n");
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    write(
      "specs/weather.yaml",
      `${head}x-error-responses: { "400": { $ref: "http://127.0.0.1:${port}/a.yaml" } }\n`,
    );
    const { problems } = await lint();
    await new Promise((closed) => server.close(closed));
    expect(asked).toBe(0);
    expect(problems).toMatchObject([{ rule: "no-unresolved-refs" }]);
  });
});

describe("a document that can't be linted", () => {
  test.each([
    ["{", "invalid-syntax"],
    [`${head}x-a: &a { b: *a }`, "invalid-syntax"],
    ["- a", "unsupported-document"],
    ["", "unsupported-document"],
    ["openapi: 4.0.0", "unsupported-document"],
    [
      `${head}components: { schemas: { A: { $ref: "#/components/schemas/A" } } }`,
      "unsupported-document",
    ],
  ])("is told of, beside the problems of the others: %j", async (text, rule) => {
    write("specs/bad.yaml", text);
    write("specs/weather.yaml", unclear);
    const { problems, diagnostics } = await lint({}, "specs/bad.yaml", "specs/weather.yaml");
    expect(problems).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { rule, severity: "error", location: { file: "specs/bad.yaml" } },
    ]);
  });

  test("is told of where it doesn't exist", async () => {
    const { diagnostics } = await lint({}, "specs/none.yaml");
    expect(diagnostics).toMatchObject([
      { rule: "unreadable-input", location: { file: "specs/none.yaml" } },
    ]);
  });

  test("has the line at which its syntax breaks", async () => {
    write("specs/bad.yaml", "openapi: 3.1.0\ninfo: [\n");
    const { diagnostics } = await lint({}, "specs/bad.yaml");
    expect(diagnostics[0]?.location.line).toBeGreaterThan(1);
  });
});

describe("a format", () => {
  test.each(lintFormats)("%s shows the problem", async (format) => {
    write("specs/weather.yaml", unclear);
    const result = await lint();
    const text = result.format(format);
    expect(text).toContain("undeclared-retry-after");
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/\u001b\[/);
    expect(result.format(format)).toBe(text);
  });

  test("is coloured on demand", async () => {
    write("specs/weather.yaml", unclear);
    // eslint-disable-next-line no-control-regex
    expect((await lint()).format("stylish", { color: true })).toMatch(/\u001b\[/);
  });

  test("json is JSON, with and without problems, and names relative files", async () => {
    write("specs/weather.yaml", unclear);
    const some = JSON.parse((await lint()).format("json", { version: "9" }));
    expect(some).toMatchObject({ version: "9", totals: { errors: 0, warnings: 1, ignored: 0 } });
    expect(some.problems[0].location[0].source.ref).toBe(join("specs", "weather.yaml"));
    write("specs/weather.yaml", head);
    expect(JSON.parse((await lint()).format("json"))).toMatchObject({ problems: [] });
  });

  test("shows every problem, however many there are", async () => {
    const responses = Array.from({ length: 150 }, (_, index) => `  "${400 + index}": {}\n`).join(
      "",
    );
    write("specs/weather.yaml", `${head}x-error-responses:\n${responses}`);
    const result = await lint();
    const count = result.problems.length;
    expect(count).toBeGreaterThanOrEqual(150);
    expect(JSON.parse(result.format("json")).problems).toHaveLength(count);
  });
});
