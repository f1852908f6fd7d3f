import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPointer } from "../../../generator/diagnostics/pointer.ts";
import { jsonFault } from "../../../generator/load/json.ts";
import { lineAndColumn } from "../../../generator/load/line.ts";
import { written } from "../../../generator/load/parse.ts";
import { Positions } from "../../../generator/load/positions.ts";

const locate = (text: string, pointer: string, key = false, file = "a.yaml") => {
  const { line, column } = new Positions(() => written(text, file)).locate({
    file,
    pointer,
    ...(key && { key }),
  });
  return [line, column];
};

describe("a place in YAML", () => {
  const text = `a: 1
"b": 'two'
c:
  - x
  - { d: *nothing }
`.replace("*nothing", "3");

  test.each([
    ["", [1, 1]],
    ["/a", [1, 4]],
    ["/b", [2, 6]],
    ["/c", [4, 3]],
    ["/c/0", [4, 5]],
    ["/c/1/d", [5, 10]],
  ])("`%s` is that of the value", (pointer, place) => expect(locate(text, pointer)).toEqual(place));

  test.each([
    ["/b", [2, 1]],
    ["/c/1/d", [5, 7]],
  ])("`%s` is that of the key where the key is meant", (pointer, place) =>
    expect(locate(text, pointer, true)).toEqual(place),
  );

  test("that does not exist is the last one on the way that does", () => {
    expect(locate(text, "/c/1/none/deeper")).toEqual([5, 5]);
  });

  test("of an empty value is its key's", () => {
    expect(locate("x:\n  a:\n  b: 1\n", "/x/a")).toEqual([2, 3]);
  });

  test("of an empty item is that of its list's key, and of an empty document its beginning", () => {
    expect(locate("x:\n  a:\n    - b\n    -\n", "/x/a/1")).toEqual([2, 3]);
    expect(locate("---\n", "")).toEqual([1, 1]);
  });

  test("behind an alias is where the value is written", () => {
    expect(locate("a: &a { b: 1 }\nc: *a\n", "/c/b")).toEqual([1, 12]);
    expect(locate("a: &a { b: 1 }\nc: *a\n", "/c")).toEqual([1, 7]);
  });

  test("of a merged key is where the key is written, unless it is overridden", () => {
    const merged = "a: &a { p: 1, q: 2 }\nb: &b { r: 3 }\nc: { <<: [*a, *b], q: 4 }\n";
    expect(locate(merged, "/c/p")).toEqual([1, 12]);
    expect(locate(merged, "/c/r")).toEqual([2, 12]);
    expect(locate(merged, "/c/q")).toEqual([3, 23]);
  });

  test("is looked for once in a mapping that merges itself", () => {
    expect(locate("a: &a { b: 1, <<: *a }\n", "/a/none")).toEqual([1, 7]);
  });

  test("of an anchor given twice is that of the one before the alias", () => {
    expect(locate("a: &a 1\nb: *a\nc: &a 2\n", "/b")).toEqual([1, 7]);
  });

  test("behind a line that is indented too little is that of the text as it is written", () => {
    const text = "a:\n  b: [\n    1,\n  ]\n  c: {\n  d: 2 }\n";
    expect(locate(text, "/a/b/0")).toEqual([3, 5]);
    expect(locate(text, "/a/c/d", true)).toEqual([6, 3]);
  });

  test("with an escaped key is found", () => {
    expect(locate('"/a~b": { "\\u0041": 1 }\n', "/~1a~0b/A")).toEqual([1, 21]);
  });
});

describe("a place in JSON", () => {
  test("is found in nested values", () => {
    expect(locate('{\n  "a": [1, {"b": "x"}]\n}', "/a/1/b", false, "a.json")).toEqual([2, 18]);
    expect(locate('{\n  "a": [1, {"b": "x"}]\n}', "/a/1/b", true, "a.json")).toEqual([2, 13]);
  });

  test("of a key that stands twice is the last one's, which counts", () => {
    expect(locate('{ "a": 1, "a": 2 }', "/a", true, "a.json")).toEqual([1, 11]);
    expect(locate("{ a: 1, a: 2 }", "/a", true)).toEqual([1, 9]);
  });

  test("in a text that was cut short since it was read is looked for once", () => {
    for (const text of ['{ "a": ["b', '{ "a": [1, {', '{ "a', '{ "a":', "{", ""]) {
      expect(locate(text, "/a/1/c", false, "a.json")).toBeDefined();
    }
  });

  test("is where the value's text begins, for any value", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.constantFrom(undefined, 2, "\t"),
        (value, space) => {
          const text = JSON.stringify(value, undefined, space);
          for (const { pointer, child } of placesOf(value)) {
            const [line = 0, column = 0] = locate(text, pointer, false, "a.json");
            const rest = text
              .split("\n")
              .slice(line - 1)
              .join("\n")
              .slice(column - 1);
            const start = JSON.stringify(child)?.[0];
            expect(rest[0]).toBe(start);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("the JSON reader takes exactly what JSON.parse takes", () => {
  const fragments = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    '"a"',
    '"b"',
    "1",
    "-0",
    "01",
    "1e5",
    ".5",
    "true",
    "nul",
    " ",
    "\n",
    "\\",
    "\\u00e9",
    "\u0001",
  ];
  const text = fc
    .array(fc.constantFrom(...fragments), { maxLength: 9 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(text, fc.json()), (source) => {
      expect("fault" in jsonFault(source)).toBe(!parses(source));
    }),
    { numRuns: 2000 },
  );
});

test("lines end in LF, CRLF or CR alone", () => {
  expect(lineAndColumn("a\nb\r\nc\rd", 7)).toEqual({ line: 4, column: 1 });
  expect(lineAndColumn("a\nb", 1)).toEqual({ line: 1, column: 2 });
});

function* placesOf(
  value: unknown,
  steps: readonly (string | number)[] = [],
): Generator<{ pointer: string; child: unknown }> {
  yield { pointer: toPointer(steps), child: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* placesOf(child, [...steps, key]);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
