import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../generator/model/json.ts";
import { diagnosticsOf, rulesOf, vendorCatalog, withBody } from "./support/catalog.ts";

/** The normal form of a property `it` of an error body. */
function normal(schema: string, version = "3.1.0", schemas = ""): JsonSchema | undefined {
  const body = `{ type: object, properties: { it: ${schema} } }`;
  const yaml = withBody(body, schemas).replace("3.1.0", version);
  const { bodies } = vendorCatalog(yaml);
  const found = bodies["BadRequestBody"];
  return typeof found === "object" ? found.properties?.["it"] : undefined;
}

describe("a schema becomes JSON Schema 2020-12", () => {
  it.each<[string, string, JsonSchema, string?]>([
    [
      "`nullable` with a type",
      "{ type: string, nullable: true }",
      { type: ["string", "null"] },
      "3.0.3",
    ],
    [
      "`nullable` with an enumeration",
      "{ type: string, nullable: true, enum: [a] }",
      { type: ["string", "null"], enum: ["a", null] },
      "3.0.3",
    ],
    [
      "`additionalProperties` without a type",
      "{ additionalProperties: { type: string } }",
      { type: "object", additionalProperties: { type: "string" } },
    ],
    ["`items` without a type", "{ items: true }", { type: "array", items: true }],
    [
      "keywords of two kinds without a type",
      "{ items: true, additionalProperties: false }",
      { items: true, additionalProperties: false },
    ],
    [
      "`exclusiveMinimum: true`",
      "{ type: number, minimum: 3, exclusiveMinimum: true }",
      { type: "number", exclusiveMinimum: 3 },
      "3.0.3",
    ],
    [
      "`exclusiveMaximum: false`",
      "{ type: number, maximum: 3, exclusiveMaximum: false }",
      { type: "number", maximum: 3 },
      "3.0.3",
    ],
    [
      "properties without a type",
      "{ properties: { a: {} } }",
      { type: "object", properties: { a: {} } },
    ],
    [
      "what only requests have",
      "{ type: object, required: [a, b], properties: { a: { writeOnly: true }, b: {} } }",
      { type: "object", required: ["b"], properties: { b: {} } },
    ],
    [
      "an annotated enumeration",
      "{ type: integer, oneOf: [{ const: a, title: A, x-error: true }, { const: b }] }",
      { enum: ["a", "b"], type: "string" },
    ],
    ["an enumeration without a type", "{ enum: [1, 2] }", { enum: [1, 2], type: "integer" }],
    [
      "keywords of OpenAPI",
      "{ type: string, example: a, xml: {}, x-y: 1, externalDocs: {}, readOnly: true }",
      { type: "string" },
    ],
    [
      "a list of items, as drafts had it",
      "{ type: array, items: [{ type: string }] }",
      { type: "array", prefixItems: [{ type: "string" }] },
    ],
    ["a boolean schema", "true", true],
    [
      "`allOf`",
      "{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: {} } }] }",
      { type: "object", required: ["a", "b"], properties: { a: { type: "string" }, b: {} } },
    ],
    [
      "`allOf` that narrows a property",
      "{ allOf: [{ type: object, properties: { a: { type: string, maxLength: 9 } } }, { properties: { a: { enum: [x] } } }] }",
      { type: "object", properties: { a: { type: "string", maxLength: 9, enum: ["x"] } } },
    ],
  ])("%s", (_, written, expected, version) => {
    expect(normal(written, version)).toEqual(expected);
  });

  it("`allOf` of types is what they share", () => {
    expect(normal("{ allOf: [{ type: [string, 'null'] }, { type: [string, array] }] }")).toEqual({
      type: "string",
    });
    expect(normal("{ allOf: [{ type: integer }, { type: number, minimum: 1 }] }")).toEqual({
      type: "integer",
      minimum: 1,
    });
  });

  it("a reference keeps its name, and its words stand beside it", () => {
    const schemas =
      "Thing: { type: object, properties: { next: { $ref: '#/components/schemas/Thing' } } }";
    expect(
      normal("{ $ref: '#/components/schemas/Thing', description: One. }", "3.1.0", schemas),
    ).toEqual({
      $ref: "#/components/schemas/Thing",
      description: "One.",
    });
    expect(
      normal("{ $ref: '#/components/schemas/Thing', description: One. }", "3.0.3", schemas),
    ).toEqual({
      $ref: "#/components/schemas/Thing",
    });
  });

  it("constraints beside a reference are merged with it", () => {
    const schemas = "Word: { type: string, maxLength: 9 }";
    expect(normal("{ $ref: '#/components/schemas/Word', enum: [a] }", "3.1.0", schemas)).toEqual({
      type: "string",
      maxLength: 9,
      enum: ["a"],
    });
  });

  it("a nullable reference may be null", () => {
    const schemas = "Word: { type: string }";
    const written = "{ allOf: [{ $ref: '#/components/schemas/Word' }], nullable: true }";
    expect(normal(written, "3.0.3", schemas)).toEqual({
      anyOf: [{ $ref: "#/components/schemas/Word" }, { type: "null" }],
    });
  });

  it("recursion stays a reference", () => {
    const schemas =
      "Tree: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }";
    const { bodies } = vendorCatalog(withBody("{ $ref: '#/components/schemas/Tree' }", schemas));
    expect(bodies).toEqual({
      Tree: {
        type: "object",
        properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
    });
  });

  it("a property called `title` or `__proto__` is a property like others", () => {
    const form = normal(
      "{ type: object, properties: { title: { type: string }, __proto__: { type: integer } } }",
    );
    expect(Object.entries((form as { properties: object }).properties)).toEqual([
      ["title", { type: "string" }],
      ["__proto__", { type: "integer" }],
    ]);
  });
});

describe("a keyword that is no valid JSON Schema is dropped and reported", () => {
  it.each([
    "{ type: string, minLength: x }",
    "{ type: string, minLength: -1 }",
    "{ type: number, multipleOf: 0 }",
    "{ type: string, pattern: 7 }",
    "{ type: string, pattern: '(' }",
    "{ type: string, pattern: '(?<year>a)(?<year>b)' }",
    "{ type: string, enum: none }",
    "{ type: string, required: true }",
  ])("%s", (schema) => {
    expect(normal(schema)).toEqual({ type: schema.includes("number") ? "number" : "string" });
    expect(rulesOf(withBody(`{ properties: { it: ${schema} } }`), false)).toEqual([
      "invalid-schema",
    ]);
  });

  it("at its place, as an error where the spec is hand-written", () => {
    const yaml = withBody("{ properties: { it: { minLength: x } } }");
    expect(diagnosticsOf(yaml, false)[0]).toMatchObject({
      severity: "warning",
      location: {
        pointer:
          "/paths/~1things/get/responses/400/content/application~1json/schema/properties/it/minLength",
      },
    });
    expect(diagnosticsOf(yaml, true)[0]).toMatchObject({ severity: "error" });
  });
});

describe("a pattern", () => {
  const patternOf = (pattern: string) => {
    const form = normal(`{ type: string, pattern: '${pattern}' }`);
    return typeof form === "object" ? form["pattern"] : undefined;
  };

  it.each([
    ["loses escapes that mean nothing", String.raw`^a\_b\@c$`, "^a_b@c$"],
    ["keeps an escaped dash in a class", String.raw`^[a\-z]$`, String.raw`^[a\-z]$`],
  ])("%s", (_, written, kept) => {
    expect(patternOf(written)).toBe(kept);
  });

  it.each([
    "^(a+)+$",
    "(a|a)*$",
    String.raw`^(\w+\s?)*$`,
    "(.*,){20}x",
    "(a|b|ab)*c",
    "^(-[a-z-]+)*$",
    "^((-a+)+)*$",
  ])("%s is refused: it may run for ever", (pattern) => {
    expect(patternOf(pattern)).toBeUndefined();
    expect(rulesOf(withBody(`{ properties: { it: { pattern: '${pattern}' } } }`), false)).toEqual([
      "unsafe-pattern",
    ]);
  });

  it.each([
    "^[a-z]+(-[a-z]+)*$",
    String.raw`^(\.[^.]+){2,}$`,
    String.raw`^\d+(\.\d+)?$`,
    "^(foo|bar)$",
    "^(a|b)+$",
    "^[A-Z]{2}(-[A-Z]{2}){1,3}$",
  ])("%s is kept", (pattern) => {
    expect(patternOf(pattern)).toBe(pattern);
  });

  it("that may take the square of a text's length matches short texts only", () => {
    const kept = new RegExp(patternOf(".*x$") as string, "u");
    const texts = ["x", "\n👍x", "xy", `${"👍".repeat(999)}x`, `${"a".repeat(1_000)}x`];
    expect(texts.map((text) => kept.test(text))).toEqual([true, true, false, true, false]);
    const yaml = withBody("{ properties: { it: { pattern: '.*x$' } } }");
    expect(diagnosticsOf(yaml, false)).toMatchObject([
      { rule: "unsafe-pattern", severity: "note", help: expect.stringContaining("`^`") as string },
    ]);
  });
});
