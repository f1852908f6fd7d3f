import { describe, expect, test } from "vitest";
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
