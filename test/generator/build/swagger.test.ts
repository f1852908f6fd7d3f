// What is Swagger 2.0's own, and can't be converted from outside.
import { expect, test } from "vitest";
import { build } from "../../../generator/build/build.ts";
import { documentOf, workspace } from "../load/workspace.ts";

const files = {
  "api.yaml": `
swagger: "2.0"
info: { title: T, version: "1" }
paths:
  /a: { $ref: a.yaml }
`,
  "a.yaml": `
get:
  operationId: getA
  responses:
    "400":
      description: No.
      schema: { $ref: "#/definitions/Problem" }
      examples: { application/json: { code: bad }, application/xml: "<bad/>" }
definitions:
  Problem:
    required: [code]
    properties: { code: { enum: [bad, worse] }, detail: { type: string, x-nullable: true } }
`,
};

test("Responses of other files are read as they are written", async () => {
  const loaded = await workspace(files).load("api.yaml");
  const { catalog, diagnostics } = build(documentOf(loaded));
  expect([...loaded.diagnostics, ...diagnostics]).toEqual([]);
  expect(catalog.errors.map(({ code, examples: [example] }) => [code, example?.built])).toEqual([
    ["bad", false],
    ["worse", true],
  ]);
  expect(catalog.bodies).toMatchObject({
    Problem: { properties: { detail: { type: ["string", "null"] } } },
  });
});
