import { describe, expect, it } from "vitest";
import { catalogOf, diagnosticsOf, rulesOf, vendorCatalog } from "./support/catalog.ts";

const spec = (mark: string) => `
openapi: 3.1.0
x-error-responses:
  "503": { description: No., x-error: ${mark} }
`;

describe("a malformed `x-error` is reported at its place", () => {
  it.each([
    ["7", "invalid-x-error", ""],
    ["{ cdoe: x, recovery: fix }", "invalid-x-error", "/cdoe"],
    ["{ recovery: pray }", "invalid-x-error", "/recovery"],
    ["{ recovery: fix, category: BAD }", "invalid-x-error", "/category"],
    ["{ recovery: fix, advice: [] }", "invalid-x-error", "/advice"],
    ["{ recovery: fix, source: {} }", "invalid-x-error", "/source"],
    ["{ recovery: fix, evidence: maybe }", "invalid-x-error", "/evidence"],
    ["{ recovery: fix, evidence: { why: inferred } }", "invalid-x-error", "/evidence/why"],
    [
      "{ recovery: fix, evidence: { error: { word: inferred } } }",
      "invalid-x-error",
      "/evidence/error",
    ],
    ["{ recovery: backoff, evidence: { retry: maybe } }", "invalid-x-error", "/evidence/retry"],
    [
      "{ recovery: backoff, evidence: { retry: { when: inferred } } }",
      "invalid-x-error",
      "/evidence/retry/when",
    ],
    ["{ recovery: fix, evidence: { status: seen } }", "invalid-x-error", "/evidence/status"],
    ["{ recovery: fix, codePath: error.code }", "invalid-x-error", "/codePath"],
    ["{ recovery: fix, codes: [a] }", "invalid-x-error", "/codes"],
    ["{ recovery: fix, status: 4xx }", "invalid-status", "/status"],
    ["{ recovery: fix, status: 99 }", "invalid-status", "/status"],
    ["{ recovery: backoff, retry: 3 }", "invalid-x-error", "/retry"],
    ["{ recovery: backoff, retry: { tries: 3 } }", "invalid-x-error", "/retry/tries"],
    ["{ recovery: backoff, retry: { maxAttempts: 11 } }", "invalid-retry", "/retry/maxAttempts"],
    ["{ recovery: backoff, retry: { maxAttempts: 1.5 } }", "invalid-retry", "/retry/maxAttempts"],
    ["{ recovery: backoff, retry: { multiplier: 0 } }", "invalid-retry", "/retry/multiplier"],
    [
      "{ recovery: backoff, retry: { initialDelay: 5 parsecs } }",
      "invalid-duration",
      "/retry/initialDelay",
    ],
    [
      "{ recovery: backoff, retry: { initialDelay: 5 } }",
      "invalid-duration",
      "/retry/initialDelay",
    ],
    ["{ recovery: backoff, retry: { maxDelay: 9999h } }", "invalid-duration", "/retry/maxDelay"],
    ["{ recovery: backoff, retry: { jitter: some } }", "invalid-retry", "/retry/jitter"],
    [
      "{ recovery: backoff, retry: { jitter: { min: 2s, max: 1s } } }",
      "invalid-retry",
      "/retry/jitter",
    ],
    ["{ recovery: backoff, retry: { jitter: { min: 1s } } }", "invalid-retry", "/retry/jitter"],
    [
      "{ recovery: backoff, retry: { jitter: { max: 1 } } }",
      "invalid-duration",
      "/retry/jitter/max",
    ],
    [
      "{ recovery: backoff, retry: { jitter: { most: 1s, max: 1s } } }",
      "invalid-x-error",
      "/retry/jitter/most",
    ],
    ["{ recovery: backoff, retry: { when: never } }", "invalid-retry", "/retry/when"],
    [
      "{ recovery: backoff, retry: { headers: { X-Reset: minutes } } }",
      "invalid-retry",
      "/retry/headers/X-Reset",
    ],
    [
      "{ recovery: backoff, retry: { headers: { 'X Reset': delay } } }",
      "invalid-retry",
      "/retry/headers/X Reset",
    ],
    ["{ recovery: backoff, retry: { initialDelay: 2m, maxDelay: 1m } }", "invalid-retry", "/retry"],
    ["{ recovery: fix, retry: { maxAttempts: 2 } }", "invalid-retry", "/retry"],
  ])("%s", (mark, rule, below) => {
    const found = diagnosticsOf(spec(mark)).filter((one) => one.rule !== "undecided-recovery");
    expect(found).toMatchObject([
      {
        rule,
        severity: "error",
        help: expect.stringMatching(/^\S.*[.?]$/) as string,
        location: { pointer: `/x-error-responses/503/x-error${below}` },
      },
    ]);
  });

  it.each([
    ["{ sourse: x, recovery: fix }", "Did you mean `source`?"],
    ["{ recovery: fix, evidence: { eror: inferred } }", "Did you mean `error`?"],
    ["{ recovery: backoff, retry: { maxAttemps: 3 } }", "Did you mean `maxAttempts`?"],
    ["{ recovery: backoff, retry: { jitter: { mx: 3s, max: 3s } } }", "Did you mean `max`?"],
    [
      "{ recovery: fix, evidence: { basis: inferred } }",
      "The fields are `error`, `status`, `recovery`, `retry` and `example`.",
    ],
  ])("at the key, in %s", (mark, help) => {
    const [found] = diagnosticsOf(spec(mark));
    expect(found).toMatchObject({ help, location: { key: true } });
  });

  it.each([
    ["{ recovery: backof }", "`recovery` can't be `backof`.", "Did you mean `backoff`?"],
    [
      "{ recovery: fix, evidence: maybe }",
      "`evidence` can't be `maybe`.",
      "Write `documented`, `observed` or `inferred`, or a map of these.",
    ],
    [
      "{ recovery: backoff, retry: { when: idempotnt } }",
      "`when` can't be `idempotnt`.",
      "Did you mean `idempotent`?",
    ],
  ])("with the word it was near to, in %s", (mark, message, help) => {
    const found = diagnosticsOf(spec(mark)).filter((one) => one.rule !== "undecided-recovery");
    expect(found).toMatchObject([{ message, help }]);
  });

  it("and costs no more than its part", () => {
    const [error] = catalogOf(
      spec("{ recovery: backoff, retry: { maxAttempts: 99, initialDelay: 1s } }"),
    ).errors;
    expect(error?.policy).toMatchObject({
      recovery: "backoff",
      maxAttempts: 3,
      initialDelayMs: 1000,
    });
  });
});

