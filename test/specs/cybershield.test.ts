import { describe, expect, test } from "vitest";
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

  test("408 means an expired token and is never replayed with the same one", () => {
    expect(said.find(({ status }) => status.includes("408"))).toMatchObject({
      code: "token_expired",
      policy: { recovery: "reauthenticate", retry: { maxAttempts: 2 } },
    });
  });

  test("new credentials are used once and at once", () => {
    expect(at(responses, "401", "x-error", "retry")).toMatchObject({
      maxAttempts: 2,
      initialDelay: "0s",
    });
  });
});
