import { describe, expect, test } from "vitest";
import { documentOf, located, openapi, overlaid, overlay, workspace } from "./workspace.ts";

/** The document's own keys after the overlays. */
const result = async (rest: string, ...overlays: string[]) => {
  const loaded = await overlaid(rest, ...overlays);
  expect(loaded.diagnostics).toEqual([]);
  return documentOf(loaded).root;
};

describe("an update", () => {
  test("merges mappings key by key", async () => {
    const root = await result(
      "x: { a: 1, b: { c: 1 } }",
      overlay("  - { target: $.x, update: { b: { d: 2 }, e: 3 } }"),
    );
    expect(root.x).toEqual({ a: 1, b: { c: 1, d: 2 }, e: 3 });
  });

  test("replaces a plain value by a plain value", async () => {
    expect(
      (await result("x: { a: 1 }", overlay("  - { target: $.x, update: { a: two } }"))).x,
    ).toEqual({ a: "two" });
    expect((await result("x: { a: 1 }", overlay("  - { target: $.x.a, update: two }"))).x).toEqual({
      a: "two",
    });
  });

  test("concatenates lists, and appends anything else to a selected list", async () => {
    expect(
      (await result("x: { a: [1] }", overlay("  - { target: $.x, update: { a: [2, 3] } }"))).x,
    ).toEqual({ a: [1, 2, 3] });
    expect((await result("x: [1]", overlay("  - { target: $.x, update: { b: 2 } }"))).x).toEqual([
      1,
      { b: 2 },
    ]);
  });

  test("reaches every node the target selects", async () => {
    const root = await result(
      "x: { a: { k: 1 }, b: { k: 2 } }",
      overlay("  - { target: '$.x[?@.k > 1]', update: { l: 3 } }"),
    );
    expect(root.x).toEqual({ a: { k: 1 }, b: { k: 2, l: 3 } });
  });

  test("of the root adds to it", async () => {
    expect(
      await result("", overlay("  - { target: $, update: { x-error: { recovery: fix } } }")),
    ).toMatchObject({ "x-error": { recovery: "fix" } });
  });

  test("at one of two places that share a value by an alias leaves the other", async () => {
    const root = await result(
      "x: &x { a: 1 }\ny: *x",
      overlay("  - { target: $.y, update: { a: 2 } }"),
    );
    expect(root).toMatchObject({ x: { a: 1 }, y: { a: 2 } });
  });

  test("inserted at two places is not shared between them", async () => {
    const actions =
      "  - { target: '$.x.*', update: { new: { a: 1 } } }\n  - { target: $.x.p.new, update: { a: 2 } }";
    expect((await result("x: { p: {}, q: {} }", overlay(actions))).x).toEqual({
      p: { new: { a: 2 } },
      q: { new: { a: 1 } },
    });
  });

  test("named `__proto__` is a key like any other", async () => {
    const root = await result(
      "x: {}",
      overlay("  - { target: $.x, update: { __proto__: { polluted: 1 } } }"),
    );
    expect(Object.keys(root.x as object)).toEqual(["__proto__"]);
    expect((root.x as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("of another kind than its target is refused at its line", async () => {
    const loaded = await overlaid(
      "x: { a: 1 }",
      overlay("  - { target: $.x, update: { a: [1] } }"),
    );
    expect(documentOf(loaded).root.x).toEqual({ a: 1 });
    expect(located(loaded)).toMatchObject([
      {
        rule: "invalid-overlay",
        severity: "error",
        message: expect.stringContaining("`/x/a`"),
        location: { file: "o0.yaml", line: 4 },
      },
    ]);
  });
});

describe("a removal", () => {
  test("takes out keys and items, the list closing up", async () => {
    const root = await result(
      "x: { a: 1, b: 2, l: [a, b, c, b] }",
      overlay(
        "  - { target: $.x.a, remove: true }\n  - { target: \"$.x.l[?@ == 'b']\", remove: true }",
      ),
    );
    expect(root.x).toEqual({ b: 2, l: ["a", "c"] });
  });

  test("takes out items in any order of selection, each once", async () => {
    expect(
      (await result("x: [0, 1, 2, 3]", overlay("  - { target: '$.x[2, 0, 2]', remove: true }"))).x,
    ).toEqual([1, 3]);
  });

  test("takes out nested matches", async () => {
    const root = await result(
      "x: [{ a: 1, x: [{ a: 1 }, { a: 2 }] }, { a: 2 }]",
      overlay("  - { target: '$..[?@.a == 1]', remove: true }"),
    );
    expect(root.x).toEqual([{ a: 2 }]);
  });

  test("of the whole document is refused", async () => {
    const loaded = await overlaid("x: 1", overlay("  - { target: $, remove: true }"));
    expect(loaded.diagnostics).toMatchObject([{ rule: "invalid-overlay", severity: "error" }]);
    expect(documentOf(loaded).root).toHaveProperty("x");
  });
});

describe("a copy", () => {
  test("merges one node into another", async () => {
    const root = await result(
      "x: { a: { b: 1 } }\ny: { c: 2 }",
      overlay("  - { target: $.y, copy: $.x }"),
    );
    expect(root.y).toEqual({ a: { b: 1 }, c: 2 });
  });

  test("stays apart from what it was copied from", async () => {
    const actions =
      "  - { target: $.x.a, update: { b: 2 } }\n  - { target: $.y, copy: $.x }\n  - { target: $.x.a, update: { b: 3 } }";
    expect(await result("x: { a: {} }\ny: {}", overlay(actions))).toMatchObject({
      x: { a: { b: 3 } },
      y: { a: { b: 2 } },
    });
  });

  test.each(["$.none", "$.x.*"])("of `%s` is refused: it selects none or several", async (path) => {
    const loaded = await overlaid(
      "x: { a: 1, b: 2 }\ny: {}",
      overlay(`  - { target: $.y, copy: ${path} }`),
    );
    expect(located(loaded)).toMatchObject([
      { rule: "invalid-overlay", location: { line: 4, column: 26 } },
    ]);
  });

  test("that doubles the document again and again is undone", async () => {
    const double = `  - { target: $, update: { y: { l: {}, r: {} } } }
  - { target: $.y.l, copy: $.x }
  - { target: $.y.r, copy: $.x }
  - { target: $.x, remove: true }
  - { target: $, update: { x: {} } }
  - { target: $.x, copy: $.y }
  - { target: $.y, remove: true }`;
    const loaded = await overlaid("x: { a: 1 }", overlay(Array(30).fill(double).join("\n")));
    expect(documentOf(loaded).root.x).toEqual({ a: 1 });
    expect(located(loaded)).toMatchObject([
      {
        rule: "invalid-overlay",
        severity: "error",
        message: expect.stringContaining("unfolds to more than"),
        location: { file: "o0.yaml" },
      },
    ]);
  });
});

test("several overlays apply in order", async () => {
  const set = (value: number) => overlay(`  - { target: $, update: { x: ${value} } }`);
  expect(await result("x: 1", set(2), set(3))).toMatchObject({ x: 3 });
});

test("references see what the overlay added, and from other files too", async () => {
  const space = workspace({
    "api.yaml": openapi("x: {}"),
    "part.yaml": "p: { $ref: 'api.yaml#/x/new' }",
    "o.yaml": overlay("  - { target: $.x, update: { new: { type: string } } }"),
  });
  const document = documentOf(await space.load("api.yaml", { overlays: ["o.yaml"] }));
  expect(
    document.resolve({ $ref: "part.yaml#/p" }, { file: "api.yaml", pointer: "" })?.value,
  ).toEqual({ type: "string" });
});

test("a spec is hand-written by its own words, not by an overlay's", async () => {
  const loaded = await overlaid(
    "x: {}",
    overlay("  - { target: $, update: { x-error: { recovery: fix } } }"),
  );
  expect(documentOf(loaded).handWritten).toBe(false);
});

describe("a place", () => {
  const locate = async (rest: string, actions: string, pointer: string) =>
    documentOf(await overlaid(rest, overlay(actions))).locate({ file: "api.yaml", pointer });

  test("that an overlay wrote is shown in the overlay", async () => {
    expect(
      await locate("x: { a: 1 }", "  - target: $.x\n    update:\n      b:\n        c: 2", "/x/b/c"),
    ).toMatchObject({ file: "o0.yaml", line: 7, column: 12 });
  });

  test("beside what an overlay wrote is shown in the document", async () => {
    expect(
      await locate("x: { a: 1 }", "  - { target: $.x, update: { b: 2 } }", "/x/a"),
    ).toMatchObject({ file: "api.yaml", line: 3, column: 9 });
  });

  test("after a removed item is shown where it was", async () => {
    expect(
      await locate("x:\n  - a\n  - b\n  - c", "  - { target: '$.x[0]', remove: true }", "/x/1"),
    ).toMatchObject({ line: 6 });
  });

  test("of a copy is shown at what was copied", async () => {
    expect(
      await locate("x:\n  a: 1\ny: {}", "  - { target: $.y, copy: $.x }", "/y/a"),
    ).toMatchObject({ file: "api.yaml", line: 4, column: 6 });
  });

  test("of an appended item is shown in the overlay", async () => {
    expect(await locate("x: [1]", "  - { target: $.x, update: [2, 3] }", "/x/2")).toMatchObject({
      file: "o0.yaml",
      line: 4,
      column: 32,
    });
  });
});
