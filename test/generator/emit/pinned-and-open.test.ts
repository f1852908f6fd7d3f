// A code that one Response pins, and that another one, without a body, is named by.
import { expect, test } from "vitest";
import { classify } from "../../../generator/explain/classify.ts";
import { caseOf } from "../../cases/cases.ts";

test.each([
  [400, { code: "too_many_requests" }, "too_many_requests"],
  [400, { code: "out_of_ink" }, "bad_request"],
  [400, {}, "bad_request"],
  [429, {}, "too_many_requests"],
  [429, { code: "out_of_ink" }, "too_many_requests"],
])("%i with %j is %s", async (status, body, code) => {
  const { api, catalog } = await caseOf("pinned-and-open");
  const answer = { status, body, operation: "addJob" };
  expect(api.classify(answer)?.code).toBe(code);
  expect(classify(catalog, answer)).toMatchObject({ error: { code } });
});
