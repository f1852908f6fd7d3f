import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../generator/diagnostics/diagnostic.ts";
import { laws } from "../../lint/laws/index.ts";
import { createPlugin } from "../../lint/plugin.ts";

const names = (folder: string, ending: string): string[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();

const ids = laws.map(({ id }) => id).toSorted();

describe("the list of laws", () => {
  test("holds every file of its folder", () => {
    expect(names("lint/laws", ".ts").filter((name) => name !== "index")).toEqual(ids);
  });

  test("names each law once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has a page for each law, that begins with its id and states it", () => {
    expect(names("docs/rules", ".md").filter((name) => name !== "README")).toEqual(ids);
    for (const { id, statement } of laws) {
      const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), "utf8");
      expect(page).toMatch(`# ${id}\n\n${statement}\n`);
    }
  });

  test("is the table of the pages, in the same order", () => {
    const index = readFileSync(new URL("../../docs/rules/README.md", import.meta.url), "utf8");
    const rows = index.split("\n").filter((line) => line.startsWith("| ["));
    expect(
      rows.map((row) =>
        row
          .split("|")
          .map((cell) => cell.trim())
          .slice(1, -1),
      ),
    ).toEqual(
      laws.map(({ id, statement, severity }) => [`[${id}](${id}.md)`, statement, severity]),
    );
  });

  test("has a test for each law", () => {
    expect(names("test/lint", ".test.ts")).toEqual(expect.arrayContaining(ids));
  });

  test("takes the rules it passes on from the closed list of diagnostics", () => {
    const passedOn = laws.filter(({ rule }) => rule === "found-by-analysis").map(({ id }) => id);
    expect(Object.keys(rules)).toEqual(expect.arrayContaining(passedOn));
  });
});

describe("the recommended config", () => {
  test("sets every law at its severity, on top of Redocly's recommended", () => {
    const { recommended } = createPlugin().configs;
    expect(recommended?.extends).toEqual(["recommended"]);
    for (const { id, severity } of laws) {
      expect(recommended?.rules).toHaveProperty([`openapi-errors/${id}`], severity);
    }
  });
});
