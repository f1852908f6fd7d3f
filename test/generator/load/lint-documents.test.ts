import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintDocuments, lintFormats } from "../../../generator/load/redocly.ts";
import { createPlugin } from "../../../lint/plugin.ts";
import { freshFolder, head, unclear } from "./linting.ts";

const folder = freshFolder();
const { write, lint } = folder;

const marker = "process.env.LINT_RAN_A_PLUGIN = 'yes'; export default () => ({ id: 'foreign' });";

const hasRun = (): boolean => process.env["LINT_RAN_A_PLUGIN"] !== undefined;

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

  test("stands by its line, whatever rule it breaks", async () => {
    write(
      "specs/weather.yaml",
      `${head}x-error-responses:
  "429": { description: A., x-error: { recovery: throttle } }
  "503": { description: B., x-error: { recovery: backof } }
  "403": { description: C., x-error: { recovery: throttle, sourse: x } }
  "402": { description: D., x-error: { recovery: pay, status: 40 } }
`,
    );
    const { problems, format } = await lint();
    const lines = problems.map(({ location }) => location.line ?? 0);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    const shown = [...format("stylish").matchAll(/^ +(\d+):\d+ +error/gm)].map(([, line]) =>
      Number(line),
    );
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  });

  test("is found in a text that is on no disk", async () => {
    const { problems } = await lintDocuments([{ file: "a.yaml", text: unclear }], {
      cwd: folder.path,
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
    expect(hasRun()).toBe(false);
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
    expect(hasRun()).toBe(false);
  });

  test("no file outside the document's folder, and none that is no document", async () => {
    write("secret.yaml", "description: secret\n");
    write("specs/secret.txt", "description: secret\n");
    write(
      "specs/weather.yaml",
      `${head}x-error-responses:
  "400": { $ref: ../secret.yaml }
  "401": { $ref: ${join(folder.path, "secret.yaml")} }
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
    expect(problems[0]?.message).toContain(`--allow-remote 127.0.0.1:${port}`);
  });
});

test("lines that are indented too little are linted as if they were not", async () => {
  const shallow = unclear.replace(
    '{ title: Weather, version: "1" }',
    '{\n  title: Weather,\n  version: "1"\n}',
  );
  write("specs/weather.yaml", `x-a:\n  b: [\n  ]\n${shallow}`);
  const { problems, diagnostics } = await lint();
  expect(diagnostics).toEqual([]);
  expect(problems).toMatchObject([
    { rule: "openapi-errors/undeclared-retry-after", location: { line: 12 } },
  ]);
});

describe("a document that can't be linted", () => {
  test("for a flaw that generate passes over is told of at its line", async () => {
    write("specs/weather.yaml", `${head}x-a: 1\nx-a: 2\n`);
    const { diagnostics } = await lint();
    expect(diagnostics).toMatchObject([
      { rule: "invalid-syntax", severity: "error", location: { line: 6, column: 1 } },
    ]);
  });

  test.each([
    ["{", "invalid-syntax"],
    [`${head}x-a: &a { b: *a }`, "invalid-syntax"],
    ["- a", "unsupported-document"],
    ["", "invalid-syntax"],
    ["openapi: 4.0.0", "unsupported-document"],
    ["asyncapi: 2.6.0", "unsupported-document"],
    ["overlay: 1.0.0", "unsupported-document"],
    [`${head}components: { schemas: { A: { $ref: "#/components/schemas/A" } } }`, "unresolved-ref"],
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
    expect(text).not.toMatch(/\u001b\[/);
    expect(result.format(format)).toBe(text);
  });

  test("is coloured on demand", async () => {
    write("specs/weather.yaml", unclear);
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
