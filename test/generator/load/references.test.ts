import { describe, expect, test } from "vitest";
import { documentOf, follow, loadText, located, openapi, workspace } from "./workspace.ts";

const schemas = (text: string): string => openapi(`components:\n  schemas:\n    ${text}\n`);

describe("a reference", () => {
  test("leads to the value, its place and its name", async () => {
    const loaded = await loadText(schemas("Problem: { type: object }"));
    expect(follow(loaded, "#/components/schemas/Problem")).toEqual({
      value: { type: "object" },
      at: { file: "api.yaml", pointer: "/components/schemas/Problem" },
      refName: "Problem",
    });
  });

  test("yields the same object however it is written", async () => {
    const loaded = await workspace({
      "api.yaml": openapi('x: { "a/b": { "c~d": { type: object } } }'),
      "other.yaml": "unused: 1",
    }).load("api.yaml");
    const first = follow(loaded, "#/x/a~1b/c~0d");
    for (const ref of [
      "#/x/a%7E1b/c~0d",
      "api.yaml#/x/a~1b/c~0d",
      "./api.yaml#/x/a~1b/c%7e0d",
      "%61pi.yaml#/x/a~1b/c~0d",
    ]) {
      const again = follow(loaded, ref);
      expect(again?.value).toBe(first?.value);
      expect(again?.at).toEqual(first?.at);
    }
  });

  test("to `file.yaml#/` leads to the file, unless that has an empty key", async () => {
    const files = { "api.yaml": openapi(), "a.yaml": "x: 1", "b.yaml": '"": { y: 1 }' };
    const loaded = await workspace(files).load("api.yaml");
    expect(follow(loaded, "a.yaml#/")?.value).toEqual({ x: 1 });
    expect(follow(loaded, "b.yaml#/")?.value).toEqual({ y: 1 });
    expect(loaded.diagnostics).toEqual([]);
  });

  test("finds the definitions of a schema that was put into the document as it stood", async () => {
    const loaded = await loadText(
      schemas(`A:
      properties: { x: { $ref: "#/$defs/X" } }
      $defs: { X: { type: string }, Y: { $ref: "#/$defs/X" } }
    B: { properties: { x: { $ref: "#/$defs/X" } } }`),
    );
    const within = "/components/schemas/A/properties/x";
    expect(follow(loaded, "#/$defs/X", within)).toMatchObject({
      value: { type: "string" },
      at: { pointer: "/components/schemas/A/$defs/X" },
      refName: "X",
    });
    expect(follow(loaded, "#/$defs/Y", within)?.value).toEqual({ type: "string" });
    expect(loaded.diagnostics).toEqual([]);
    expect(follow(loaded, "#/$defs/X", "/components/schemas/B/properties/x")).toBeUndefined();
    expect(follow(loaded, "#/$defs/Z", within)).toBeUndefined();
    expect(loaded.diagnostics).toHaveLength(2);
  });

  test("is looked at without a word, and what is wrong is said when it is followed", async () => {
    const files = { "api.yaml": openapi("x: 1"), "flawed.yaml": "a: 1\na: 2", "bad.yaml": "a: [" };
    const loaded = await workspace(files).load("api.yaml");
    const { peek, resolve, spec } = documentOf(loaded);
    const refs = ["#/none", "flawed.yaml#/a", "bad.yaml", "none.yaml", "../secret.yaml"];
    const through = (look: typeof peek) =>
      refs.map((ref, index) => look({ $ref: ref }, { file: spec, pointer: `/x/${index}` })?.value);
    expect(through(peek)).toEqual([undefined, 2, undefined, undefined, undefined]);
    expect(loaded.diagnostics).toEqual([]);
    expect(through(resolve)).toEqual(through(peek));
    expect(loaded.diagnostics.map(({ rule }) => rule)).toEqual([
      "unresolved-ref",
      "invalid-syntax",
      "invalid-syntax",
      "unresolved-ref",
      "refused-ref",
    ]);
  });

  test("that is none is answered with the value itself", async () => {
    const document = documentOf(await loadText(openapi()));
    const value = { type: "object" };
    const at = { file: "api.yaml", pointer: "/x" };
    expect(document.resolve(value, at)).toEqual({ value, at });
  });

  test("is followed until a value that is no reference", async () => {
    const loaded = await loadText(
      schemas(
        "A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/C' }\n    C: { type: string }",
      ),
    );
    expect(follow(loaded, "#/components/schemas/A")).toMatchObject({
      value: { type: "string" },
      refName: "C",
    });
  });

  test("goes through references on its way", async () => {
    const loaded = await loadText(openapi("a: { $ref: '#/b' }\nb: { c: { type: string } }"));
    expect(follow(loaded, "#/a/c")).toMatchObject({
      value: { type: "string" },
      at: { pointer: "/b/c" },
    });
  });

  test("takes what stands beside a reference on its way before what that leads to", async () => {
    const loaded = await loadText(openapi("a: { $ref: '#/b', c: own }\nb: { c: theirs }"));
    expect(follow(loaded, "#/a/c")).toMatchObject({ value: "own", at: { pointer: "/a/c" } });
  });

  test("finds an item of a list", async () => {
    const loaded = await loadText(openapi("x: [a, { y: 1 }]"));
    expect(follow(loaded, "#/x/1/y")?.value).toBe(1);
  });

  test("finds an anchor", async () => {
    const loaded = await loadText(schemas("A: { $anchor: problem, type: object }"));
    expect(follow(loaded, "#problem")).toMatchObject({
      at: { pointer: "/components/schemas/A" },
      refName: "problem",
    });
  });

  test("finds a schema by its `$id`, and what is relative to it", async () => {
    const loaded = await loadText(
      schemas("A: { $id: 'https://example.com/s/a', $defs: { B: { type: string } } }"),
    );
    expect(follow(loaded, "https://example.com/s/a#/$defs/B")?.value).toEqual({ type: "string" });
    expect(follow(loaded, "#/$defs/B", "/components/schemas/A/x")?.value).toEqual({
      type: "string",
    });
  });

  test("beside a sloppy `$id` still leads where the file says", async () => {
    const loaded = await loadText(
      schemas("A: { $id: 'https://example.com/a', x: 1 }\n    B: { type: string }"),
    );
    expect(follow(loaded, "#/components/schemas/B", "/components/schemas/A/x")?.value).toEqual({
      type: "string",
    });
    expect(loaded.diagnostics).toEqual([]);
  });

  test("finds a document by the `$self` it gives itself", async () => {
    const loaded = await loadText(
      openapi("$self: https://example.com/api.yaml\nx: { type: string }"),
    );
    expect(follow(loaded, "https://example.com/api.yaml#/x")?.value).toEqual({ type: "string" });
  });

  test("ignores an `$id` in an example", async () => {
    const loaded = await loadText(schemas("A: { example: { $id: 'https://example.com/a' } }"));
    expect(follow(loaded, "https://example.com/a")).toBeUndefined();
  });
});

