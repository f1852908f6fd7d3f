import { describe, expect, test } from "vitest";
import { build } from "../../../generator/build/build.ts";
import { documentOf, loadText, openapi, workspace } from "../load/workspace.ts";
import { codesOf } from "./support/catalog.ts";

describe("a broken reference costs nothing", () => {
  test.each([
    ["in a Response that is none of an error", '"200": { $ref: none.yaml }'],
    [
      "in the body of a success",
      '"200": { description: Yes., content: { application/json: { schema: { $ref: https://example.com/a.yaml } } } }',
    ],
  ])("%s", async (_, response) => {
    const loaded = await loadText(
      openapi(`
paths:
  /a:
    post:
      requestBody: { $ref: ../outside.yaml }
      callbacks: { done: { $ref: "#/none" } }
      responses:
        "404": { description: No. }
        ${response}
webhooks:
  done: { $ref: none.yaml }
`),
    );
    const { catalog, diagnostics } = build(documentOf(loaded));
    expect(codesOf(catalog)).toEqual(["not_found"]);
    expect([...loaded.diagnostics, ...diagnostics]).toEqual([]);
  });

  test("but where an error needs it, and there it costs the rest of the document nothing", async () => {
    const loaded = await loadText(
      openapi(`
paths:
  /a: { $ref: "#/none" }
  /b: { get: { responses: { "404": { $ref: "#/none" }, "500": { description: No. } } } }
`),
    );
    expect(codesOf(build(documentOf(loaded)).catalog)).toEqual(["internal_server_error"]);
    expect(loaded.diagnostics.map(({ location }) => location.pointer)).toEqual([
      "/paths/~1a/$ref",
      "/paths/~1b/get/responses/404/$ref",
    ]);
  });
});

describe("a `$ref` that is no string", () => {
  test("is one that leads nowhere", async () => {
    const loaded = await loadText(
      openapi(`
paths:
  /a:
    get:
      responses:
        "403": { $ref: 12 }
        "404": { description: No., content: { application/json: { schema: { $ref: [] } } } }
        "409":
          description: No.
          content: { application/json: { schema: { properties: { detail: { $ref: null } } } } }
`),
    );
    expect(codesOf(build(documentOf(loaded)).catalog)).toEqual(["not_found", "conflict"]);
    expect(loaded.diagnostics.map(({ rule }) => rule)).toEqual(Array(3).fill("unresolved-ref"));
  });

  test("is none where it is the name of a property, or stands in data", async () => {
    const loaded = await loadText(
      openapi(`
paths:
  /a:
    get:
      responses:
        "404":
          description: No.
          content:
            application/json:
              schema:
                type: object
                required: [$ref]
                properties:
                  $ref: { type: integer }
                  detail: { default: { $ref: 1 }, example: { $ref: null }, enum: [{ $ref: 2 }] }
              examples: { one: { value: { $ref: 12 } } }
`),
    );
    const { catalog, diagnostics } = build(documentOf(loaded));
    expect(Object.values(catalog.bodies)).toMatchObject([
      { properties: { $ref: { type: "integer" } } },
    ]);
    expect([...loaded.diagnostics, ...diagnostics]).toEqual([]);
  });
});

describe("a map of many files", () => {
  test("may be a reference as a whole", async () => {
    const loaded = await workspace({
      "api.yaml": openapi("paths: { $ref: paths.yaml }"),
      "paths.yaml": "/a: { get: { operationId: a, responses: { $ref: responses.yaml } } }",
      "responses.yaml": '"404": { description: No. }\nx-note: { description: Ours. }',
    }).load("api.yaml");
    const { catalog, diagnostics } = build(documentOf(loaded));
    expect(catalog.operations).toMatchObject({ a: { path: "/a", codes: ["not_found"] } });
    expect([...loaded.diagnostics, ...diagnostics]).toEqual([]);
  });
});
