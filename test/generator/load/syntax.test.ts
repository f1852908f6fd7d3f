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

  test("names the line and column of a duplicate key", async () => {
    const diagnostic = await fault(`${openapi()}x: 1\ny: 2\nx: 3\n`);
    expect(diagnostic).toMatchObject({
      rule: "invalid-syntax",
      location: { file: "api.yaml", line: 5, column: 1 },
      help: "Remove or rename one of the two keys.",
    });
    expect(diagnostic.message).toContain("duplicated mapping key");
  });

  test("takes a number and the same text in quotes for one key", async () => {
    expect((await fault(openapi("x: { 200: a, '200': b }"))).message).toContain("duplicated");
  });

  test("refuses a second document at its line", async () => {
    const diagnostic = await fault(`${openapi()}---\nx: 1\n`);
    expect(diagnostic.location).toMatchObject({ line: 3, column: 1 });
    expect(diagnostic.message).toContain("several documents");
  });

  test("does not take the marker that begins the only document for a second one", async () => {
    expect(await rootOf(`# comment\n---\n${openapi("x: 1")}`)).toMatchObject({ x: 1 });
  });

  test.each(["!!js/function 'x'", "!!binary aGk=", "!!timestamp 2020-01-01", "!custom x"])(
    "refuses the tag of `%s`",
    async (value) => {
      const diagnostic = await fault(openapi(`x: ${value}`));
      expect(diagnostic).toMatchObject({
        rule: "invalid-syntax",
        location: { line: 3, column: 4 },
      });
      expect(diagnostic.help).toContain("Remove the tag");
    },
  );

  test("refuses a mapping of a hundred thousand entries under `!!omap` at once", async () => {
    const diagnostic = await fault(openapi(`x: !!omap\n${"- a: 1\n".repeat(100_000)}`));
    expect(diagnostic.message).toContain("unknown sequence tag");
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

  test("refuses a collection as a key", async () => {
    expect((await fault(openapi("x: { ? [a] : 1 }"))).message).toContain("complex keys");
  });

  test("refuses tabs as indentation", async () => {
    expect((await fault(openapi("x:\n\t- 1"))).help).toBe("Indent with spaces.");
  });
});

describe("JSON", () => {
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
    ["// x", 1, "a value is expected"],
    ["", 1, "it is empty"],
  ])("says what is wrong with `%s` and where", async (text, column, reason) => {
    expect(await fault(text, "api.json")).toMatchObject({
      rule: "invalid-syntax",
      message: `The document can't be read: ${reason}.`,
      location: { line: 1, column },
    });
  });

  test("refuses a duplicate key, which JSON.parse does not see", async () => {
    const diagnostic = await fault(json('"x":{"b:":"\\"","a":1,"\\u0061":2}'), "api.json");
    expect(diagnostic.message).toContain("a key stands twice");
    expect(diagnostic.location.column).toBe(51);
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
    ["", "it is empty"],
    ["# only a comment\n", "it is empty"],
  ])("an empty text %j is refused", async (text, reason) => {
    expect((await fault(text)).message).toBe(`The document can't be read: ${reason}.`);
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
