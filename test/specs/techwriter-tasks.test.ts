import { describe, expect, test } from "vitest";
import { at, mapping, readSpec, responsesOf } from "./spec.ts";

const spec = readSpec("techwriter-tasks");
const responses = mapping(at(spec, "x-error-responses"));

describe("the error codes of the Technical Writer Tasks API", () => {
  test.each([
    ["400", "bad_request", "fix"],
    ["401", "unauthenticated", "grant"],
    ["404", "not_found", "fix"],
    ["500", "internal_server_error", "backoff"],
  ])("%s is %s and asks to %s, as documented", (status, code, recovery) => {
    const said = responsesOf(responses).find((response) => response.status.includes(status));
    expect(said).toMatchObject({ code, policy: { recovery } });
    expect(said?.policy["evidence"] ?? at(spec, "x-error", "evidence")).toBe("documented");
  });

  test("the limit of the day is inferred and not waited for", () => {
    expect(at(responses, "429", "x-error")).toMatchObject({
      recovery: "throttle",
      retry: { maxAttempts: 1 },
      evidence: "inferred",
    });
  });

  test("404 has two causes", () => {
    expect(at(responses, "404", "description")).toMatch(/URL.*or.*id/s);
  });

  test("200 is listed and no error", () => {
    expect(at(responses, "200")).toEqual({ description: expect.any(String) });
  });

  test.each(Object.keys(responses))("%s promises no body", (status) => {
    expect(mapping(responses[status])["content"]).toBeUndefined();
  });
});