describe("a `code`", () => {
  const holding = (mark: string, codes: string) => `
openapi: 3.1.0
x-error-responses:
  "400":
    description: No.
    x-error: ${mark}
    content: { application/json: { schema: { type: object, required: [code], properties: { code: { enum: ${codes} } } } } }
`;

  it("on a Response names its only error", () => {
    expect(
      catalogOf(holding("{ code: mine, recovery: fix }", "[theirs]")).errors.map(
        ({ code }) => code,
      ),
    ).toEqual(["mine"]);
  });

  it("can't name several", () => {
    expect(rulesOf(holding("{ code: mine, recovery: fix }", "[a, b]"))).toEqual(["misplaced-code"]);
  });
});

describe("a status key", () => {
  it.each(["99", "600", "4XY", "40 4", "x4"])("%s is refused", (key) => {
    const yaml = `openapi: 3.1.0\nx-error-responses: { "${key}": { description: No. } }`;
    expect(rulesOf(yaml, false)).toEqual(["invalid-status", "no-errors"]);
  });

  it.each([
    ["4xx", "4XX"],
    ["Default", "default"],
    [" 404", 404],
  ])("that is nearly right counts: %s", (key, status) => {
    const yaml = `openapi: 3.1.0\nx-error-responses: { "${key}": { description: No. } }`;
    expect(vendorCatalog(yaml).errors[0]?.cases[0]?.statuses).toEqual([status]);
    expect(diagnosticsOf(yaml)[0]).toMatchObject({
      rule: "invalid-status",
      help: `Write \`${status}\`.`,
      location: { key: true },
    });
  });
});
