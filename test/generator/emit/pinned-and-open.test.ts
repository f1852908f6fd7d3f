// A code that one Response pins, and that another one is named by, with a body or without.
import { expect, test } from "vitest";
import { classify } from "../../../generator/explain/classify.ts";
import { caseOf } from "../../cases/cases.ts";

const message = "No.";

test.each([
  [400, { code: "too_many_requests", message }, "too_many_requests"],
  [400, { code: "not_found", message }, "not_found"],
  [400, { code: "out_of_ink", message }, "bad_request"],
  [400, { message }, "bad_request"],
  [400, { code: "too_many_requests" }, undefined],
  [404, { code: "out_of_ink" }, "not_found"],
  [404, {}, "not_found"],
  [429, {}, "too_many_requests"],
  [429, { code: "out_of_ink" }, "too_many_requests"],
])("%i with %j is %s", async (status, body, code) => {
  const { api, catalog } = await caseOf("pinned-and-open");
  const answer = { status, body, operation: "addJob" };
  expect(api.classify(answer)?.code).toBe(code);
  const found = classify(catalog, answer);
  expect(found?.documented === true ? found.error.code : undefined).toBe(code);
});
