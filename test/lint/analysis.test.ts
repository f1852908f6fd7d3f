import { describe, expect, test, vi } from "vitest";
import type { Analyse, Finding, LintedDocument } from "../../lint/analysis.ts";
import { laws } from "../../lint/laws/index.ts";
import { createPlugin } from "../../lint/plugin.ts";
import type { Plugin } from "../../lint/redocly.ts";
import { findings, problemsOf, spec } from "./linting.ts";

const text = spec(`
  x-error-responses:
    "400": { $ref: "#/components/responses/Bad" }
  components:
    responses:
      Bad: { description: Bad., x-error: { codes: { half: { code: a }, 50%25: { code: b } } } }
`);

const finding: Finding = {
  rule: "ambiguous-errors",
  severity: "error",
  message: "`a` and `b` both match `{}`.",
  help: "Require a property in one of them.",
  file: "/nowhere/weather.yaml",
  pointer: "/components/responses/Bad/x-error/codes/half",
};

const reporting = (found: readonly Finding[]): Plugin => createPlugin({ analyse: () => found });

describe("the laws that need the catalog", () => {
  test("share one analysis of the document", async () => {
    const analyse = vi.fn<Analyse>(() => []);
    await problemsOf(text, createPlugin({ analyse }));
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  test("find nothing without one", async () => {
    expect(await problemsOf(text)).toEqual([]);
  });

  test("report a finding by the law of its rule, with the cure last", async () => {
    const problems = await problemsOf(text, reporting([finding]));
    expect(problems).toEqual([
      {
        rule: "openapi-errors/ambiguous-errors",
        severity: "error",
        message: "`a` and `b` both match `{}`. Require a property in one of them.",
        suggestions: [],
        location: {
          file: "weather.yaml",
          pointer: finding.pointer,
          line: 9,
          column: 57,
        },
      },
    ]);
  });

  test("each report their own findings only", async () => {
    const analysed = laws.filter(({ rule }) => rule === "found-by-analysis");
    expect(analysed.length).toBeGreaterThan(5);
    const all = analysed.map(({ id }): Finding => ({ ...finding, rule: id }));
    for (const { id } of analysed) {
      expect(await findings(id, text, reporting(all))).toHaveLength(1);
    }
  });

  test("keep a remark a warning where the law is strict", async () => {
    const problems = await problemsOf(text, reporting([{ ...finding, severity: "warn" }]));
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("point to a key where the key is meant", async () => {
    const [problem] = await problemsOf(text, reporting([{ ...finding, key: true }]));
    expect(problem?.location).toMatchObject({ key: true, line: 9, column: 51 });
  });

  test("point to a key that looks percent-encoded", async () => {
    const pointer = "/components/responses/Bad/x-error/codes/50%25";
    const [problem] = await problemsOf(text, reporting([{ ...finding, pointer }]));
    expect(problem?.location).toMatchObject({ line: 9, column: 77 });
  });

  test("can follow references from where they stand", async () => {
    const documents: LintedDocument[] = [];
    const targets: unknown[] = [];
    const analyse: Analyse = (document) => {
      documents.push(document);
      targets.push(document.follow("#/components/responses/Bad", document.file));
      targets.push(document.follow("#/components/responses/None", document.file));
      return [];
    };
    await problemsOf(text, createPlugin({ analyse }));
    expect(documents).toMatchObject([
      { file: "/nowhere/weather.yaml", root: { openapi: "3.1.0" } },
    ]);
    expect(targets).toEqual([
      {
        value: expect.objectContaining({ description: "Bad." }),
        file: "/nowhere/weather.yaml",
        pointer: "/components/responses/Bad",
      },
      undefined,
    ]);
  });

  test("report at the root what stands in a file Redocly hasn't read", async () => {
    const [problem] = await problemsOf(text, reporting([{ ...finding, file: "/elsewhere.yaml" }]));
    expect(problem?.location).toMatchObject({ file: "weather.yaml", pointer: "" });
  });
});
