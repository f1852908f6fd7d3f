import { describe, expect, it } from "vitest";
import { errorOf, vendorCatalog, withResponses } from "./support/catalog.ts";

const headersOf = (headers: string, components = "") => {
  const yaml = withResponses(`"429":\n  description: Slow down.\n  headers: ${headers}`).replace(
    "components:",
    `components:\n  headers: { ${components} }`,
  );
  return errorOf(vendorCatalog(yaml), "too_many_requests").headers;
};

describe("the headers of an error", () => {
  it("are those its Response declares, with their types and what they mean", () => {
    expect(
      headersOf(
        "{ Retry-After: { description: Seconds to wait., schema: { type: integer } }, X-Since: { schema: { type: string, format: date-time } } }",
      ),
    ).toEqual([
      { name: "Retry-After", type: "integer", description: "Seconds to wait." },
      { name: "X-Since", type: "string (date-time)" },
    ]);
  });

  it("may be described elsewhere", () => {
    const components = "Reset: { description: When it ends., schema: { type: integer } }";
    expect(headersOf("{ X-Reset: { $ref: '#/components/headers/Reset' } }", components)).toEqual([
      { name: "X-Reset", type: "integer", description: "When it ends." },
    ]);
  });

  it("leave out what OpenAPI ignores, and what is none", () => {
    expect(headersOf("{ content-type: { schema: { type: string } }, X-Odd: 3 }")).toEqual([]);
  });

  it("of several Responses are listed once by name, the first one's words", () => {
    const yaml = withResponses(`
"4XX":
  description: No.
  headers: { X-Trace: { description: First. } }
  content: { application/json: { schema: { type: object, required: [code], properties: { code: { enum: [a, b] } } } } }
"5XX":
  description: No.
  headers: { x-trace: { description: Second. }, X-More: {} }
  content: { application/json: { schema: { type: object, required: [code], properties: { code: { enum: [a, b] } } } } }`);
    expect(errorOf(vendorCatalog(yaml), "a").headers).toEqual([
      { name: "X-Trace", description: "First." },
      { name: "X-More" },
    ]);
  });
});
