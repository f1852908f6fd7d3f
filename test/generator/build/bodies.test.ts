import { describe, expect, it } from "vitest";
import { response, shown, vendorCatalog, withBody, withResponses } from "./support/catalog.ts";

const plain = "{ type: object, required: [message], properties: { message: { type: string } } }";
const other = "{ type: object, required: [detail], properties: { detail: { type: string } } }";

const bodiesOf = (yaml: string) => Object.keys(vendorCatalog(yaml).bodies);

describe("a body of which a guard can check nothing is unknown", () => {
  it.each(["{ format: uuid }", "{ not: { type: string } }", "{ minLength: 3 }", "{}"])(
    "%s",
    (schema) => {
      expect(vendorCatalog(withBody(schema)).errors[0]?.cases[0]?.body).toBe("unknown");
    },
  );

  it("but one that leaves its kind to what it refers to is not", () => {
    const { errors } = vendorCatalog(
      withBody("{ allOf: [{ format: uuid }, { $ref: '#/components/schemas/A' }] }", `A: ${plain}`),
    );
    expect(errors[0]?.cases[0]?.body).not.toBe("unknown");
  });
});

describe("a body is named", () => {
  it("after its component", () => {
    expect(
      bodiesOf(withBody("{ $ref: '#/components/schemas/basic-error' }", `basic-error: ${plain}`)),
    ).toEqual(["basic-error"]);
  });

  it("after each component of its union", () => {
    const schemas = `A: ${plain}\nB: ${other}\nEither: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }`;
    expect(bodiesOf(withBody("{ $ref: '#/components/schemas/Either' }", schemas))).toEqual([
      "A",
      "B",
    ]);
  });

  it("after its title", () => {
    expect(bodiesOf(withBody(plain.replace("{", "{ title: The problem,")))).toEqual(["TheProblem"]);
  });

  it("after its Response", () => {
    const yaml = withResponses("'400': { $ref: '#/components/responses/Refused' }").replace(
      "components:",
      `components:\n  responses: { Refused: { description: No., content: { application/json: { schema: ${plain} } } } }`,
    );
    expect(bodiesOf(yaml)).toEqual(["RefusedBody"]);
  });

  it("after its status, and after its operation where another body has that name", () => {
    const yaml = withResponses(response("400", plain)).replace(
      "paths:",
      `paths:\n  /first: { get: { operationId: getFirst, responses: { '400': { description: No., content: { application/json: { schema: ${other} } } } } } }`,
    );
    expect(bodiesOf(yaml)).toEqual(["BadRequestBody", "GetThingBadRequestBody"]);
  });

  it("is named by the code where it may have one only, wherever it stands", () => {
    const of = (code: string, more = "") =>
      `{ type: object, required: [code], properties: { code: { const: ${code} }${more} } }`;
    const members = [of("expired"), of("over-quota", ", limit: { type: integer }")];
    const yaml = (order: readonly string[]) => withBody(`{ oneOf: [${order.join(", ")}] }`);
    const names = ["ExpiredBody", "OverQuotaBody"];
    expect(bodiesOf(yaml(members)).toSorted()).toEqual(names);
    expect(bodiesOf(yaml(members.toReversed())).toSorted()).toEqual(names);
  });

  it("never as a component that it is not", () => {
    expect(bodiesOf(withBody(plain, `BadRequestBody: ${other}`))).toEqual([
      "GetThingBadRequestBody",
    ]);
  });

  it("apart from a component that may be null, which a body never is", () => {
    const schemas =
      "E: { type: [object, 'null'], properties: { next: { $ref: '#/components/schemas/E' } } }";
    const { bodies } = vendorCatalog(withBody("{ $ref: '#/components/schemas/E' }", schemas));
    expect(bodies["E"]).toMatchObject({ type: ["object", "null"] });
    expect(bodies["EBody"]).toMatchObject({ type: "object" });
  });

  it("in letters that a reference can carry", () => {
    const schemas = `E: { type: object, properties: { a: { $ref: '#/components/schemas/a~1b c' } } }\n"a/b c": { type: string }`;
    expect(bodiesOf(withBody("{ $ref: '#/components/schemas/E' }", schemas))).toEqual(["E", "ABC"]);
  });
});

describe("bodies", () => {
  it("that differ in words only are one, by the name of the first", () => {
    const schemas = `A: ${plain}\nB: ${plain.replace("{", "{ title: Bee, description: Buzz.,")}`;
    const refs =
      response("400", "{ $ref: '#/components/schemas/A' }") +
      response("404", "{ $ref: '#/components/schemas/B' }");
    const catalog = vendorCatalog(withResponses(refs, schemas));
    expect(catalog.errors.flatMap(({ cases }) => cases.map(shown))).toEqual(["400 A", "404 A"]);
  });

  it("bring every schema they refer to, and nothing else", () => {
    const schemas = `E: { type: object, properties: { a: { $ref: '#/components/schemas/F' } } }\nF: { type: object, properties: { b: { $ref: '#/components/schemas/G' } } }\nG: { type: string }\nH: { type: integer }`;
    expect(bodiesOf(withBody("{ $ref: '#/components/schemas/E' }", schemas))).toEqual([
      "E",
      "F",
      "G",
    ]);
  });

  it("with a union at their root are one for each alternative, with what surrounds it", () => {
    const schema =
      "{ title: Base, type: object, required: [id], properties: { id: { type: string } }, oneOf: [{ title: Left, required: [l], properties: { l: {} } }, { title: Right, required: [r], properties: { r: {} } }] }";
    const { bodies } = vendorCatalog(withBody(schema));
    expect(Object.values(bodies)).toMatchObject([
      { required: ["id", "l"] },
      { required: ["id", "r"] },
    ]);
  });

  it("are never null, however a schema says that they may be", () => {
    const union = (one: string) => `{ oneOf: [${plain}, ${one}] }`;
    for (const one of [
      "{ type: 'null' }",
      "{ const: null }",
      "{ enum: [null] }",
      "{ type: ['null'] }",
    ]) {
      expect(vendorCatalog(withBody(union(one))).errors[0]?.cases.map(({ body }) => body)).toEqual([
        "BadRequestBody",
      ]);
    }
  });

  it("of more than 256 alternatives are one", () => {
    const branch = (key: string) =>
      `{ anyOf: [${Array.from({ length: 17 }, (_, index) => `{ required: [${key}${index}] }`).join(", ")}] }`;
    const catalog = vendorCatalog(
      withBody(`{ type: object, allOf: [${branch("a")}, ${branch("b")}] }`),
    );
    expect(catalog.errors.flatMap(({ cases }) => cases)).toHaveLength(1);
  });
});
