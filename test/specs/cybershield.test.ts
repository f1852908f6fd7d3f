import { describe, expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { at, mapping, readSpec, responsesOf } from "./spec.ts";

const spec = readSpec("cybershield");
const responses = mapping(at(spec, "x-error-responses"));
const said = responsesOf(responses);

describe("the status table of CyberShield", () => {
  test.each([
    ["400", "bad_request", "fix"],
    ["401", "unauthorized", "reauthenticate"],
    ["403", "forbidden", "grant"],
    ["404", "not_found", "fix"],
    ["409", "conflict", "wait"],
    ["429", "too_many_requests", "throttle"],
    ["500", "internal_server_error", "backoff"],
    ["503", "service_unavailable", "backoff"],
  ])("%s is %s and asks to %s", (status, code, recovery) => {
    expect(said.find((response) => response.status.includes(status))).toMatchObject({
      code,
      policy: { recovery },
    });
    expect(at(responses, status, "content", "application/json", "schema")).toEqual({
      $ref: "#/components/schemas/ErrorBody",
    });
  });

  test.each(["200", "201"])("%s is listed and no error", (status) => {
    expect(at(responses, status)).toEqual({ description: expect.any(String) });
  });

  test.each(["status", "error", "message", "timestamp"])("the body has the field `%s`", (field) => {
    const body = at(spec, "components", "schemas", "ErrorBody");
    expect(at(body, "properties", field)).toBeDefined();
    expect(at(body, "required")).toContain(field);
  });

  test("the words of a status are left open", () => {
    const words = at(spec, "components", "schemas", "ErrorBody", "properties", "error");
    expect(mapping(words)["enum"]).toBeUndefined();
  });
});

describe("the retry advice of CyberShield", () => {
  test("a failed server is asked again after five to ten seconds", () => {
    expect(at(spec, "x-error", "retry")).toMatchObject({
      initialDelay: "5s",
      multiplier: 1,
      maxDelay: "10s",
      jitter: { min: "0s", max: "5s" },
    });
    for (const status of ["500", "503"])
      expect(at(responses, status, "x-error", "retry")).toEqual({ when: "idempotent" });
  });

  test("408 means an expired token, or a timeout: it is never replayed blindly", () => {
    expect(said.find(({ status }) => status.includes("408"))).toMatchObject({
      code: "token_expired",
      policy: { recovery: "reauthenticate", retry: { maxAttempts: 2, when: "idempotent" } },
    });
  });

  test("new credentials are used once and at once", () => {
    expect(at(responses, "401", "x-error", "retry")).toMatchObject({
      maxAttempts: 2,
      initialDelay: "0s",
    });
  });
});

describe("the page of CyberShield, beside the vendor's", () => {
  const page = pageOf("cybershield");

  test.each([
    ["400", "bad_request", /invalid parameters/, /syntax/],
    ["401", "unauthorized", /missing, invalid or expired/, /new token/],
    ["403", "forbidden", /may not do that/, /scopes.*roles/],
    ["404", "not_found", /does not exist/, /endpoint and its parameters/],
    ["409", "conflict", /in progress/, /other operation has ended/],
    ["429", "too_many_requests", /rate limit is exceeded/, /Wait/],
    ["500", "internal_server_error", /server failed/, /five to ten seconds, or ask the support/],
    ["503", "service_unavailable", /down for a while or under maintenance/, /Retry/],
  ])("has a row for %s, and the vendor's advice", (status, code, meaning, advice) => {
    const row = page.table("## Errors").find(([first]) => first?.startsWith(`[\`${code}\`]`));
    expect(row?.[2]).toBe(status);
    expect(row?.at(-1)).toMatch(meaning);
    const name = /\(#(\w+)\)/.exec(row?.[0] ?? "")?.[1] ?? "";
    const heading = page.text
      .match(/^## .*$/gm)
      ?.find((one) => one.slice(3).toLowerCase() === name);
    expect(/^- Advice: (.*)$/m.exec(page.section(heading ?? ""))?.[1]).toMatch(advice);
  });

  test.each([
    ["200", /processed/],
    ["201", /created/],
  ])("has a row for %s, which is no error", (status, meaning) => {
    expect(page.table("## No errors").find(([one]) => one === status)?.[1]).toMatch(meaning);
  });

  test.each([
    ["status", "integer"],
    ["error", "string"],
    ["message", "string"],
    ["timestamp", "string (date-time)"],
  ])("has a row for the field `%s`", (path, type) => {
    expect(page.fields.find((row) => row.path === path)).toMatchObject({ type, required: true });
  });

  test.each(["InternalServerError", "ServiceUnavailable"])(
    "%s: five to ten seconds are the vendor's, the number of tries is ours",
    (name) => {
      const section = page.section(`## ${name}`);
      expect(section).toMatch(/- Timing, as the vendor says: 5 s .*at most 10 s/);
      expect(section).toMatch(/- Timing that is ours, .*: 3 attempts in all\n/);
    },
  );

  test.each(["BadRequest", "NotFound", "Conflict", "TooManyRequests"])(
    "%s shows a body that the generator built, with its own status",
    (name) => {
      const section = page.section(`## ${name}`);
      const status = /- Status: (\d+)/.exec(section)?.[1] ?? "";
      expect(section).toContain("Built by the generator");
      expect(section).toContain(`"status": ${status},`);
    },
  );
});
