// What an error means, where the document says it of more than one.
import { describe, expect, it } from "vitest";
import { indent, vendorCatalog } from "./support/catalog.ts";

/** The summaries of the errors of one operation for each list of Responses, by code. */
function summariesOf(...operations: readonly string[]): Readonly<Record<string, string>> {
  const paths = operations.map(
    (responses, index) =>
      `  /thing${index}:\n    get:\n      operationId: get${index}\n      responses:\n${indent(responses, 8)}`,
  );
  const text = `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n${paths.join("\n")}`;
  return Object.fromEntries(vendorCatalog(text).errors.map(({ code, summary }) => [code, summary]));
}

const response = (status: string, description: string, code?: string): string => {
  const schema = `{ type: object, required: [code], properties: { code: ${code ?? ""} } }`;
  const content =
    code === undefined ? "" : `, content: { application/json: { schema: ${schema} } }`;
  return `"${status}": { description: ${description}${content} }\n`;
};

describe("what is said of a code", () => {
  it("counts before what its Response says", () => {
    const code = "{ const: expired, description: It is over. }";
    const other = "{ const: revoked, description: It was taken back. }";
    expect(summariesOf(response("401", "No.", code) + response("403", "Never.", other))).toEqual({
      expired: "It is over.",
      revoked: "It was taken back.",
    });
  });

  it("is nothing where the same is said of another", () => {
    const code = (value: string) => `{ const: ${value}, description: The code of the error. }`;
    expect(
      summariesOf(response("401", "Sign in.", code("a")) + response("403", "Stay out.", code("b"))),
    ).toEqual({ a: "Sign in.", b: "Stay out." });
  });
});

describe("what a Response says", () => {
  it("means its code where it shows no other", () => {
    expect(
      summariesOf(
        response("401", "Sign in.", "{ enum: [a] }") + response("403", "No.", "{ enum: [b, c] }"),
      ),
    ).toEqual({ a: "Sign in.", b: "", c: "" });
  });

  it("means no code that most operations show beside others", () => {
    const both = response("400", "No.", "{ enum: [a, b] }");
    expect(summariesOf(response("413", "It is large.", "{ enum: [a] }"), both, both)).toEqual({
      a: "",
      b: "",
    });
  });

  it("means an error of its status where at least half of the operations say so", () => {
    expect(
      summariesOf(
        response("404", "No such pet."),
        response("404", "no such pet"),
        response("404", "None."),
      ),
    ).toEqual({ not_found: "No such pet." });
  });

  it("means none where each operation says something else", () => {
    expect(
      summariesOf(response("404", "No pet."), response("404", "No shop."), response("404", "No.")),
    ).toEqual({ not_found: "" });
  });
});
