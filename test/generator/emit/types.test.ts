import { expect, test } from "vitest";
import { emitTypes } from "../../../generator/emit/types.ts";
import { vendorCatalog, withBody } from "../build/support/catalog.ts";

test("a value that is an object or a list is typed by its kind: a guard looks no further", () => {
  const properties = {
    one: { const: { a: [1] } },
    list: { enum: [[1, { a: 2 }], []] },
    items: { type: "array", items: { type: "string" }, const: ["x"] },
    several: { enum: [1, "x", null, [2]] },
    objects: { enum: [{ a: 1 }, { a: 2 }] },
  };
  const catalog = vendorCatalog(withBody(JSON.stringify({ type: "object", properties })));
  expect(emitTypes(catalog).content).toContain(`{
      readonly one?: Record<string, unknown>;
      readonly list?: readonly unknown[];
      readonly items?: readonly string[];
      readonly several?: number | string | null | readonly unknown[];
      readonly objects?: Record<string, unknown>;
`);
});

test("an enumeration is open to other values of its kinds, as the guard is", () => {
  const properties = {
    word: { enum: ["a", "b"] },
    number: { enum: [1, 2] },
    done: { const: true },
    several: { enum: ["a", false, 3, null] },
  };
  const catalog = vendorCatalog(withBody(JSON.stringify({ type: "object", properties })));
  const written = emitTypes(catalog).content.replace(/^ *\/\*\*.*\*\/\n/gm, "");
  expect(written).toContain(`{
      readonly word?: "a" | "b" | (string & {});
      readonly number?: 1 | 2 | (number & {});
      readonly done?: boolean;
      readonly several?: "a" | 3 | null | (string & {}) | boolean | (number & {});
`);
});

test("types are indented by two, their comments and what is nested as well", () => {
  const catalog = vendorCatalog(
    withBody(
      "{ type: object, properties: { error: { description: Of two lines., type: object, properties: { kind: { description: The code., enum: [a, b] } } } } }",
    ),
  );
  expect(emitTypes(catalog).content).toBe(`\
// Generated from specs/api.yaml by openapi-errors; change that file and generate again.

export interface components {
  readonly schemas: {
    readonly BadRequestBody: {
      /** @description Of two lines. */
      readonly error?: {
        /**
         * @description The code.
         * @enum {string}
         */
        readonly kind?: "a" | "b" | (string & {});
      };
    };
  };
}
`);
});
