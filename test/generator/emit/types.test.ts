import { expect, test } from "vitest";
import { emitTypes } from "../../../generator/emit/types.ts";
import { vendorCatalog, withBody } from "../build/support/catalog.ts";

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
