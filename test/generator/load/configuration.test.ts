import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../../generator/load/configuration.ts";
import { workspace } from "./workspace.ts";

const configured = (redocly: string, files: Readonly<Record<string, string>> = {}) => {
  const space = workspace({
    "redocly.yaml": redocly,
    "specs/a.yaml": "",
    "specs/b.yaml": "",
    ...files,
  });
  return { space, ...readConfiguration(space.folder) };
};

describe("redocly.yaml", () => {
  test("names the APIs, their output, overlays and import extension", () => {
    const { space, apis, diagnostics } = configured(
      `apis:
  a:
    root: ./specs/a.yaml
    x-openapi-errors:
      output: src/errors/a
      overlays: [overlays/a.yaml]
      importExtension: ts
`,
      { "overlays/a.yaml": "" },
    );
    expect(diagnostics).toEqual([]);
    expect(apis).toEqual([
      {
        id: "a",
        root: space.path("specs/a.yaml"),
        spec: "specs/a.yaml",
        output: space.path("src/errors/a"),
        overlays: [space.path("overlays/a.yaml")],
        importExtension: "ts",
      },
    ]);
  });

  test("needs no more than the root", () => {
    const { space, apis } = configured("apis: { a: { root: specs/a.yaml } }");
    expect(apis).toMatchObject([
      { output: space.path("generated/a"), overlays: [], importExtension: "js" },
    ]);
  });

  test("may name a URL", () => {
    const { apis } = configured("apis: { a: { root: https://example.com/a.yaml } }");
    expect(apis).toMatchObject([
      { root: "https://example.com/a.yaml", spec: "https://example.com/a.yaml" },
    ]);
  });

  test("keeps the order it is written in", () => {
    const { apis } = configured("apis: { b: { root: specs/b.yaml }, a: { root: specs/a.yaml } }");
    expect(apis.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("runs no plugin it names", () => {
    const plugin = "globalThis.pluginRan = true; export default () => ({ id: 'p' });";
    const { apis } = configured(
      "plugins: [./plugin.js]\nextends: ['https://example.com']\napis: { a: { root: specs/a.yaml } }",
      {
        "plugin.js": plugin,
        "@theme/plugin.js": plugin,
      },
    );
    expect(apis).toHaveLength(1);
    expect(globalThis).not.toHaveProperty("pluginRan");
  });

  test("that holds no APIs leaves the convention in force", () => {
    expect(configured("# nothing yet\n").apis.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(configured("rules: {}").apis.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("that can't be read is reported at its line, and nothing is assumed", () => {
    const { apis, diagnostics } = configured("apis: {}\napis: {}\n");
    expect(apis).toEqual([]);
    expect(diagnostics).toMatchObject([
      { rule: "invalid-syntax", location: { file: "redocly.yaml", line: 2 } },
    ]);
  });

  const api = (rest: string): string => `apis:\n  a:\n    root: specs/a.yaml\n${rest}`;

  test.each([
    ["apis: [a]", "no mapping", 1, 7],
    ["apis: { a: {} }", "names no document", 1, 9],
    ["apis: { ../a: { root: specs/a.yaml } }", "The id `../a`", 1, 9],
    ["apis: { CON: { root: specs/a.yaml } }", "device", 1, 9],
    ["apis: { a: { root: specs/none.yaml } }", "does not exist", 1, 20],
    [api("    x-openapi-errors: generated"), "no mapping", 4, 23],
    [api("    x-openapi-errors: { outptu: x }"), "no field `outptu`", 4, 25],
    [api("    x-openapi-errors: { output: [] }"), "no folder", 4, 33],
    [api("    x-openapi-errors: { overlays: o.yaml }"), "no list", 4, 35],
    [api("    x-openapi-errors: { overlays: [none.yaml] }"), "does not exist", 4, 36],
    [api("    x-openapi-errors: { importExtension: mjs }"), "neither `js` nor `ts`", 4, 42],
  ])("is refused at the place: %j", (text, message, line, column) => {
    const { apis, diagnostics } = configured(text);
    expect(apis).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        rule: "invalid-configuration",
        message: expect.stringContaining(message),
        location: { file: "redocly.yaml", line, column },
      },
    ]);
  });

  test("suggests the field that was meant", () => {
    const { diagnostics } = configured(api("    x-openapi-errors: { overlay: [x] }"));
    expect(diagnostics).toMatchObject([{ help: "Did you mean `overlays`?" }]);
  });

  test.each([
    "apis: { a: { root: specs/as.yaml } }",
    api("    x-openapi-errors: { overlays: [specs/as.yaml] }"),
  ])("suggests the file that was meant: %j", (text) => {
    expect(configured(text).diagnostics).toMatchObject([{ help: "Did you mean `a.yaml`?" }]);
  });

  test("reports every problem, and keeps the APIs without one", () => {
    const { apis, diagnostics } = configured(
      "apis: { a: { root: specs/a.yaml }, b: { root: none.yaml }, c: 1 }",
    );
    expect(apis.map(({ id }) => id)).toEqual(["a"]);
    expect(diagnostics).toHaveLength(2);
  });

  test.each(["generated/a", "generated/a/inner", "generated", "generated/A"])(
    "refuses a second API that writes to %s",
    (output) => {
      const { apis, diagnostics } = configured(
        `apis: { a: { root: specs/a.yaml }, b: { root: specs/b.yaml, x-openapi-errors: { output: ${output} } } }`,
      );
      expect(apis.map(({ id }) => id)).toEqual(["a"]);
      expect(diagnostics).toMatchObject([{ message: expect.stringContaining("one folder") }]);
    },
  );
});

describe("without configuration", () => {
  test("every document in specs/ is an API, ordered by code unit", () => {
    const space = workspace({
      "specs/b.yml": "",
      "specs/a.json": "",
      "specs/Z.yaml": "",
      "specs/notes.md": "",
      "specs/parts/c.yaml": "",
      "specs/.hidden.yaml": "",
    });
    const { apis, diagnostics } = readConfiguration(space.folder);
    expect(diagnostics).toEqual([]);
    expect(apis.map(({ id, spec }) => [id, spec])).toEqual([
      ["Z", "specs/Z.yaml"],
      ["a", "specs/a.json"],
      ["b", "specs/b.yml"],
    ]);
    expect(apis[0]).toMatchObject({
      root: space.path("specs/Z.yaml"),
      output: space.path("generated/Z"),
    });
  });

  test("an empty folder has no APIs", () => {
    expect(readConfiguration(workspace().folder)).toMatchObject({ apis: [], diagnostics: [] });
  });

  test("two documents of one id are reported", () => {
    const { apis, diagnostics } = readConfiguration(
      workspace({ "specs/a.json": "", "specs/a.yaml": "", "specs/A.yml": "" }).folder,
    );
    expect(apis).toHaveLength(1);
    expect(diagnostics).toHaveLength(2);
  });

  test("a file name that can't name a folder is reported", () => {
    const { apis, diagnostics } = readConfiguration(workspace({ "specs/nul.yaml": "" }).folder);
    expect(apis).toEqual([]);
    expect(diagnostics).toMatchObject([
      { rule: "invalid-configuration", location: { file: "specs/nul.yaml" } },
    ]);
  });
});
