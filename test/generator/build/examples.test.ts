import { describe, expect, it } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { builtExample } from "../../../generator/build/built-example.ts";
import { misfitOf } from "../../../generator/build/misfit.ts";
import { matches } from "../../../generator/build/matches.ts";
import type { JsonSchema } from "../../../generator/model/json.ts";
import { shapeOf } from "../../../generator/model/shape.ts";
import {
  catalogOf,
  diagnosticsOf,
  errorOf,
  vendorCatalog,
  withBody,
  withResponses,
} from "./support/catalog.ts";

const coded =
  "{ type: object, required: [code], properties: { code: { enum: [a, b] }, message: { type: string } } }";

const withExamples = (examples: string, schema = coded) =>
  withResponses(`
"400":
  description: No.
  content:
    application/json:
      schema: ${schema}
      ${examples}`);

const examplesOf = (yaml: string, code: string) => errorOf(vendorCatalog(yaml), code).examples;

describe("an example", () => {
  it("belongs to the error it classifies as", () => {
    const yaml = withExamples(
      "examples: { first: { value: { code: b } }, second: { value: { code: a, message: x } } }",
    );
    expect(examplesOf(yaml, "a")).toEqual([
      {
        name: "second",
        value: { code: "a", message: "x" },
        status: 400,
        scope: { kind: "operation", operations: ["getThing"] },
        built: false,
        place: {
          file: "specs/api.yaml",
          pointer:
            "/paths/~1things/get/responses/400/content/application~1json/examples/second/value",
        },
      },
    ]);
    expect(examplesOf(yaml, "b").map(({ name }) => name)).toEqual(["first"]);
  });

  it.each([
    ["as `example`", withExamples("example: { code: a }")],
    [
      "behind a reference",
      withExamples("examples: { one: { $ref: '#/components/examples/One' } }").replace(
        "components:",
        "components:\n  examples: { One: { value: { code: a } } }",
      ),
    ],
    ["in the schema of the body", withExamples("", coded.replace("{", "{ example: { code: a },"))],
    ["in the schema's list", withExamples("", coded.replace("{", "{ examples: [{ code: a }],"))],
    ["written as text", withExamples(`example: '{"code":"a"}'`)],
  ])("is found %s", (_, yaml) => {
    expect(examplesOf(yaml, "a")).toMatchObject([{ value: { code: "a" }, built: false }]);
  });

  it("keeps the sentence that says what it shows", () => {
    const yaml = withExamples("examples: { one: { summary: Sent at night., value: { code: a } } }");
    expect(examplesOf(yaml, "a")).toMatchObject([{ name: "one", summary: "Sent at night." }]);
  });

  it("is shown once, however often it stands there", () => {
    const yaml = withExamples(
      "examples: { one: { value: { code: a } }, two: { value: { code: a } } }",
    );
    expect(examplesOf(yaml, "a").map(({ name }) => name)).toEqual(["one"]);
  });

  it("elsewhere is not looked for", () => {
    expect(
      examplesOf(
        withExamples("examples: { one: { externalValue: 'https://example.com/one.json' } }"),
        "a",
      ),
    ).toMatchObject([{ built: true }]);
  });

  it.each([
    ["without a required key", "{ message: x }", "`code` is missing"],
    ["of another kind", "[]", "`[]` is not of type object"],
    ["that is nothing", "null", "`null` is not of type object"],
    ["with a code nobody lists", "{ code: c }", 'the code `"c"`'],
  ])("%s is left out and reported", (_, value, fact) => {
    const yaml = withExamples(`example: ${value}`);
    expect(examplesOf(yaml, "a")).toMatchObject([{ built: true }]);
    expect(diagnosticsOf(yaml, false)).toMatchObject([
      { rule: "invalid-example", severity: "note", message: expect.stringContaining(fact) },
    ]);
    expect(diagnosticsOf(yaml, true)).toContainEqual(
      expect.objectContaining({ rule: "invalid-example", severity: "error" }),
    );
  });

  it("with a code that only another Response lists shows neither", () => {
    const lists = (values: string) => `{ type: object, properties: { code: { enum: ${values} } } }`;
    const yaml = withResponses(`
"400": { description: No., content: { application/json: { schema: ${lists("[a, b]")}, example: { code: c } } } }
"403": { description: No., content: { application/json: { schema: ${lists("[c, d]")} } } }`);
    const { examples } = errorOf(vendorCatalog(yaml), "bad_request");
    expect(examples.map(({ built }) => built)).toEqual([true]);
    expect(diagnosticsOf(yaml, false)).toMatchObject([
      {
        rule: "invalid-example",
        message: 'This example has the code `"c"`, which its Response does not list.',
      },
    ]);
  });

  it("wrong where no guard looks is left out and reported at the place", () => {
    const many = Array.from({ length: 40 }, (_, i) => `p${i}: { type: string }`).join(", ");
    const schema = `{ type: object, required: [code], properties: { code: { enum: [a, b] }, ${many}, deep: { type: object, properties: { count: { type: integer } } } } }`;
    const yaml = withExamples("example: { code: a, deep: { count: many } }", schema);
    expect(examplesOf(yaml, "a")).toMatchObject([{ built: true }]);
    const [diagnostic] = diagnosticsOf(yaml, false);
    expect(diagnostic).toMatchObject({ rule: "invalid-example", severity: "note" });
    expect(diagnostic?.location.pointer).toMatch(/\/example\/deep\/count$/);
    expect(diagnostic?.message).toContain('`"many"` is not of type integer');
  });

  it("has something of what its type declares, as the compiler wants it", () => {
    const schema = "{ type: object, required: [msg], properties: { count: { type: integer } } }";
    expect(vendorCatalog(withExamples("", schema)).errors[0]?.examples).toEqual([]);
    expect(diagnosticsOf(withExamples("example: { msg: No. }", schema), false)).toMatchObject([
      { rule: "invalid-example", message: expect.stringContaining("none of the keys `count`") },
    ]);
  });

  it("of a body that one operation leaves open needs the type that others give it", () => {
    const described =
      "{ type: object, required: [message], properties: { message: { type: string } } }";
    const open = (example: string) =>
      withBody(described).replace(
        "components:",
        `  /open: { get: { responses: { "400": { description: No., content: { application/json: { example: ${example} } } } } } }\ncomponents:`,
      );
    const values = (example: string) =>
      examplesOf(open(example), "bad_request").map(({ value, built: made }) => [value, made]);
    expect(values("{ message: Open. }")).toEqual([[{ message: "Open." }, false]]);
    expect(values("{ other: 1 }")).toEqual([[{ message: "text" }, true]]);
  });

  it("of a mere text belongs to a text body", () => {
    const yaml = withResponses(
      "'400': { description: No., content: { text/plain: { example: Go away. } } }",
    );
    expect(examplesOf(yaml, "bad_request")).toMatchObject([{ value: "Go away." }]);
  });
});

