import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { build } from "../../../generator/build/build.ts";
import { documentOf } from "./support/document.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const document = (schema: unknown, schemas: object = {}) =>
  documentOf(
    {
      openapi: "3.1.0",
      info: { title: "Test", version: "1" },
      paths: {
        "/a": {
          get: {
            responses: { 400: { description: "No.", content: { "application/json": { schema } } } },
          },
        },
      },
      components: { schemas },
    },
    { handWritten: false },
  );

const chain = (length: number, link: (next: object, index: number) => object, end: object) =>
  Object.fromEntries([
    ...Array.from({ length }, (_, index) => [`A${index}`, link(ref(`A${index + 1}`), index)]),
    [`A${length}`, end],
  ]);

const coded = { type: "object", required: ["code"], properties: { code: { enum: ["a", "b"] } } };

describe("a document may be hostile", () => {
  it.each(["allOf", "oneOf", "anyOf"])("as a %s of itself", (keyword) => {
    expect(
      build(
        document(ref("A"), {
          A: { [keyword]: [ref("A"), ref("B")] },
          B: { [keyword]: [ref("A")] },
        }),
      ).catalog.errors,
    ).toHaveLength(1);
  });

  it.each(["allOf", "oneOf", "anyOf"])("as %s that doubles forty times", (keyword) => {
    const same = chain(40, (next) => ({ [keyword]: [next, next] }), coded);
    const other = chain(
      40,
      (next, index) => ({ [keyword]: [next, { allOf: [next, { required: [`r${index}`] }] }] }),
      coded,
    );
    const below = chain(
      40,
      (next, index) => ({
        properties: { x: { [keyword]: [next, { allOf: [next, { required: [`r${index}`] }] }] } },
      }),
      coded,
    );
    for (const schemas of [same, other, below]) {
      expect(build(document(ref("A0"), schemas)).catalog.errors.length).toBeGreaterThan(0);
    }
  });

  it.each(["allOf", "oneOf", "anyOf"])("as a chain of ten thousand %s", (keyword) => {
    const schemas = chain(10_000, (next) => ({ [keyword]: [next] }), coded);
    expect(build(document(ref("A0"), schemas)).catalog.errors).toHaveLength(1);
  });

  it("as a chain of ten thousand properties", () => {
    const schemas = chain(10_000, (next) => ({ properties: { next } }), coded);
    expect(Object.keys(build(document(ref("A0"), schemas)).catalog.bodies)).toHaveLength(10_001);
  });

  it("as a merge that never ends", () => {
    const schemas = {
      A: { allOf: [ref("B"), { properties: { x: { properties: { y: {} } } } }] },
      B: { properties: { x: ref("A") } },
    };
    expect(build(document(ref("A"), schemas)).catalog.errors).toHaveLength(1);
  });

  it("in its names", () => {
    const names = [
      "__proto__",
      "constructor",
      "toString",
      "",
      "a\u2028b",
      "'];x;//",
      "../../x",
      "𝒳",
    ];
    const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const codes = {
      ...coded,
      properties: { ...properties, code: { enum: names } },
      required: ["code", ...names],
    };
    const { catalog } = build(document(codes));
    expect(catalog.errors.every(({ name }) => /^[A-Z][A-Za-z0-9]*$/.test(name))).toBe(true);
    expect(new Set(catalog.errors.map(({ name }) => name)).size).toBe(catalog.errors.length);
    expect(Object.getPrototypeOf(catalog.bodies)).toBe(Object.prototype);
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
  });

  it("in its size: four thousand operations, a thousand schemas", () => {
    const paths = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, index) => [
        `/p${index}`,
        {
          get: {
            responses: {
              400: {
                description: `No. ${index}`,
                content: { "application/json": { schema: ref(`E${index % 1_000}`) } },
              },
            },
          },
        },
      ]),
    );
    const schemas = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [
        `E${index}`,
        {
          type: "object",
          required: ["code"],
          properties: { code: { enum: [`a${index}`, `b${index}`] } },
        },
      ]),
    );
    const { catalog } = build(
      documentOf({ openapi: "3.1.0", paths, components: { schemas } }, { handWritten: false }),
    );
    expect(catalog.errors).toHaveLength(2_000);
    expect(catalog.errors[0]?.cases).toMatchObject([{ scope: { operations: { length: 4 } } }]);
  });
});

/** JSON in which the words of OpenAPI turn up everywhere they don't belong. */
const words = (
  "openapi paths /a get responses default 400 4XX content application/json schema $ref #/components/schemas/A components schemas A B " +
  "allOf oneOf anyOf properties required code error enum const type object string x-error x-error-responses recovery fix retry status " +
  "codes codePath /code webhooks callbacks requestBody example examples value discriminator propertyName mapping items nullable pattern ( info title description"
).split(" ");

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.oneof(
      fc.constantFrom<unknown>(...words, null, true, false, 0, 400, -1),
      fc.string({ maxLength: 3 }),
    ),
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.string() },
      ),
      tie("json"),
      { maxKeys: 4 },
    ),
  ),
}));

const someDocument = fc
  .record({ responses: json, schema: json, A: json, B: json, mark: json, body: json, root: json })
  .map(({ responses, schema, A, B, mark, body, root }) => ({
    ...(typeof root === "object" && !Array.isArray(root) ? root : {}),
    openapi: "3.1.0",
    "x-error": mark,
    "x-error-responses": { 400: { content: { "application/json": body } }, default: body },
    paths: {
      "/a": {
        get: {
          responses: { 404: { content: { "application/json": { schema } } }, default: responses },
        },
        post: { responses },
      },
    },
    webhooks: {
      hook: {
        post: {
          requestBody: { content: { "application/json": { schema: { oneOf: [A, schema] } } } },
        },
      },
    },
    components: { schemas: { A, B } },
  }));

describe("whatever a document holds", () => {
  it("a catalog comes out that is plain data, and nothing is thrown", () => {
    fc.assert(
      fc.property(someDocument, fc.boolean(), (root, handWritten) => {
        const { catalog, diagnostics } = build(documentOf(root, { handWritten }));
        expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
        expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
        const names = catalog.errors.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(catalog.errors.map(({ code }) => code)).size).toBe(names.length);
        for (const { cases } of catalog.errors) {
          for (const { body } of cases) {
            if (body !== "text" && body !== "unknown")
              expect(Object.hasOwn(catalog.bodies, body)).toBe(true);
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it("the same document gives the same catalog", () => {
    fc.assert(
      fc.property(someDocument, (root) => {
        expect(JSON.stringify(build(documentOf(structuredClone(root))))).toBe(
          JSON.stringify(build(documentOf(root))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("errors keep the order of their values", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 2, maxLength: 20 }),
        (codes) => {
          const { catalog } = build(document({ ...coded, properties: { code: { enum: codes } } }));
          expect(catalog.errors.map(({ code }) => code)).toEqual(codes);
        },
      ),
    );
  });

  it("every reference of a body leads to a body", () => {
    fc.assert(
      fc.property(someDocument, (root) => {
        const { bodies } = build(documentOf(root)).catalog;
        const references = [
          ...JSON.stringify(bodies).matchAll(/"\$ref":"#\/components\/schemas\/([^"]*)"/g),
        ];
        for (const [, name = ""] of references) expect(Object.hasOwn(bodies, name)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
