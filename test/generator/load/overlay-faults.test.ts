import { describe, expect, test } from "vitest";
import { documentOf, located, openapi, overlaid, overlay, workspace } from "./workspace.ts";

describe("an overlay that is not well formed", () => {
  test.each([
    ["no overlay", "openapi: 3.1.0", "error", "no `overlay` field", 1],
    ["a version to come", overlay("  - { target: $, update: {} }", "2.0.0"), "error", "version", 1],
    [
      "no actions",
      'overlay: 1.0.0\ninfo: { title: O, version: "1" }',
      "error",
      "no list of actions",
      1,
    ],
    [
      "an empty list of actions",
      'overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions: []',
      "error",
      "no list of actions",
      3,
    ],
    ["an action that is text", overlay("  - update"), "error", "no mapping", 4],
    ["no target", overlay("  - { update: {} }"), "error", "no `target`", 4],
    [
      "a target that is a number",
      overlay("  - { target: 1, update: {} }"),
      "error",
      "no `target`",
      4,
    ],
    [
      "a target that is no JSONPath",
      overlay("  - { target: '$.x[', update: {} }"),
      "error",
      "no JSONPath",
      4,
    ],
    ["nothing to do", overlay("  - { target: $.x }"), "warning", "changes nothing", 4],
    [
      "an `x-error` that a reference hides",
      overlay("  - { target: $.r, update: { x-error: { codePath: /code } } }"),
      "warning",
      "beside a `$ref`",
      4,
    ],
    [
      "`remove` as text",
      overlay("  - { target: $.x, remove: 'yes' }"),
      "error",
      "neither true nor false",
      4,
    ],
    [
      "an unknown field",
      overlay("  - { target: $.x, update: {}, updates: {} }"),
      "warning",
      "unknown field `updates`",
      4,
    ],
  ])("%s", async (_, text, severity, message, line) => {
    expect(located(await overlaid("x: {}\nr: { $ref: '#/x' }", text))).toMatchObject([
      {
        rule: "invalid-overlay",
        severity,
        message: expect.stringContaining(message),
        location: { file: "o0.yaml", line },
      },
    ]);
  });

  test("a target that selects nothing is a warning that says how far it leads", async () => {
    const loaded = await overlaid("x: { a: {} }", overlay("  - target: $.x.a.b.c\n    update: {}"));
    expect(located(loaded)).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining("selects nothing"),
        help: expect.stringContaining("`$.x.a`"),
        location: { line: 4, column: 13 },
      },
    ]);
  });

  test("does not keep the actions after it from being applied", async () => {
    const loaded = await overlaid(
      "x: {}",
      overlay("  - { target: '$[' , update: {} }\n  - { target: $.x, update: { a: 1 } }"),
    );
    expect(documentOf(loaded).root.x).toEqual({ a: 1 });
  });

  test("a missing file is reported and the document still loads", async () => {
    const loaded = await workspace({ "api.yaml": openapi() }).load("api.yaml", {
      overlays: ["none.yaml"],
    });
    expect(loaded.document).toBeDefined();
    expect(loaded.diagnostics).toMatchObject([
      { rule: "unreadable-input", location: { file: "none.yaml" } },
    ]);
    expect(loaded.files).toHaveLength(2);
  });
});

test("a document nested as deeply as allowed can be searched by `..`", async () => {
  const deep = `${"{ a: ".repeat(190)}1${" }".repeat(190)}`;
  expect(
    (await overlaid(`x: ${deep}`, overlay("  - { target: '$..none', remove: true }"))).diagnostics,
  ).toMatchObject([{ severity: "warning" }]);
});