describe("a reference that leads nowhere", () => {
  /** The only diagnostic a reference causes, with its line. */
  const fault = async (text: string, ref: string) => {
    const loaded = await loadText(`${text}x-ref:\n  $ref: '${ref}'\n`);
    expect(follow(loaded, ref)).toBeUndefined();
    const [diagnostic, ...more] = located(loaded);
    expect(more).toEqual([]);
    return diagnostic;
  };

  test("is reported where it stands, with the nearest name", async () => {
    expect(await fault(schemas("Problem: {}"), "#/components/schemas/Problm")).toEqual({
      rule: "unresolved-ref",
      severity: "error",
      location: { file: "api.yaml", pointer: "/x-ref/$ref", line: 7, column: 9 },
      message:
        "`$ref: #/components/schemas/Problm` leads nowhere: `components/schemas` has no `Problm`.",
      help: "Did you mean `Problem`?",
    });
  });

  test.each([
    "#/__proto__",
    "#/constructor/prototype",
    "#/list/01",
    "#/list/-",
    "#/list/1",
    "#/list/length",
    "#/text/0",
    "#/text/length",
    "#/%00",
    "#/..",
    "#/a~2b",
    "#no-anchor",
  ])("is `%s`: own keys and existing items only", async (ref) => {
    expect(await fault(openapi("list: [1]\ntext: abc\n"), ref)).toMatchObject({
      rule: "unresolved-ref",
    });
  });

  test("is reported once however often it is followed", async () => {
    const loaded = await loadText(openapi());
    follow(loaded, "#/nowhere");
    follow(loaded, "#/nowhere");
    expect(loaded.diagnostics).toHaveLength(1);
  });

  test("is reported at each place where it stands", async () => {
    const loaded = await loadText(openapi());
    follow(loaded, "#/nowhere", "/a");
    follow(loaded, "#/nowhere", "/b");
    expect(loaded.diagnostics.map(({ location }) => location.pointer)).toEqual([
      "/a/$ref",
      "/b/$ref",
    ]);
  });

  test.each([
    ["12", "12", "by a relative path"],
    ["#/components/schemas/Problem", "null", "in quotes"],
    ["{ type: string }", '{"type":"string"}', "by a relative path"],
  ])("is no string: %s", async (written, shown, help) => {
    const loaded = await loadText(openapi(`x-ref:\n  $ref: ${written}\n`));
    expect(follow(loaded, "#/x-ref")).toBeUndefined();
    expect(located(loaded)).toEqual([
      {
        rule: "unresolved-ref",
        severity: "error",
        location: expect.objectContaining({ pointer: "/x-ref/$ref", line: 4 }),
        message: `\`$ref: ${shown}\` is no string.`,
        help: expect.stringContaining(help),
      },
    ]);
  });

  test("is cut short in the message", async () => {
    expect((await fault(openapi(), `#/${"x".repeat(10_000)}`))?.message.length).toBeLessThan(500);
  });

  test.each([
    ["to itself", "x: { $ref: '#/x' }"],
    ["in a circle", "x: { $ref: '#/y' }\ny: { $ref: '#/x' }"],
    ["into itself", "x: { $ref: '#/x/a' }"],
  ])("leads %s", async (_, text) => {
    expect(await fault(openapi(`${text}\n`), "#/x")).toMatchObject({
      message: expect.stringContaining("circle"),
    });
  });

  test("is a chain of ten thousand", async () => {
    const chain = Array.from({ length: 10_000 }, (_, n) => `c${n}: { $ref: '#/c${n + 1}' }`).join(
      "\n",
    );
    expect(await fault(openapi(`${chain}\n`), "#/c0")).toMatchObject({ rule: "unresolved-ref" });
  });

  test("in the middle of another is reported where it stands itself", async () => {
    const loaded = await loadText(openapi("a: { $ref: '#/none' }"));
    follow(loaded, "#/a/b");
    expect(loaded.diagnostics).toMatchObject([{ location: { pointer: "/a/$ref" } }]);
  });
});