describe("an error without an example gets a built one", () => {
  const built = (schema: string, schemas = "") => examplesOf(withBody(schema, schemas), "a")[0];

  it("with its pins and what must be there", () => {
    expect(built(coded.replace("required: [code]", "required: [code, message]"))).toMatchObject({
      value: { code: "a", message: "text" },
      built: true,
    });
  });

  it("with the examples of its properties", () => {
    const schema =
      "{ type: object, required: [code], properties: { code: { enum: [a, b] }, hint: { type: string, example: Try later. }, other: { type: string } } }";
    expect(built(schema)?.value).toEqual({ code: "a", hint: "Try later." });
  });

  describe("where its schema speaks of the status", () => {
    const body =
      "{ type: object, required: [status, error], properties: { status: { type: integer }, error: { type: string, example: Unauthorized } } }";
    const at = (status: string, schema: string) =>
      vendorCatalog(
        withResponses(
          `"${status}": { description: No., content: { application/json: { schema: ${schema} } } }`,
        ),
      ).errors[0]?.examples[0]?.value;

    it("repeats the one it comes with, as a number and in words", () => {
      expect(at("404", body)).toEqual({ status: 404, error: "Not Found" });
      expect(at("5XX", body)).toEqual({ status: 500, error: "Internal Server Error" });
    });

    it("keeps the schema's where none is certain, or where only those may stand there", () => {
      expect(at("default", body)).toEqual({ status: 0, error: "Unauthorized" });
      expect(at("404", body.replace("integer", "integer, enum: [1, 2]"))).toMatchObject({
        status: 1,
      });
    });

    it("writes it as text where the schema does", () => {
      const text = body.replace("type: integer", "type: string, example: '401'");
      expect(at("404", text)).toMatchObject({ status: "404" });
    });
  });

  it("without the code of another error where its own is open", () => {
    const yaml = withResponses(`
"400": { description: No., content: { application/json: { schema: { type: object, required: [code], properties: { code: { type: integer, enum: [0, 7] } } } } } }
"404": { description: No., content: { application/json: { schema: { type: object, required: [code], properties: { code: { type: integer } } } } } }`);
    expect(examplesOf(yaml, "not_found")).toMatchObject([{ value: { code: 999 }, built: true }]);
  });

  it("but not where it has no body", () => {
    expect(examplesOf(withResponses("'400': { description: No. }"), "bad_request")).toEqual([]);
  });

  const recursive = (required: string) =>
    `E: { type: object, required: [${required}], properties: { code: { enum: [a, b] }, next: { $ref: '#/components/schemas/E' } } }`;

  it("that ends where the schema recurs", () => {
    expect(built("{ $ref: '#/components/schemas/E' }", recursive("code"))?.value).toEqual({
      code: "a",
    });
  });

  it("but not where a body would never end", () => {
    expect(built("{ $ref: '#/components/schemas/E' }", recursive("code, next"))).toBeUndefined();
  });

  it("without the examples that are none", () => {
    const schema =
      "{ type: object, required: [code, status], properties: { code: { enum: [a, b] }, status: { type: string, example: 400 } } }";
    expect(built(schema)?.value).toEqual({ code: "a", status: "text" });
  });
});

