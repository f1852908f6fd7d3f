import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { show } from "../../../generator/diagnostics/show.ts";

const text = `errors:
  - code: a
    delay: 5 days
    when: always
`;

const diagnostic: Diagnostic = {
  rule: "invalid-duration",
  severity: "error",
  location: { file: "specs/x.yaml", line: 3, column: 12 },
  message: "`5 days` is no duration.",
  help: "Write `120h`.",
};

const frameOf = (source: string, line: number, column: number): readonly string[] =>
  show([{ ...diagnostic, location: { file: "x", line, column } }], { source: () => source }).split(
    "\n",
  );

test("a diagnostic shows its place, fact, lines and cure, and is counted", () => {
  expect(show([diagnostic], { source: () => text }))
    .toBe(`specs/x.yaml:3:12  error  invalid-duration
  \`5 days\` is no duration.

  2 |   - code: a
> 3 |     delay: 5 days
    |            ^
  4 |     when: always

  help: Write \`120h\`.

1 error
`);
});

test("a diagnostic without a cure ends with its lines", () => {
  const { help: _help, ...bare } = diagnostic;
  expect(show([bare, bare], { source: () => text })).toContain(
    "|            ^\n  4 |     when: always\n\n  and at",
  );
  expect(show([bare], { source: () => text })).toContain("  4 |     when: always\n\n1 error\n");
});

test("nothing is shown of nothing", () => {
  expect(show([])).toBe("");
});

test("other places of the same fact follow the cure", () => {
  const related = [
    { location: { file: "b.yaml", line: 2, column: 1 }, message: "the first one is here" },
  ];
  expect(show([{ ...diagnostic, related }])).toContain("  see b.yaml:2:1: the first one is here\n");
});

test("one fact at many places is said once, and counted at each", () => {
  const at = (line: number): Diagnostic => ({
    ...diagnostic,
    location: { file: "a.yaml", line, column: 1 },
  });
  const shown = show([1, 2, 3, 4, 5, 6, 7].map(at));
  expect(shown).toBe(`a.yaml:1:1  error  invalid-duration
  \`5 days\` is no duration.
  help: Write \`120h\`.
  and at a.yaml:2:1, a.yaml:3:1, a.yaml:4:1, a.yaml:5:1 and 2 more places

7 errors
`);
  expect(show([at(1), { ...at(2), help: "Another cure." }])).not.toContain("and at");
  expect(JSON.parse(show([at(1), at(2)], { format: "json" }))).toHaveLength(2);
});

test("a diagnostic without a line shows its file only", () => {
  const shown = show([{ ...diagnostic, location: { file: "a.yaml" } }], { source: () => text });
  expect(shown).toMatch(
    /^a\.yaml {2}error {2}invalid-duration\n {2}`5 days` is no duration\.\n {2}help/,
  );
});

test("diagnostics are ordered by file, line and column, and counted by severity", () => {
  const at = (
    file: string,
    line: number,
    column: number,
    severity: Diagnostic["severity"] = "warning",
  ): Diagnostic => ({
    ...diagnostic,
    message: `In ${file}, line ${line}, column ${column}.`,
    severity,
    location: { file, line, column },
  });
  const shown = show([
    at("b", 1, 1),
    at("a", 10, 1),
    at("a", 9, 5),
    at("a", 9, 4, "error"),
    at("B", 1, 1, "note"),
  ]);
  expect(shown.match(/^\S+:\d+:\d+/gm)).toEqual(["B:1:1", "a:9:4", "a:9:5", "a:10:1", "b:1:1"]);
  expect(shown.trimEnd().split("\n").at(-1)).toBe("1 error, 3 warnings, 1 note");
});

test("colour is used only where it is asked for", () => {
  expect(show([diagnostic], { source: () => text })).not.toContain("\u001b");
  expect(show([diagnostic], { source: () => text, colour: true })).toContain("\u001b[31m");
});

describe("a code frame", () => {
  test("keeps its caret below the column after tabs", () => {
    const lines = frameOf("\t\tx: 1", 1, 3);
    expect(lines.slice(3, 5)).toEqual(["> 1 |     x: 1", "    |     ^"]);
  });

  test("keeps its caret below the column after wide and combining characters", () => {
    const lines = frameOf("日本e\u0301: x", 1, 7);
    expect(lines[4]).toBe("    |        ^");
  });

  test("shows the part around the column of a very long line", () => {
    const lines = frameOf(`${"a".repeat(5000)}HERE${"b".repeat(5000)}`, 1, 5001);
    expect(lines[3]?.length).toBeLessThan(120);
    expect(lines[3]?.indexOf("HERE")).toBe(lines[4]?.indexOf("^"));
  });

  test("shows the first and the last line of a text", () => {
    expect(frameOf("a\nb", 1, 1).slice(3, 6)).toEqual(["> 1 | a", "    | ^", "  2 | b"]);
    expect(frameOf("a\nb", 2, 1).slice(3, 6)).toEqual(["  1 | a", "> 2 | b", "    | ^"]);
  });

  test("of a line the text does not have is left out", () => {
    expect(frameOf("a", 9, 1).join("\n")).not.toContain("|");
  });
});

describe("text of a document", () => {
  const hostile = "\u001b[2J\u0007\u202e\u2028\u0085\ud800\u200f";

  test("can't move the cursor, hide or reorder what is shown", () => {
    const shown = show(
      [
        {
          ...diagnostic,
          message: hostile,
          help: hostile,
          location: { file: `a${hostile}`, line: 1, column: 3 },
          related: [{ location: { file: hostile }, message: hostile }],
        },
      ],
      { source: () => `x: ${hostile}` },
    );
    expect(shown).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(shown).toContain("\\u{1b}[2J");
  });

  test("never reaches a terminal raw, whatever it is", () => {
    const anything = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(anything, anything, fc.nat(40), (message, source, column) => {
        const shown = show(
          [{ ...diagnostic, message, location: { file: "x", line: 1, column: column + 1 } }],
          { source: () => source },
        );
        expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test("can't begin a workflow command of its own", () => {
    const message = "x\n::error file=other.ts::y\r%0A";
    const shown = show(
      [{ ...diagnostic, message, location: { file: "a,b:c.yaml", line: 1, column: 2 } }],
      { format: "github-actions" },
    );
    expect(shown).toBe(
      "::error file=a%2Cb%3Ac.yaml,line=1,col=2,title=invalid-duration::x%0A::error file=other.ts::y%0D%250A%0AWrite `120h`.\n",
    );
  });
});

test("GitHub is told of notes as notices", () => {
  expect(
    show([{ ...diagnostic, severity: "note", location: { file: "a" } }], {
      format: "github-actions",
    }),
  ).toMatch(/^::notice file=a,title=/);
});

test("programs get JSON, in order, an empty list for nothing", () => {
  expect(show([], { format: "json" })).toBe("[]\n");
  const first = { ...diagnostic, location: { file: "a" } };
  expect(JSON.parse(show([diagnostic, first], { format: "json" }))).toEqual([first, diagnostic]);
});
