import { describe, expect, test } from "vitest";
import { documentOf, follow, loadText, workspace } from "./workspace.ts";

describe("a version", () => {
  test.each([
    ["3.0.0", "3.0"],
    ["3.0.4", "3.0"],
    ["3.1.1", "3.1"],
    ["3.2.0", "3.2"],
    ["3.1", "3.1"],
  ])("`%s` is read as %s", async (written, version) => {
    const loaded = await loadText(`openapi: "${written}"\n`);
    expect(documentOf(loaded).version).toBe(version);
    expect(loaded.diagnostics).toEqual([]);
  });

  test.each([
    ["v3.0.0", "3.0"],
    ["3.1.x", "3.1"],
    [" 3.1.0 ", "3.1"],
    ["3", "3.0"],
  ])("`%s` is read as %s, with a warning", async (written, version) => {
    const loaded = await loadText(`openapi: "${written}"\n`);
    expect(documentOf(loaded).version).toBe(version);
    expect(loaded.diagnostics).toMatchObject([
      { rule: "unsupported-document", severity: "warning", location: { line: 1, column: 10 } },
    ]);
  });

  test("as a number is read, with a warning at its line", async () => {
    const loaded = await loadText("info: {}\nopenapi: 3.1\n");
    expect(documentOf(loaded).version).toBe("3.1");
    expect(loaded.diagnostics).toMatchObject([
      { rule: "unsupported-document", severity: "warning", location: { line: 2, column: 10 } },
    ]);
  });

  test.each([
    ["openapi: 4.0.0", "OpenAPI `4.0.0`"],
    ["openapi: 3.3.0", "OpenAPI `3.3.0`"],
    ["openapi: 31.0.0", "OpenAPI `31.0.0`"],
    ["openapi: {}", "OpenAPI of an unknown version"],
    ["swagger: '1.2'", "Swagger `1.2`"],
    ["overlay: 1.0.0", "an Overlay"],
    ["asyncapi: 3.0.0", "an AsyncAPI document"],
    ["arazzo: 1.0.0", "an Arazzo document"],
    ["$schema: https://json-schema.org/draft/2020-12/schema", "a JSON Schema"],
    ["info: {}", "no `openapi` field"],
  ])("of `%s` is refused by name", async (text, name) => {
    const { document, diagnostics } = await loadText(text);
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        rule: "unsupported-document",
        message: expect.stringContaining(name),
        help: expect.any(String),
        location: { line: 1 },
      },
    ]);
  });
});

describe("a hand-written spec", () => {
  const handWritten = async (rest: string) =>
    documentOf(await loadText(`openapi: 3.1.0\n${rest}`)).handWritten;

  test.each([
    "x-error: { source: 'https://example.com' }",
    "x-error-responses: {}",
    "components: { schemas: { A: { oneOf: [{ const: a, x-error: true }] } } }",
  ])("is known by `%s`", async (rest) => expect(await handWritten(rest)).toBe(true));

  test.each([
    "info: { description: 'about x-error' }",
    "components: { schemas: { A: { example: { x-error: true } } } }",
    "components: { schemas: { A: { properties: { x-error: { type: string } } } } }",
  ])("is not known by `%s`", async (rest) => expect(await handWritten(rest)).toBe(false));
});

const swagger = `swagger: "2.0"
info: { title: T, version: "1" }
produces: [application/json]
paths:
  /a:
    get:
      responses:
        400:
          description: Bad
          schema: { $ref: "#/definitions/Error" }
        404: { $ref: "#/responses/NotFound" }
responses:
  NotFound:
    description: Not found
    schema: { $ref: "#/definitions/Error" }
    examples: { application/json: { code: gone } }
definitions:
  Error:
    properties:
      code: { type: string }
`;

