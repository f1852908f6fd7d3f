// What is called linear is linear: on made-up patterns and texts, by the characters that a matcher reads.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growthOf } from "../../../../generator/build/pattern/growth.ts";
import { readsOf } from "./matcher.ts";

const ways = String.raw;

describe("linear", () => {
  test.each([
    "",
    "^a+$",
    "foo",
    ".*",
    "^[a-z]+(-[a-z]+)*$",
    ways`^\d+(\.\d+)?$`,
    ways`^(\.[^.]+){2,}$`,
    ways`^\+?[1-9]\d{1,14}$`,
    ways`^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$`,
    ways`^((25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(25[0-5]|2[0-4]\d|[01]?\d\d?)$`,
    ways`^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$`,
    ways`^(?!\.)(?!.*\.\.)[\w.+-]*\w@([a-z0-9-]+\.)+[a-z]{2,}$`,
    ways`^(\d{1,3}\.?){1,4}$`,
    ways`^\p{L}+\s\p{Lu}+$`,
    "(me|[a-z0-9]+(-[a-z0-9]+)*)",
    "^.{1,5000}$",
  ])("%s", (pattern) => {
    expect(growthOf(pattern)).toBe("linear");
  });
});

describe("with the square of a text's length", () => {
  test.each([
    ways`\s+$`,
    ".*foo",
    ways`a\w+b`,
    ways`.+\.json$`,
    "^.+/.+$",
    ways`^\d+\.?\d*$`,
    ways`^(\d+\.?\d*|\.\d+)%?$`,
    ways`^[^@\s]+@[^@\s]+\.[^@\s]+$`,
    ways`(\{question\}[\s\S]*?\{answer\}|\{answer\}[\s\S]*?\{question\})`,
  ])("%s", (pattern) => {
    expect(growthOf(pattern)).toBe("quadratic");
  });
});

describe("not to be shown to take less", () => {
  test.each([
    "^(a+)+$",
    "^(a|a)*$",
    "^(a|aa)+$",
    ways`^(\w+\s?)*$`,
    "(a*)*b",
    "(?:|){40}b",
    ways`^([a-z0-9]{1,63}\.?){1,20}$`,
    "^(a{1,20}){1,20}$",
    "^(?:a?){40}b$",
    ways`(\w{2,9}\s?){1,60}!`,
    "(?:aa?){1,99}b",
    "a*a*a*a*a*a*a*b",
    "^[a-z]*[a-z0-9]*[a-z0-9-]*[a-z]*$",
    ways`^\d+\d+\d+$`,
    "^(.*a){20}$",
    "^(?=(a+)+$)b",
    ways`^(a+)\1$`,
    "(?<=a+)b",
    "^(?:a*b|a)*",
    "^(?:a{0,30}){3}b$",
    "^[^,]+ -> [^,]+(,[^,]+ -> [^,]+)*$",
    `^${"a?".repeat(40)}b$`,
    `^${"(?:a|b|ab)".repeat(40)}$`,
  ])("%s", (pattern) => {
    expect(growthOf(pattern)).toBe("unproven");
  });
});

const pattern = fc
  .letrec<{ part: string; group: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom("a", "b", "[ab]", "[^a]", "."),
      tie("group").map((group) => `(?:${group})`),
      fc
        .tuple(tie("group"), fc.constantFrom("*", "+", "?", "*?", "{2}", "{0,3}", "{2,}", "{1,20}"))
        .map(([group, repeat]) => `(?:${group})${repeat}`),
      tie("group").map((group) => `(?=${group})`),
    ),
    group: fc
      .array(fc.array(tie("part"), { maxLength: 3 }), { minLength: 1, maxLength: 2 })
      .map((branches) => branches.map((parts) => parts.join("")).join("|")),
  }))
  .group.chain((group) =>
    fc.constantFrom(`^(?:${group})$`, `^(?:${group})c`, `(?:${group})c`, `(?:${group})$`, group),
  );

const word = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: most });

/** A text that repeats something up to a length, and one of twice that length. */
const pumped = fc
  .tuple(word(3), fc.constantFrom("a", "b", "ab", "aab", "abb", "aba"), word(2))
  .map(([start, pump, end]) =>
    [300, 600].map((length) => start + pump.repeat(length / pump.length) + end),
  );

// Beyond the repeats that are written out, and the paths that they keep alive, twice the text is twice the work, or four
// times as much. What grows worse is soon over the limit.
test.each([
  ["linear", 2.5, 600],
  ["quadratic", 5, 60],
] as const)(
  "a %s pattern reads at most %d times as much of twice the text",
  (growth, most, numRuns) => {
    fc.assert(
      fc.property(pattern, pumped, (made, [text = "", twice = ""]) => {
        fc.pre(growthOf(made) === growth);
        const reads = readsOf(made, text, 10_000_000);
        const limit = most * (reads + 100);
        expect(readsOf(made, twice, limit)).toBeLessThanOrEqual(limit);
      }),
      { numRuns, seed: 7 },
    );
  },
);
