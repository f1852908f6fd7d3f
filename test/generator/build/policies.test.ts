import { describe, expect, it } from "vitest";
import {
  catalogOf,
  diagnosticsOf,
  errorOf,
  rulesOf,
  vendorCatalog,
  withResponses,
  response,
} from "./support/catalog.ts";

const plain = "{ type: object, properties: { message: { type: string } } }";

const policyOf = (yaml: string, code: string) => errorOf(catalogOf(yaml), code).policy;

/** A spec with `x-error` at each level; empty ones are left out. */
const spec = (marks: { root?: string; schema?: string; response?: string; entry?: string }) => `
openapi: 3.1.0
info: { title: Test, version: "1" }
${marks.root ? `x-error: ${marks.root}` : ""}
x-error-responses:
  "500":
    description: It failed.
    ${marks.response ? `x-error: ${marks.response}` : ""}
    content:
      application/json:
        schema:
          type: object
          required: [code]
          ${marks.schema ? `x-error: ${marks.schema}` : ""}
          properties:
            code:
              oneOf:
                - { const: a${marks.entry ? `, x-error: ${marks.entry}` : ""} }
                - { const: b, x-error: { recovery: report } }
`;

describe("the cascade", () => {
  it.each([
    [
      "a schema that pins no code beats the root",
      { root: "{ recovery: fix, advice: root }", schema: "{ recovery: fix, advice: schema }" },
      "schema",
    ],
    [
      "a Response beats such a schema",
      { schema: "{ recovery: fix, advice: schema }", response: "{ advice: response }" },
      "response",
    ],
    [
      "an entry beats the Response",
      { response: "{ recovery: fix, advice: response }", entry: "{ advice: entry }" },
      "entry",
    ],
  ])("%s", (_, marks, advice) => {
    expect(policyOf(spec(marks), "a")).toEqual({ retry: false, recovery: "fix", advice });
  });

  it("lets a schema that pins its code beat the Response", () => {
    const yaml = `
openapi: 3.1.0
x-error-responses:
  "500":
    description: It failed.
    x-error: { recovery: report }
    content:
      application/json:
        schema:
          oneOf:
            - { type: object, required: [code], properties: { code: { const: a } }, x-error: { recovery: backoff } }
            - { type: object, required: [code], properties: { code: { const: b } } }
`;
    expect(policyOf(yaml, "a")).toMatchObject({ recovery: "backoff" });
    expect(policyOf(yaml, "b")).toMatchObject({ recovery: "report" });
  });

  it("goes key by key inside `retry` and `evidence`", () => {
    const catalog = catalogOf(
      spec({
        root: "{ retry: { initialDelay: 2s, multiplier: 3 }, evidence: { status: inferred } }",
        entry:
          "{ recovery: backoff, retry: { multiplier: 1.5 }, evidence: { recovery: observed } }",
      }),
    );
    expect(errorOf(catalog, "a").policy).toMatchObject({ initialDelayMs: 2000, multiplier: 1.5 });
    expect(errorOf(catalog, "a").evidence).toEqual({
      error: "documented",
      status: "inferred",
      recovery: "observed",
      retry: { initialDelayMs: "observed", multiplier: "observed" },
      example: "documented",
    });
  });

  it("tells apart which numbers the vendor names: the others are the table's, and are not listed", () => {
    const catalog = catalogOf(
      spec({
        root: "{ retry: { initialDelay: 2s, multiplier: 3 }, evidence: { recovery: documented, retry: inferred } }",
        entry:
          "{ recovery: backoff, retry: { maxAttempts: 4 }, evidence: { retry: { maxAttempts: documented, multiplier: observed } } }",
      }),
    );
    expect(errorOf(catalog, "a").evidence.retry).toEqual({
      maxAttempts: "documented",
      initialDelayMs: "inferred",
      multiplier: "observed",
    });
    expect(errorOf(catalog, "b").evidence.retry).toEqual({});
  });

  it("takes one word of evidence for all facts, those of timing and examples too", () => {
    const catalog = catalogOf(
      spec({ entry: "{ recovery: wait, retry: { initialDelay: 1s }, evidence: inferred }" }),
    );
    expect(errorOf(catalog, "a").evidence).toEqual({
      error: "inferred",
      status: "inferred",
      recovery: "inferred",
      retry: { initialDelayMs: "inferred" },
      example: "inferred",
    });
  });

  it("reads timing in all its units", () => {
    const retry =
      "{ maxAttempts: 7, initialDelay: 250ms, maxDelay: 1.5m, jitter: { min: 1s, max: 10s }, when: always, headers: { X-Reset: unix-seconds } }";
    expect(policyOf(spec({ entry: `{ recovery: throttle, retry: ${retry} }` }), "a")).toEqual({
      retry: true,
      recovery: "throttle",
      maxAttempts: 7,
      initialDelayMs: 250,
      multiplier: 2,
      maxDelayMs: 90_000,
      jitter: { minMs: 1000, maxMs: 10_000 },
      when: "always",
      headers: { "X-Reset": "unix-seconds" },
    });
  });

  it("gives the API's timing to `backoff` and `throttle`, and its headers to `throttle` alone", () => {
    const root = "{ retry: { maxAttempts: 9, headers: { X-Reset: delay } } }";
    const of = (recovery: string) =>
      policyOf(spec({ root, entry: `{ recovery: ${recovery} }` }), "a");
    expect(of("backoff")).toMatchObject({ maxAttempts: 9, headers: {} });
    expect(of("throttle")).toMatchObject({ maxAttempts: 9, headers: { "X-Reset": "delay" } });
    expect(of("reauthenticate")).toMatchObject({ maxAttempts: 2, headers: {} });
    expect(of("wait")).toMatchObject({ maxAttempts: 5 });
    expect(of("fix")).toEqual({ retry: false, recovery: "fix" });
  });

  it("raises the longest delay to a longer first one", () => {
    expect(
      policyOf(spec({ entry: "{ recovery: backoff, retry: { initialDelay: 5m } }" }), "a"),
    ).toMatchObject({
      initialDelayMs: 300_000,
      maxDelayMs: 300_000,
    });
  });
});