describe("Swagger 2.0", () => {
  test("is converted to OpenAPI 3.0", async () => {
    const document = documentOf(await loadText(swagger));
    expect(document.version).toBe("3.0");
    expect(document.root).toMatchObject({
      openapi: expect.stringMatching(/^3\.0/),
      paths: {
        "/a": {
          get: {
            responses: {
              400: {
                content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
              },
            },
          },
        },
      },
      components: { schemas: { Error: { properties: { code: { type: "string" } } } } },
    });
  });

  test("may show a body where its media type belongs", async () => {
    const text = swagger.replace(
      "{ application/json: { code: gone } }",
      "{ code: gone, status: 404 }",
    );
    const document = documentOf(await loadText(text));
    expect(document.root).toMatchObject({
      components: {
        responses: {
          NotFound: { content: { "application/json": { example: { code: "gone", status: 404 } } } },
        },
      },
    });
    const pointer = "/components/responses/NotFound/content/application~1json/example";
    expect(document.locate({ file: document.spec, pointer })).toMatchObject({ line: 16 });
  });

  test("may give its version as a number", async () => {
    expect(documentOf(await loadText(swagger.replace('"2.0"', "2.0"))).version).toBe("3.0");
  });

  test("keeps its own spelling of references from other files", async () => {
    const loaded = await workspace({
      "api.yaml": swagger,
      "b.yaml": "x: { $ref: 'api.yaml#/definitions/Error' }",
    }).load("api.yaml");
    expect(follow(loaded, "b.yaml#/x")).toMatchObject({
      at: { pointer: "/components/schemas/Error" },
      refName: "Error",
    });
  });

  test.each([
    ["/components/schemas/Error/properties/code", 20],
    ["/components/responses/NotFound/content/application~1json/schema", 15],
    ["/components/responses/NotFound/content/application~1json/example", 16],
    ["/paths/~1a/get/responses/400/content/application~1json/schema", 10],
    ["/paths/~1a/get/responses/400/content/application~1json", 9],
    ["/info/title", 2],
  ])("knows the line of `%s` in the text", async (pointer, line) => {
    const document = documentOf(await loadText(swagger));
    expect(document.locate({ file: "api.yaml", pointer }).line).toBe(line);
  });

  test("takes overlays as its user sees the document", async () => {
    const overlay =
      'overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions:\n  - { target: $.definitions.Error, update: { x-error: { code: e } } }\n';
    const loaded = await workspace({ "api.yaml": swagger, "o.yaml": overlay }).load("api.yaml", {
      overlays: ["o.yaml"],
    });
    const document = documentOf(loaded);
    expect(document.root).toMatchObject({
      components: { schemas: { Error: { "x-error": { code: "e" } } } },
    });
    expect(
      document.locate({ file: "api.yaml", pointer: "/components/schemas/Error/x-error" }),
    ).toMatchObject({ file: "o.yaml", line: 4 });
  });

  test("lets the `produces` of an operation win over that of the document", async () => {
    const { root } = documentOf(
      await loadText(`swagger: "2.0"
produces: [application/xml]
paths:
  /a:
    get: { produces: [application/json], responses: { 400: { description: No., schema: { type: object } } } }
    put: { responses: { 400: { description: No., schema: { type: object } } } }
`),
    );
    expect(root).toMatchObject({
      paths: {
        "/a": {
          get: { responses: { 400: { content: { "application/json": {} } } } },
          put: { responses: { 400: { content: { "application/xml": {} } } } },
        },
      },
    });
  });

  test.each([
    ["a Response that is nothing", "paths: { /a: { get: { responses: { 400: null } } } }"],
    [
      "a parameter of no place",
      "paths: { /a: { parameters: [{}], get: { parameters: [{}], responses: { 400: {} } } } }",
    ],
    [
      "security that is nothing",
      "securityDefinitions: { a: null }\npaths: { /a: { get: { responses: { 400: {} } } } }",
    ],
    [
      "an operation that is nothing",
      "paths: { /a: { put: null, get: { responses: { 400: {} } } } }",
    ],
  ])("is converted in spite of %s", async (_, paths) => {
    const { root } = documentOf(await loadText(`info: {}\nswagger: "2.0"\n${paths}\n`));
    expect(root).toMatchObject({ paths: { "/a": { get: { responses: { 400: {} } } } } });
  });

  test("that can't be converted is refused at its line", async () => {
    const text = "paths: { /a: { get: { responses: { 400: { schema: {} } } } } }\nproduces: 5\n";
    const loaded = await loadText(`info: {}\nswagger: "2.0"\n${text}`);
    expect(loaded.document).toBeUndefined();
    expect(loaded.diagnostics).toMatchObject([
      {
        rule: "unsupported-document",
        message: expect.stringContaining("unexpected kind"),
        location: { line: 2 },
      },
    ]);
  });

  test("can't reach the prototype of all objects through the converter", async () => {
    await loadText(`swagger: "2.0"
produces: [__proto__]
paths: { /a: { get: { responses: { 200: { description: d, examples: { polluted: { a: 1 } } } } } } }
definitions: { __proto__: { polluted: 1 } }
`);
    expect(({} as Record<string, unknown>).examples).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