describe("a document of several files", () => {
  test("is joined by relative references, each file read once and named from the working directory", async () => {
    const space = workspace({
      "specs/api.yaml": openapi(),
      "specs/parts/a.yaml": "A: { $ref: './b.yaml#/B' }\n",
      "specs/parts/b.yaml": "B: { $ref: '../api.yaml#/info' }\nC: { type: string }\n",
    });
    const loaded = await space.load("specs/api.yaml");
    expect(follow(loaded, "parts/a.yaml#/A")).toMatchObject({
      at: { file: "specs/api.yaml", pointer: "/info" },
      refName: "info",
    });
    expect(follow(loaded, "parts/b.yaml#/C")).toMatchObject({
      at: { file: "specs/parts/b.yaml", pointer: "/C" },
    });
    expect([...loaded.files].sort()).toEqual(
      ["specs/api.yaml", "specs/parts/a.yaml", "specs/parts/b.yaml"].map(space.path),
    );
  });

  test("calls the root of a file by the file's name", async () => {
    const loaded = await workspace({ "api.yaml": openapi(), "not found.yml": "type: object" }).load(
      "api.yaml",
    );
    expect(follow(loaded, "not%20found.yml")).toMatchObject({
      value: { type: "object" },
      at: { pointer: "" },
      refName: "not found",
    });
  });

  test("takes two names of one file for one", async () => {
    const space = workspace({ "api.yaml": openapi(), "a.yaml": "type: object" });
    space.link("b.yaml", space.path("a.yaml"));
    const loaded = await space.load("api.yaml");
    expect(follow(loaded, "a.yaml")?.value).toBe(follow(loaded, "b.yaml")?.value);
  });

  test("names the nearest file for one that does not exist", async () => {
    const loaded = await workspace({ "api.yaml": openapi(), "problem.yaml": "" }).load("api.yaml");
    follow(loaded, "problm.yaml");
    expect(loaded.diagnostics).toMatchObject([
      { rule: "unresolved-ref", help: "Did you mean `problem.yaml`?" },
    ]);
  });

  test("reports a file that can't be read once, at its line", async () => {
    const loaded = await workspace({ "api.yaml": openapi(), "bad.yaml": "a: 1\nb: [\n" }).load(
      "api.yaml",
    );
    follow(loaded, "bad.yaml#/a", "/x");
    follow(loaded, "bad.yaml#/b", "/y");
    expect(loaded.diagnostics).toMatchObject([
      { rule: "invalid-syntax", location: { file: "bad.yaml", line: 3 } },
    ]);
  });

  test("reports a missing target in another file where the reference stands", async () => {
    const loaded = await workspace({ "api.yaml": openapi(), "a.yaml": "x:\n  $ref: '#/y'\n" }).load(
      "api.yaml",
    );
    follow(loaded, "a.yaml#/x");
    expect(located(loaded)).toMatchObject([{ location: { file: "a.yaml", line: 2, column: 9 } }]);
  });
});