describe("what is built is valid", () => {
  const scalar: fc.Arbitrary<JsonSchema> = fc.oneof(
    fc.record(
      {
        type: fc.constant("string" as const),
        minLength: fc.nat(8),
        format: fc.constantFrom("date-time", "uuid", "email", "uri"),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record(
      {
        type: fc.constantFrom("integer" as const, "number" as const),
        minimum: fc.integer({ min: -9, max: 9 }),
        multipleOf: fc.constantFrom(1, 2, 5),
      },
      { requiredKeys: ["type"] },
    ),
    fc.constant({ type: "boolean" as const }),
    fc.constant({ type: "null" as const }),
    fc.record({ enum: fc.uniqueArray(fc.constantFrom("x", "y", 1, 2), { minLength: 1 }) }),
  );
  const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc
        .dictionary(fc.constantFrom("a", "b", "c", "__proto__", "constructor"), tie("schema"), {
          maxKeys: 3,
        })
        .map((properties) => ({
          type: "object" as const,
          properties,
          required: Object.keys(properties).slice(0, 2),
        })),
      fc.record({ type: fc.constant("array" as const), items: tie("schema"), minItems: fc.nat(2) }),
      fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    ),
  }));

  it("for validators and for guards, of whatever schema", () => {
    const ajv = new Ajv2020({
      strict: false,
      ownProperties: true,
      formats: { "date-time": true, uuid: true, email: true, uri: true },
    });
    fc.assert(
      fc.property(schema, (one) => {
        const value = builtExample(one, {}, [], () => undefined);
        expect(matches(value, shapeOf(one, {}, []))).toBe(true);
        expect(misfitOf(value, one, {})).toBeUndefined();
        if (!JSON.stringify(one).includes("__proto__"))
          expect(ajv.validate(one as object, value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("in a message", () => {
  it("an example that shows no error is none", () => {
    const yaml = `
openapi: 3.1.0
webhooks:
  done:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - { title: Failed, type: object, required: [state, code], properties: { state: { const: failed }, code: { enum: [a, b] } }, x-error: { recovery: fix } }
                - { title: Done, type: object, required: [state], properties: { state: { const: done } } }
            examples: { done: { value: { state: done } }, failed: { value: { state: failed, code: b } } }
`;
    expect(diagnosticsOf(yaml)).toEqual([]);
    expect(errorOf(catalogOf(yaml), "b").examples).toMatchObject([
      { name: "failed", scope: { kind: "message" } },
    ]);
  });
});
