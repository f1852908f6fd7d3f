import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { apiName } from "../../../generator/naming/api-name.ts";
import { identifierOf, isIdentifier } from "../../../generator/naming/identifier.ts";
import { isSafeFileName, safeFileName } from "../../../generator/naming/safe-path.ts";
import { pascalCase, sentenceCase, snakeCase, words } from "../../../generator/naming/words.ts";

describe("words", () => {
  it.each([
    ["rate_limited", "rate limited"],
    ["HTTPValidationError2", "HTTP Validation Error 2"],
    ["OAuth2-token", "O Auth 2 token"],
    ["3DS_CARDS", "3 DS CARDS"],
    ["naïve", "na u00ef ve"],
    ["e\u0301", "u00e9"],
    ["  ", ""],
  ])("of %s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });

  it("are joined as identifiers, codes and sentences", () => {
    expect([
      pascalCase("rate-limited"),
      snakeCase("Too Many Requests"),
      sentenceCase("rate_limited"),
    ]).toEqual(["RateLimited", "too_many_requests", "Rate limited"]);
  });
});

it.each([
  ["rate_limited", "Rate limited"],
  ["HTTPValidationError", "Http validation error"],
  ["2fa_required", "2fa required"],
  ["auth/expired", "Auth expired"],
  ["été", "Été"],
  ["Invalid or missing API key", "Invalid or missing API key"],
  ["!!!", "!!!"],
])("%s is said in words as `%s`", (code, expected) => {
  expect(sentenceCase(code)).toBe(expected);
});

describe("the name of an API", () => {
  it.each([
    ["scrapegraphai", "ScrapeGraphAI API", "ScrapeGraphAI"],
    ["oz-forensics", "Oz Forensics API", "OzForensics"],
    ["techwriter-tasks", "Technical Writer Tasks API", "TechwriterTasks"],
    ["github", "GitHub v3 REST API", "GitHub"],
    ["3scale", "3scale API", "Api3scale"],
    ["_", "Something", "Api"],
    ["git", "GitHub", "Git"],
  ])("%s under the title %s is %s", (id, title, name) => {
    expect(apiName(id, title)).toBe(name);
  });
});

it("every code has an identifier, the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (code) => {
      const name = identifierOf(code);
      expect(isIdentifier(name)).toBe(true);
      expect(name).toMatch(/^[A-Z]/);
      expect(name.length).toBeLessThan(120);
      expect(identifierOf(code)).toBe(name);
    }),
  );
});

describe("a file name", () => {
  it.each(["con", "NUL.txt", "..", "a/b", "C:\\x", "trailing.", "x".repeat(300), "", "é"])(
    "%s is made safe",
    (name) => {
      expect(isSafeFileName(safeFileName(name))).toBe(true);
      expect(safeFileName(name)).not.toBe(name);
    },
  );

  it.each(["oz-forensics", "v1.2_api", "A"])("%s stays", (name) => {
    expect(safeFileName(name)).toBe(name);
  });

  it("stays apart from others", () => {
    expect(safeFileName("a/b")).not.toBe(safeFileName("a:b"));
  });
});