describe("without a word", () => {
  const of = (status: string) => vendorCatalog(withResponses(response(status, plain))).errors[0];

  it.each([
    ["400", "fix", "INVALID_ARGUMENT"],
    ["401", "grant", "UNAUTHENTICATED"],
    ["402", "pay", "FAILED_PRECONDITION"],
    ["409", "fix", "ABORTED"],
    ["429", "throttle", "RESOURCE_EXHAUSTED"],
    ["503", "backoff", "UNAVAILABLE"],
    ["501", "report", "UNIMPLEMENTED"],
    ["499", "fix", "INVALID_ARGUMENT"],
  ])("%s means %s", (status, recovery, category) => {
    expect(of(status)).toMatchObject({
      policy: { recovery },
      category,
      evidence: { recovery: "inferred" },
    });
  });

  it.each(["4XX", "5XX", "default"])("%s is decided by the status of each answer", (status) => {
    expect(of(status)).toMatchObject({ policy: "by-status", category: "by-status" });
  });

  it("statuses that agree decide, others don't", () => {
    const coded = "{ type: object, required: [code], properties: { code: { enum: [a, b] } } }";
    const both = (second: string) =>
      errorOf(vendorCatalog(withResponses(response("502", coded) + response(second, coded))), "a")
        .policy;
    expect(both("503")).toMatchObject({ recovery: "backoff" });
    expect(both("429")).toBe("by-status");
  });

  it("`x-speakeasy-retries` times the statuses it names", () => {
    const yaml = withResponses(response("503", plain) + response("429", plain)).replace(
      "paths:",
      "x-speakeasy-retries: { strategy: backoff, backoff: { initialInterval: 50, maxInterval: 900, exponent: 1.5 }, statusCodes: [5XX] }\npaths:",
    );
    const catalog = vendorCatalog(yaml);
    expect(errorOf(catalog, "service_unavailable").policy).toMatchObject({
      initialDelayMs: 50,
      maxDelayMs: 900,
      multiplier: 1.5,
    });
    expect(errorOf(catalog, "service_unavailable").evidence.retry).toEqual({
      initialDelayMs: "documented",
      multiplier: "documented",
      maxDelayMs: "documented",
    });
    expect(errorOf(catalog, "too_many_requests").policy).toMatchObject({ initialDelayMs: 1000 });
  });

  it("is a mistake in a hand-written spec alone", () => {
    const yaml = withResponses(response("400", plain));
    expect(rulesOf(yaml)).toEqual(["undecided-recovery"]);
    expect(rulesOf(yaml, false)).toEqual([]);
  });
});

describe("one code, one policy", () => {
  const twice = (first: string, second: string) => `
openapi: 3.1.0
x-error-responses:
  "400": { description: One., x-error: { code: same, ${first} } }
  "500": { description: Two., x-error: { code: same, ${second} } }
`;

  it("which the second place need not repeat", () => {
    const yaml = twice("recovery: backoff", "advice: Wait.");
    expect(rulesOf(yaml)).toEqual([]);
    expect(policyOf(yaml, "same")).toMatchObject({ recovery: "backoff", advice: "Wait." });
  });

  it("and two that differ are reported with both places", () => {
    const [diagnostic] = diagnosticsOf(twice("recovery: backoff", "recovery: fix"));
    expect(diagnostic).toMatchObject({
      rule: "one-code-one-policy",
      location: { pointer: "/x-error-responses/500/x-error" },
      related: [{ location: { pointer: "/x-error-responses/400/x-error" } }],
    });
  });

  it("and what is said of the code beats what is said of its Response", () => {
    expect(
      rulesOf(spec({ response: "{ recovery: backoff }", entry: "{ recovery: fix }" })),
    ).toEqual([]);
  });
});

describe("fallbacks", () => {
  it("are what Responses say of their status, nearest first", () => {
    const catalog = catalogOf(`
openapi: 3.1.0
x-error-responses:
  "429": { description: Slow down., x-error: { recovery: throttle } }
paths:
  /a:
    get:
      operationId: getA
      responses:
        "429": { description: Stop., x-error: { code: stop, recovery: fix } }
`);
    expect(
      catalog.fallbacks.map(({ status, scope, policy }) => [status, scope.kind, policy.recovery]),
    ).toEqual([
      [429, "operation", "fix"],
      [429, "api", "throttle"],
    ]);
  });

  it("carry the API's timing to every status that may be replayed", () => {
    const catalog = catalogOf(
      spec({ root: "{ retry: { maxAttempts: 4 } }", entry: "{ recovery: fix }" }),
    );
    const throttle = catalog.fallbacks.find(({ status }) => status === 429);
    expect(throttle?.policy).toMatchObject({ recovery: "throttle", maxAttempts: 4 });
    expect(catalog.fallbacks.every(({ policy }) => policy.retry)).toBe(true);
  });
});
