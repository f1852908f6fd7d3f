// What OpenAPI 3.2 has and 3.1 has not.
import { expect, test } from "vitest";
import { build } from "../../../generator/build/build.ts";
import { documentOf, loadText } from "../load/workspace.ts";

const text = `
openapi: 3.2.0
$self: https://api.example.com/openapi.yaml
info: { title: T, version: "1" }
paths:
  /things:
    query:
      responses:
        "402": { summary: It costs. }
        "404": { summary: No thing., content: { application/json: { $ref: "#/components/mediaTypes/Problem" } } }
    additionalOperations:
      COPY:
        operationId: copyThing
        responses:
          "409": { $ref: "https://api.example.com/openapi.yaml#/components/responses/Busy" }
components:
  mediaTypes:
    Problem:
      schema: { $ref: "#/components/schemas/Problem" }
      examples:
        data: { dataValue: { code: gone }, serializedValue: '{"code":"gone"}' }
        text: { serializedValue: '{ "code": "lost" }' }
  responses:
    Busy:
      description: Busy.
      content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }
  schemas:
    Problem: { type: object, required: [code], properties: { code: { enum: [gone, lost, busy] } } }
`;

test("OpenAPI 3.2 is read", async () => {
  const loaded = await loadText(text);
  const { catalog, diagnostics } = build(documentOf(loaded));
  expect([...loaded.diagnostics, ...diagnostics]).toEqual([]);
  expect(catalog.operations).toEqual({
    "QUERY /things": {
      method: "QUERY",
      path: "/things",
      codes: ["payment_required", "gone", "lost", "busy"],
    },
    copyThing: { method: "COPY", path: "/things", codes: ["gone", "lost", "busy"] },
  });
  expect(catalog.errors.map(({ summary }) => summary)).toEqual(["It costs.", "", "", ""]);
  const shown = catalog.errors.map(({ code, examples }) => [
    code,
    examples.map(({ name, value, built }) => (built ? "built" : { name, value })),
  ]);
  expect(shown).toEqual([
    ["payment_required", []],
    ["gone", [{ name: "data", value: { code: "gone" } }]],
    ["lost", [{ name: "text", value: { code: "lost" } }]],
    ["busy", ["built"]],
  ]);
});
