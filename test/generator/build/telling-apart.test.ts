import { describe, expect, it } from "vitest";
import { areDisjoint } from "../../../generator/build/disjoint.ts";
import type { JsonSchema } from "../../../generator/model/json.ts";
import { catalogOf, diagnosticsOf, rulesOf, shown, withBody } from "./support/catalog.ts";

const declared = (first: string, second: string) => `
openapi: 3.1.0
x-error-responses:
  "400":
    description: No.
    content:
      application/json:
        schema:
          oneOf:
            - { title: First, ${first}, x-error: { code: first, recovery: fix } }
            - { title: Second, ${second}, x-error: { code: second, recovery: fix } }
`;

const object = (properties: string, required: string) =>
  `type: object, required: [${required}], properties: { ${properties} }`;

describe("errors whose code is only declared", () => {
  it.each([
    [
      "a key that only one may have",
      declared(object("a: {}", "a"), `${object("b: {}", "b")}, additionalProperties: false`),
    ],
    [
      "the kinds of a shared key",
      declared(object("a: { type: string }", "a"), object("a: { type: array }", "a")),
    ],
    ["the kinds of the bodies", declared("type: array", "type: object")],
  ])("are told apart by %s", (_, yaml) => {
    expect(rulesOf(yaml)).toEqual([]);
  });

  it("are told apart by constants, which become pins", () => {
    const yaml = declared(object("a: { const: x }, n: {}", "a"), object("a: { const: y }", "a"));
    expect(rulesOf(yaml)).toEqual([]);
    expect(catalogOf(yaml).errors.flatMap(({ cases }) => cases.map(shown))).toEqual([
      "400 a=x First",
      "400 a=y Second",
    ]);
  });

  it("are reported with a body that is both, where nothing tells them apart", () => {
    const [diagnostic, ...others] = diagnosticsOf(
      declared(object("a: { type: string }", "a"), object("b: { type: string }", "b")),
    );
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: "ambiguous-errors", severity: "error" });
    expect(diagnostic?.message).toContain('`{"a":"text","b":"text"}`');
  });

  it("need a second pin where they share the value of the first", () => {
    const yaml = declared(
      object("code: { const: same }, kind: { const: x }", "code, kind"),
      object("code: { const: same }, kind: { const: y }", "code, kind"),
    );
    expect(rulesOf(yaml)).toEqual([]);
    expect(catalogOf(yaml).errors.flatMap(({ cases }) => cases.map(shown))).toEqual([
      "400 code=same kind=x First",
      "400 code=same kind=y Second",
    ]);
  });
});

describe("codes at two places", () => {
  const two = (second: string) =>
    withBody(`{ oneOf: [{ ${object("code: { enum: [a, b] }", "code")} }, { ${second} }] }`);

  it("compete where a body may have both, which is noted once", () => {
    const rules = rulesOf(two(object("error: { enum: [x, y] }", "error")), false);
    expect(rules).toEqual(["competing-code-paths"]);
  });

  it("don't where no body can", () => {
    const rules = rulesOf(
      two(`${object("error: { enum: [x, y] }", "error")}, additionalProperties: false`),
      false,
    );
    expect(rules).toEqual([]);
  });
});

describe("a proof that two bodies are disjoint", () => {
  const apart = (a: JsonSchema, b: JsonSchema) =>
    areDisjoint(
      { schema: a, pins: [] },
      { schema: b, pins: [] },
      { Self: { anyOf: [{ $ref: "#/components/schemas/Self" }] } },
    );

  it("looks into unions: every branch must be", () => {
    const either: JsonSchema = { anyOf: [{ type: "string" }, { type: "array" }] };
    expect(apart(either, { type: "object" })).toBe(true);
    expect(apart(either, { type: "string" })).toBe(false);
  });

  it("doesn't take values for proof that guards don't look at", () => {
    const of = (value: string): JsonSchema => ({
      type: "object",
      required: ["a"],
      properties: { a: { const: value } },
    });
    expect(apart(of("x"), of("y"))).toBe(false);
  });

  it("needs the shared key to be there in one of them", () => {
    const of = (type: "string" | "number", required: string[]): JsonSchema => ({
      type: "object",
      required,
      properties: { a: { type } },
    });
    expect(apart(of("string", []), of("number", []))).toBe(false);
    expect(apart(of("string", ["a"]), of("number", []))).toBe(true);
  });

  it("knows that an integer is a number", () => {
    expect(apart({ type: "integer" }, { type: "number" })).toBe(false);
  });

  it("gives up on what recurs", () => {
    const self = { $ref: "#/components/schemas/Self" };
    expect(apart(self, self)).toBe(false);
  });
});
