// A code that one Response pins, and that another one is named by, with a body or without.
import { expect, test } from "vitest";
import { classify } from "../../../generator/explain/classify.ts";
import { generatedFrom } from "../../cases/cases.ts";

const text = `
openapi: 3.1.0
info: { title: Queue, version: v1 }
paths:
  /jobs:
    post:
      operationId: addJob
      responses:
        "400": { $ref: "#/components/responses/Refused" }
        "404": { $ref: "#/components/responses/Refused" }
        "429": { description: Too many requests. }
components:
  responses:
    Refused:
      description: The job can't be added.
      content: { application/json: { schema: { $ref: "#/components/schemas/Refusal" } } }
  schemas:
    Refusal:
      type: object
      required: [message]
      properties:
        code: { enum: [bad_name, not_found, too_many_requests] }
        message: { type: string }
`;

const message = "No.";

test.each([
  [400, { code: "too_many_requests", message }, "too_many_requests"],
  [400, { code: "not_found", message }, "not_found"],
  [400, { code: "out_of_ink", message }, "bad_request"],
  [400, { message }, "bad_request"],
  [400, { code: "too_many_requests" }, undefined],
  [404, { code: "out_of_ink", message }, "not_found"],
  [404, { message }, "not_found"],
  [429, {}, "too_many_requests"],
  [429, { code: "out_of_ink" }, "too_many_requests"],
])("%i with %j is %s", async (status, body, code) => {
  const { api, catalog } = await generatedFrom("specs/queue.yaml", { id: "queue", text });
  const answer = { status, body, operation: "addJob" };
  expect(api.classify(answer)?.code).toBe(code);
  const found = classify(catalog, answer);
  expect(found?.documented === true ? found.error.code : undefined).toBe(code);
});
