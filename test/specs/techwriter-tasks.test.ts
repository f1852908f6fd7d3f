import { describe, expect, test } from "vitest";
import { pageOf } from "./page.ts";
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

describe("the page of the Technical Writer Tasks API, beside the vendor's", () => {
  const page = pageOf("techwriter-tasks");

  test.each([
    ["400", "BadRequest", /invalid syntax or lacks a required parameter/, /requirements/],
    ["401", "Unauthenticated", /API key is invalid/, /right API key/],
    ["404", "NotFound", /URL is wrong, or the id is not associated/, /typo in the URL/],
    ["500", "InternalServerError", /server failed/, /Retry later, and ask the support/],
  ])("has cause and solution of %s", (status, name, cause, solution) => {
    const rows = page.table("## Errors").filter(([, , one]) => one === status);
    expect(rows.map((row) => row.at(-1))).toEqual([expect.stringMatching(cause)]);
    expect(/^- Advice: (.*)$/m.exec(page.section(`## ${name}`))?.[1]).toMatch(solution);
  });

  test("has a row for 200, which is no error", () => {
    expect(page.table("## No errors")).toEqual([
      ["200", expect.stringMatching(/processed.*created/)],
    ]);
  });

  test("promises no body and no number of the vendor's", () => {
    expect(page.fields).toEqual([]);
    expect(page.text).not.toContain("Timing, as the vendor says");
  });
});
