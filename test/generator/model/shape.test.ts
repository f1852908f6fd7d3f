import { describe, expect, it } from "vitest";
import { matches } from "../../../generator/build/matches.ts";
import { guardDepth, MAX_PLACES } from "../../../generator/model/places.ts";
import { shapeOf } from "../../../generator/model/shape.ts";
import type { JsonSchema } from "../../../generator/model/json.ts";

const wide = (places: number): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(
    Array.from({ length: places }, (_, index) => [`p${index}`, { type: "string" as const }]),
  ),
});

const recursive = {
  Node: {
    type: "object",
    required: ["id"],
    properties: { id: { type: "string" }, next: { $ref: "#/components/schemas/Node" } },
  },
} as const;

describe("a guard looks at the whole of a body", () => {
  it("of at most 32 places", () => {
    expect(guardDepth(wide(MAX_PLACES), {})).toBe("whole");
    expect(guardDepth(wide(MAX_PLACES + 1), {})).toBe("spine");
  });

  it("counting what references and alternatives lead to, each time", () => {
    const bodies = { Wide: wide(20) };
    const one = { $ref: "#/components/schemas/Wide" };
    expect(guardDepth({ anyOf: [one] }, bodies)).toBe("whole");
    expect(guardDepth({ type: "object", properties: { a: one, b: one } }, bodies)).toBe("spine");
  });

  it("that does not recur", () => {
    expect(guardDepth({ $ref: "#/components/schemas/Node" }, recursive)).toBe("spine");
  });
});

const accepts = (
  value: unknown,
  schema: JsonSchema,
  paths: (string | number)[][] = [],
  bodies = {},
) => matches(value, shapeOf(schema, bodies, paths));

describe("a shape", () => {
  it("takes kinds and required keys seriously", () => {
    const schema: JsonSchema = {
      type: "object",
      required: ["a"],
      properties: { a: { type: "string" }, b: { type: "array", items: { type: "number" } } },
    };
    expect(accepts({ a: "x" }, schema)).toBe(true);
    expect(accepts({ a: "x", b: [1], c: null }, schema)).toBe(true);
    expect(accepts({ b: [1] }, schema)).toBe(false);
    expect(accepts({ a: 1 }, schema)).toBe(false);
    expect(accepts({ a: "x", b: ["y"] }, schema)).toBe(false);
    expect(accepts([], schema)).toBe(false);
    expect(accepts(Object.create({ a: "x" }), schema)).toBe(false);
  });

  it("takes formats, lengths, values and further keys lightly", () => {
    const schema: JsonSchema = {
      type: "object",
      properties: { a: { type: "string", enum: ["x"], maxLength: 1 }, n: { type: "integer" } },
      additionalProperties: false,
    };
    expect(accepts({ a: "long", n: 1.5, more: true }, schema)).toBe(true);
  });

  it("of alternatives is any of them, of values their kinds", () => {
    const schema: JsonSchema = { oneOf: [{ type: "string" }, { enum: [1, null] }] };
    expect(["x", 2, null, true, {}].map((value) => accepts(value, schema))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("of a large body is its spine", () => {
    const inner: JsonSchema = {
      type: "object",
      required: ["code"],
      properties: { code: { type: "string" }, deep: { type: "object", required: ["x"] } },
    };
    const schema: JsonSchema = {
      type: "object",
      required: ["error"],
      properties: { ...(wide(33) as { properties: object }).properties, error: inner },
    };
    const paths = [["error", "code"]];
    expect(accepts({ error: { code: "x" } }, schema, paths)).toBe(true);
    expect(accepts({ error: {} }, schema, paths)).toBe(false);
    expect(accepts({ error: { code: "x", deep: {} } }, schema, paths)).toBe(true);
    expect(accepts({ error: { code: "x", deep: 1 } }, schema, paths)).toBe(false);
    expect(accepts({ error: {} }, schema)).toBe(true);
  });

  it("of a large body looks at the items of `errors`, and of what a code path leads through", () => {
    const list: JsonSchema = {
      type: "array",
      items: { type: "object", required: ["code"], properties: { code: { type: "string" } } },
    };
    const schema: JsonSchema = {
      type: "object",
      properties: {
        ...(wide(33) as { properties: object }).properties,
        errors: list,
        others: list,
      },
    };
    expect(accepts({ errors: [1] }, schema)).toBe(false);
    expect(accepts({ errors: [{}] }, schema)).toBe(true);
    expect(accepts({ others: [1] }, schema)).toBe(true);
    expect(accepts({ errors: [{}] }, schema, [["errors", 0, "code"]])).toBe(false);
  });

  it("of a recursive body ends", () => {
    expect(
      accepts({ id: "x", next: { id: 1 } }, { $ref: "#/components/schemas/Node" }, [], recursive),
    ).toBe(true);
    expect(accepts({ id: 1 }, { $ref: "#/components/schemas/Node" }, [], recursive)).toBe(false);
  });
});
