import { describe, expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { at, entriesOf, mapping, readSpec, responsesOf } from "./spec.ts";

const spec = readSpec("scrapegraphai");
const schemas = at(spec, "components", "schemas");
const typed = entriesOf(at(schemas, "TypedError", "properties", "error", "properties", "type"));
const flat = entriesOf(at(schemas, "FlatError", "properties", "error"));

describe("the error reference of ScrapeGraphAI", () => {
  test.each([
    ["validation", "400", "fix"],
    ["auth_missing_key", "401", "fix"],
    ["insufficient_credits", "402", "pay"],
    ["auth_invalid_key", "403", "grant"],
    ["not_found", "404", "fix"],
    ["rate_limited", "429", "throttle"],
    ["internal_error", "5XX", "backoff"],
  ])("%s comes with %s and asks to %s", (code, status, recovery) => {
    const said = typed.find((entry) => entry.code === code);
    expect(said).toMatchObject({ wire: [code], status: [status], policy: { recovery } });
  });

  test("there are seven codes", () => {
    expect(typed).toHaveLength(7);
  });

  test.each(["type", "message", "details"])("the error has the field `%s`", (field) => {
    expect(at(schemas, "TypedError", "properties", "error", "properties", field)).toBeDefined();
  });

  test("only `details` may be missing", () => {
    expect(at(schemas, "TypedError", "properties", "error", "required")).toEqual([
      "type",
      "message",
    ]);
  });

  test.each(["code", "format", "path", "message"])("an issue has the field `%s`", (field) => {
    expect(at(schemas, "ValidationIssue", "properties", field)).toBeDefined();
  });

  test("the codes of issues are listed and left open", () => {
    const code = mapping(at(schemas, "ValidationIssue", "properties", "code"));
    expect(code["examples"]).toEqual([
      "invalid_format",
      "invalid_type",
      "too_small",
      "too_big",
      "invalid_value",
      "custom",
    ]);
    expect([code["enum"], code["oneOf"], code["const"]]).toEqual([undefined, undefined, undefined]);
  });
});

describe("the retry table of ScrapeGraphAI", () => {
  test("an internal error is tried five times at most, and only where that is idempotent", () => {
    expect(at(spec, "x-error", "retry", "maxAttempts")).toBe(5);
    expect(typed.find(({ code }) => code === "internal_error")?.policy["retry"]).toEqual({
      when: "idempotent",
    });
  });

  test("waits double from one second", () => {
    expect(at(spec, "x-error", "retry")).toMatchObject({ initialDelay: "1s", multiplier: 2 });
  });

  test("a rate limit reads the reset header as a time", () => {
    expect(typed.find(({ code }) => code === "rate_limited")?.policy["retry"]).toMatchObject({
      headers: { "X-RateLimit-Reset": "unix-seconds" },
    });
  });

  test.each(["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "Retry-After"])(
    "the header %s is declared",
    (header) => {
      expect(at(spec, "x-error-responses", "default", "headers", header)).toBeDefined();
    },
  );
});

describe("the guides of ScrapeGraphAI", () => {
  test.each([
    ["insufficient_credits", "402", "insufficient_credits"],
    ["rate_limit_exceeded", "429", "rate_limited"],
  ])("the flat `%s` with %s is a case of %s", (wire, status, code) => {
    const said = flat.find((entry) => entry.wire.includes(wire));
    expect(said).toMatchObject({ code, status: [status] });
    expect(typed.map((entry) => entry.code)).toContain(code);
  });

  test("the policy of a flat body stands once, in the table", () => {
    expect(flat.map(({ policy }) => policy["recovery"])).toEqual([undefined, undefined]);
  });

  test.each(["/api/agent/mpp/access/{pack}", "/api/agent/mpp/subscription/{plan}"])(
    "an unpaid POST %s is a payment challenge",
    (path) => {
      const responses = at(spec, "paths", path, "post", "responses");
      expect(at(responses, "402", "headers", "WWW-Authenticate")).toBeDefined();
      expect(responsesOf(responses)).toMatchObject([
        { code: "payment_required", policy: { recovery: "pay" } },
      ]);
    },
  );
});

describe("the page of ScrapeGraphAI, beside the vendor's", () => {
  const page = pageOf("scrapegraphai");
  const fieldOf = (of: string, path: string) =>
    page.fields.find((row) => row.of === of && row.path === path);

  test.each([
    ["TypedError", "error", true],
    ["TypedError", "error.type", true],
    ["TypedError", "error.message", true],
    ["TypedError", "error.details", false],
    ["ValidationIssue", "code", true],
    ["ValidationIssue", "format", false],
    ["ValidationIssue", "path", true],
    ["ValidationIssue", "message", true],
    ["FlatError", "error", true],
    ["FlatError", "message", true],
  ])("%s has a row for `%s`", (of, path, required) => {
    expect(fieldOf(of, path)).toMatchObject({ required, meaning: expect.stringMatching(/\w/) });
  });

  test.each(["invalid_format", "invalid_type", "too_small", "too_big", "invalid_value", "custom"])(
    "an issue may have the code `%s`",
    (code) => {
      expect(fieldOf("ValidationIssue", "code")?.meaning).toContain(`\`${code}\``);
    },
  );

  test.each([
    ["validation", "400", "Validation", "never", /Correct/],
    ["auth_missing_key", "401", "AuthMissingKey", "never", /Send the header/],
    ["insufficient_credits", "402", "InsufficientCredits", "never", /Top up/],
    ["auth_invalid_key", "403", "AuthInvalidKey", "never", /Rotate/],
    ["not_found", "404", "NotFound", "never", /belongs to the account/],
    ["rate_limited", "429", "RateLimited", "whatever the method", /`Retry-After`/],
    ["internal_error", "5XX", "InternalError", "where that is idempotent", /three to five/],
  ])("%s has its row of the retry table", (code, status, name, replayed, advice) => {
    const row = page.table("## Errors").find(([first]) => first?.startsWith(`[\`${code}\`]`));
    expect(row?.[2]).toBe(status);
    const section = page.section(`## ${name}`);
    expect(section).toContain(`\n- Replayed: ${replayed}\n`);
    expect(/^- Advice: (.*)$/m.exec(section)?.[1]).toMatch(advice);
  });

  test.each([
    ["X-RateLimit-Limit", /in a minute/],
    ["X-RateLimit-Remaining", /left in this minute/],
    ["X-RateLimit-Reset", /seconds since 1970/],
    ["Retry-After", /honoured/],
  ])("has a row for the header %s", (header, meaning) => {
    const row = page.table("## Headers").find(([first]) => first === `\`${header}\``);
    expect(row?.[2]).toMatch(meaning);
    expect(row?.[3]).toContain("`rate_limited`");
  });

  test.each([
    ["InsufficientCredits", '"error": "insufficient_credits"'],
    ["RateLimited", '"error": "rate_limit_exceeded"'],
  ])("%s shows the flat body as well", (name, line) => {
    expect(page.section(`## ${name}`)).toContain(line);
  });

  test("the vendor names how often an internal error is tried, not how long to wait", () => {
    const section = page.section("## InternalError");
    expect(section).toMatch(/- Timing, as the vendor says: 5 attempts in all, 2 times as long/);
    expect(section).toMatch(/- Timing that is ours, .*: 1 s before the first replay, at most 60 s/);
  });
});
