import { describe, expect, test } from "vitest";
import { freshFolder, rulesOf, unclear } from "./linting.ts";

const { write, lint } = freshFolder();

describe("the user's config", () => {
  test("turns a law off, or up", async () => {
    write("specs/weather.yaml", unclear);
    const law = "openapi-errors/undeclared-retry-after";
    expect((await lint({ rules: { [law]: "off" } })).problems).toEqual([]);
    const [problem] = (await lint({ oas3_1Rules: { [law]: "error" } })).problems;
    expect(problem?.severity).toBe("error");
  });

  test("turns on rules of Redocly that are off", async () => {
    write("specs/weather.yaml", unclear);
    const result = await lint({ rules: { "info-contact": "warn" } });
    expect(rulesOf(result)).toContain("info-contact");
  });

  test("may put rules together of assertions", async () => {
    write("specs/weather.yaml", unclear);
    const shout = {
      subject: { type: "Info", property: "title" },
      assertions: { casing: "MACRO_CASE" },
    };
    expect(rulesOf(await lint({ rules: { "rule/shout": shout } }))).toContain("rule/shout");
  });

  test("may start from another preset of Redocly", async () => {
    write("specs/weather.yaml", unclear.replace("{ url: https://weather.dev }", ""));
    expect(rulesOf(await lint())).toContain("no-empty-servers");
    expect(rulesOf(await lint({ extends: ["spec"] }))).not.toContain("no-empty-servers");
    expect(rulesOf(await lint({ extends: ["spec"] }))).toContain(
      "openapi-errors/undeclared-retry-after",
    );
  });

  test("is warned of a law that doesn't exist", async () => {
    write("specs/weather.yaml", unclear);
    const rules = {
      "openapi-errors/ambigous-errors": "off",
      "openapi-errors/nothing-like-it": "off",
    };
    const { diagnostics } = await lint({ rules });
    expect(diagnostics.map(({ severity, message, help }) => [severity, message, help])).toEqual([
      [
        "warning",
        "There is no rule `openapi-errors/ambigous-errors`.",
        expect.stringContaining("openapi-errors/ambiguous-errors"),
      ],
      [
        "warning",
        "There is no rule `openapi-errors/nothing-like-it`.",
        "The rules are listed in docs/rules.",
      ],
    ]);
  });

  test("of one API holds for its file alone", async () => {
    write("specs/weather.yaml", unclear);
    write("specs/tides.yaml", unclear);
    const rules = { "openapi-errors/undeclared-retry-after": "off" };
    const config = { apis: { weather: { root: "./specs/weather.yaml", rules } } };
    const { problems } = await lint(config, "specs/weather.yaml", "specs/tides.yaml");
    expect(problems.map(({ location }) => location.file)).toEqual(["specs/tides.yaml"]);
  });

  test("may list problems to ignore", async () => {
    write("specs/weather.yaml", unclear);
    write(
      ".redocly.lint-ignore.yaml",
      `specs/weather.yaml:
  openapi-errors/undeclared-retry-after:
    - '#/x-error-responses/429'
`,
    );
    const { problems, ignored } = await lint();
    expect(problems).toEqual([]);
    expect(ignored).toBe(1);
  });

  test.each([undefined, null, 5, "text", [], { rules: 5, extends: 5, apis: 5 }])(
    "may be %j",
    async (config) => {
      write("specs/weather.yaml", unclear);
      expect(rulesOf(await lint(config))).toEqual(["openapi-errors/undeclared-retry-after"]);
    },
  );
});

describe("redocly.yaml of the working directory", () => {
  test("is read where no config is given", async () => {
    write("specs/weather.yaml", unclear);
    write("redocly.yaml", "rules: { openapi-errors/undeclared-retry-after: off }\n");
    expect((await lint()).problems).toEqual([]);
  });

  test("is told of where it is no YAML, and the recommended rules hold", async () => {
    write("specs/weather.yaml", unclear);
    write("redocly.yaml", "rules: [\n");
    const { problems, diagnostics } = await lint();
    expect(problems).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { rule: "invalid-syntax", location: { file: "redocly.yaml" } },
    ]);
  });

  test("has the lines of what isn't obeyed", async () => {
    write("specs/weather.yaml", unclear);
    write("redocly.yaml", "extends:\n  - recommended\n  - foreign/all\n");
    const { diagnostics } = await lint();
    expect(diagnostics).toMatchObject([{ location: { line: 3, column: 5 } }]);
  });

  test("is told of where it names no severity, which Redocly couldn't print", async () => {
    write("specs/weather.yaml", unclear);
    const result = await lint({
      rules: { "info-contact": "warning", "info-license": { severity: 2 } },
      apis: { weather: { root: "specs/weather.yaml", rules: { struct: "fatal" } } },
    });
    expect(result.format("codeframe")).toContain("undeclared-retry-after");
    expect(result.diagnostics.map(({ location, message }) => [location.pointer, message])).toEqual([
      [
        "/rules/info-contact",
        "The rule `info-contact` has the severity `warning`, which doesn't exist.",
      ],
      ["/rules/info-license", "The rule `info-license` has the severity `2`, which doesn't exist."],
      [
        "/apis/weather/rules/struct",
        "The rule `struct` has the severity `fatal`, which doesn't exist.",
      ],
    ]);
  });
});
