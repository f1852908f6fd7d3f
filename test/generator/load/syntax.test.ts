import { describe, expect, test } from "vitest";
import { MAX_DEPTH } from "../../../generator/load/extent.ts";
import { documentOf, loadText, located, openapi } from "./workspace.ts";

const rootOf = async (text: string, name?: string) => documentOf(await loadText(text, name)).root;

/** The only diagnostic of a text that can't be read. */
async function fault(text: string | Uint8Array, name?: string) {
  const loaded = await loadText(text, name);
  expect(loaded.document).toBeUndefined();
  expect(loaded.diagnostics).toHaveLength(1);
  const [diagnostic] = located(loaded);
  return diagnostic!;
}

describe("YAML", () => {
  test("reads a date as a string", async () => {
    expect(await rootOf(openapi("x: 2020-01-01"))).toMatchObject({ x: "2020-01-01" });
  });

  test("reads `yes` as a string, as YAML 1.2 does", async () => {
    expect(await rootOf(openapi("x: yes"))).toMatchObject({ x: "yes" });
  });

  test("merges mappings by `<<`, own keys first", async () => {
    const root = await rootOf(openapi("a: &a { p: 1, q: 2 }\nx: { <<: *a, q: 3 }"));
    expect(root).toMatchObject({ x: { p: 1, q: 3 } });
  });

  test("takes the last of two equal keys, and names the place of each that is one too many", async () => {
    const loaded = await loadText(`${openapi()}x: 1\ny: { a: 1, a: 2, a: 3 }\nx: 3\n`);
    expect(documentOf(loaded).root).toMatchObject({ x: 3, y: { a: 3 } });
    expect(located(loaded)).toMatchObject([
      { rule: "invalid-syntax", severity: "error", location: { line: 4, column: 12 } },
      { rule: "invalid-syntax", severity: "error", location: { line: 4, column: 18 } },
      { help: "Remove or rename one of the two keys.", location: { line: 5, column: 1 } },
    ]);
  });

  test("takes a number and the same text in quotes for one key", async () => {
    const loaded = await loadText(openapi("x: { 200: a, '200': b }"));
    expect(documentOf(loaded).root).toMatchObject({ x: { 200: "b" } });
    expect(located(loaded)).toHaveLength(1);
  });

  test("does not take a key that overrides a merged one for the same key twice", async () => {
    const loaded = await loadText(
      openapi("a: &a { p: 1 }\nx: { <<: *a, <<: *a, p: 2 }\ny: 1\ny: 2"),
    );
    expect(located(loaded)).toMatchObject([{ location: { line: 6 } }]);
  });

  test.each([
    ["a list", "required: [\n  a,\n  b\n]", { required: ["a", "b"] }],
    ["a mapping", 'example: {\n"a": {\n}\n}', { example: { a: {} } }],
    ["a quoted text", "description: 'one\ntwo'", { description: "one two" }],
    ["a text after CR LF", 'x: [\r\n1,\r\n"a\r\nb"\r\n]', { x: [1, "a b"] }],
  ])("takes %s whose lines are indented too little", async (_, written, read) => {
    const text = `${openapi()}a:\n  b:\n    ${written.replace(/\n/g, "\n    ").trimEnd()}\n`;
    expect((await rootOf(text)).a).toEqual({ b: read });
  });

  test("bounds how often it reads a text whose lines are indented too little", async () => {
    const lines = "0,\n".repeat(30);
    const text = (comment: string): string => openapi(`# ${comment}\nx:\n  y: [\n${lines}  ]`);
    expect(await rootOf(text(""))).toHaveProperty("x");
    const diagnostic = await fault(text("x".repeat(2_000_000)));
    expect(diagnostic.help).toContain("Indent the line");
    expect(diagnostic.location.column).toBe(1);
  });

  test("refuses a second document at its line", async () => {
    const diagnostic = await fault(`${openapi()}---\nx: 1\n`);
    expect(diagnostic.location).toMatchObject({ line: 3, column: 1 });
    expect(diagnostic.message).toContain("several documents");
  });

  test("does not take the marker that begins the only document for a second one", async () => {
    expect(await rootOf(`# comment\n---\n${openapi("x: 1")}`)).toMatchObject({ x: 1 });
  });

  test.each([
    ["!!js/function 'x'", "x"],
    ["!!binary aGk=", "aGk="],
    ["!!timestamp 2020-01-01", "2020-01-01"],
    ["!custom 12", "12"],
    ["!custom [1]", [1]],
    ["!!set { a: }", { a: null }],
  ])("passes over the tag of `%s`, and says so", async (written, read) => {
    const loaded = await loadText(openapi(`x: ${written}`));
    expect(documentOf(loaded).root.x).toEqual(read);
    const [diagnostic, ...others] = located(loaded);
    expect(diagnostic).toMatchObject({
      rule: "invalid-syntax",
      severity: "warning",
      location: { line: 3, column: 4 },
    });
    expect(diagnostic?.help).toContain("Remove the tag");
    expect(others).toEqual([]);
  });

  test("knows the tags of YAML's core schema", async () => {
    const loaded = await loadText(openapi("a: !!str 1\nb: !<tag:yaml.org,2002:int> '2'\nc: ! x"));
    expect(documentOf(loaded).root).toMatchObject({ a: "1", b: 2, c: "x" });
    expect(located(loaded)).toEqual([]);
  });

  test("takes a hundred thousand entries under `!!omap` at once", async () => {
    const loaded = await loadText(openapi(`x: !!omap\n${"- a: 1\n".repeat(100_000)}`));
    expect(documentOf(loaded).root.x).toHaveLength(100_000);
  });

  test("keeps `__proto__` as a key like any other", async () => {
    const root = await rootOf(
      openapi(
        "x: { __proto__: { polluted: 1 } }\ny: &y { __proto__: { polluted: 1 } }\nz: { <<: *y }",
      ),
    );
    expect(Object.keys(root.x as object)).toEqual(["__proto__"]);
    expect(Object.keys(root.z as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("refuses an alias inside the value it repeats", async () => {
    const diagnostic = await fault(openapi("x: &x { y: *x }"));
    expect(diagnostic).toMatchObject({ rule: "invalid-syntax", location: { line: 3, column: 4 } });
    expect(diagnostic.message).toContain("contains itself");
  });

  test("refuses aliases that unfold to billions of values", async () => {
    const lines = Array.from({ length: 12 }, (_, n) => {
      const items =
        n === 0
          ? "x,x,x,x,x,x,x,x,x"
          : Array(9)
              .fill(`*a${n - 1}`)
              .join(",");
      return `a${n}: &a${n} [${items}]`;
    });
    expect((await fault(openapi(lines.join("\n")))).message).toContain("unfolds to more than");
  });

  test("refuses aliases that together nest too deeply", async () => {
    const half = Math.ceil(MAX_DEPTH / 2) + 1;
    const nest = (inner: string) => "[".repeat(half) + inner + "]".repeat(half);
    expect((await fault(openapi(`x: &x ${nest("1")}\ny: ${nest("*x")}`))).message).toContain(
      "levels deep",
    );
  });

  test("takes two thousand merged aliases without hanging", async () => {
    const many = Array(2000).fill("*a").join(",");
    expect((await fault(openapi(`a: &a { b: 1 }\nc: { <<: [${many}] }`))).message).toContain(
      "merge",
    );
  });

  test("refuses an alias without an anchor", async () => {
    expect((await fault(openapi("x: *nobody"))).help).toContain("anchor");
  });

  test.each([
    ["a list", "x: { ? [a] : 1 }", 8],
    ["a template", "x: { y: {{ name }} }", 10],
  ])("refuses a collection as a key, such as %s", async (_, line, column) => {
    const diagnostic = await fault(openapi(line));
    expect(diagnostic).toMatchObject({ location: { line: 3, column } });
    expect(diagnostic.message).toContain("a mapping or a list stands as a key");
  });

  test.each(["<!DOCTYPE html>\n<p>Sign in</p>", "\n<html></html>", '<?xml version="1.0"?><a/>'])(
    "knows a page when it sees one, such as %j",
    async (page) => {
      for (const name of ["api.yaml", "api.json"]) {
        const diagnostic = await fault(page, name);
        expect(diagnostic.message).toContain("it is HTML or XML");
        expect(diagnostic.help).toContain("not a page");
      }
    },
  );

  test("refuses tabs as indentation", async () => {
    expect((await fault(openapi("x:\n\t- 1"))).help).toBe("Indent with spaces.");
  });
});

describe("JSON", () => {
  test.each(["// one\n{}", "{ /* one */ }", '{ "a": /* one */ 1 }', '{ "a": 1 // one\n}'])(
    "has no comments, such as in %j",
    async (text) => {
      const diagnostic = await fault(text, "api.json");
      expect(diagnostic.message).toContain("a comment stands here");
      expect(diagnostic.help).toContain(".yaml");
    },
  );

  const json = (rest: string): string => `{"openapi":"3.1.0","info":{},${rest}}`;

  test("is read by its file name", async () => {
    expect(await rootOf(json('"x":1'), "api.json")).toMatchObject({ x: 1 });
  });

  test("is read in a file named as YAML", async () => {
    expect(await rootOf(json('"x":1'), "api.yaml")).toMatchObject({ x: 1 });
  });

  test.each([
    ['{"a":1,}', 8, "a comma stands before `}`"],
    ['{"a" 1}', 6, "`:` is expected"],
    ["{a:1}", 2, "a name in double quotes is expected"],
    ['{"a":01}', 7, "`,` or `}` is expected"],
    ['{"a":"\n"}', 7, "a string holds a control character or a line break"],
    ['{"a":"\\x"}', 7, "a string holds a bad escape"],
    ['{"a":"', 6, "a string does not end"],
    ['{"a":1} x', 9, "something follows its end"],
    ['{"a":', 6, "a value is expected"],
    ["// x", 1, "a comment stands here"],
    ["openapi: 3.1.0", 1, "it is no JSON"],
    ["", 1, "it is empty"],
  ])("says what is wrong with `%s` and where", async (text, column, reason) => {
    expect(await fault(text, "api.json")).toMatchObject({
      rule: "invalid-syntax",
      message: `The document can't be read: ${reason}.`,
      location: { line: 1, column },
    });
  });

  test("takes the last of two equal names, and sees what JSON.parse does not", async () => {
    const loaded = await loadText(json('"x":{"b:":"\\"","a":1,"\\u0061":2}'), "api.json");
    expect(documentOf(loaded).root.x).toMatchObject({ a: 2 });
    expect(located(loaded)).toMatchObject([
      { rule: "invalid-syntax", severity: "error", location: { line: 1, column: 51 } },
    ]);
  });

  test("never repeats the text of a file in the message", async () => {
    expect((await fault("SECRET=hunter2", "api.json")).message).not.toContain("hunter2");
  });

  test.each([101, 20_000])("bounds nesting: %i levels", async (levels) => {
    const text = json(`"x":${"[".repeat(levels)}${"]".repeat(levels)}`);
    if (levels < MAX_DEPTH) expect(await rootOf(text, "api.json")).toHaveProperty("x");
    else expect((await fault(text, "api.json")).message).toContain("levels deep");
  });

  test("keeps `__proto__` as a key like any other", async () => {
    const root = await rootOf(json('"x":{"__proto__":{"polluted":1}}'), "api.json");
    expect(Object.keys(root.x as object)).toEqual(["__proto__"]);
  });
});

describe("either", () => {
  test.each([101, 20_000])("a flow of %i levels does not overflow the stack", async (levels) => {
    const text = openapi(`x: ${"[".repeat(levels)}${"]".repeat(levels)}`);
    if (levels < MAX_DEPTH) expect(await rootOf(text)).toHaveProperty("x");
    else expect((await fault(text)).rule).toBe("invalid-syntax");
  });

  test.each([
    ["api.yaml", "", "it is empty"],
    ["api.yaml", "\uFEFF", "it is empty"],
    ["api.yaml", " \n\t\r\n", "it is empty"],
    ["api.yaml", "# one comment\n # and another\n", "it holds nothing but comments"],
    ["api.json", "", "it is empty"],
    ["api.json", " \n\n", "it is empty"],
  ])("%s is refused with a cure where all it holds is %j", async (name, text, reason) => {
    expect(await fault(text, name)).toMatchObject({
      rule: "invalid-syntax",
      location: { file: name, line: 1, column: 1 },
      message: `The document can't be read: ${reason}.`,
      help: "Put the document into it, or name another file; what was to write this one may have failed.",
    });
  });

  test.each([
    ["null", "empty"],
    ["42", "a number"],
    ["just words", "a string"],
    ["[]", "a list"],
  ])("a root of %j is refused as no mapping", async (text, kind) => {
    const diagnostic = await fault(text);
    expect(diagnostic).toMatchObject({
      rule: "unsupported-document",
      message: `The document is ${kind}, not a mapping.`,
    });
  });
});
