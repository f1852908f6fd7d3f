import { expect, test } from "vitest";
import { emit } from "../../../generator/emit/index.ts";
import { print } from "../../../generator/print/print.ts";
import { response, vendorCatalog, withResponses } from "../build/support/catalog.ts";

test("a shape that several bodies have is named by the words their names share", async () => {
  const body = (values: string, most: number) =>
    `{ type: object, required: [code], properties: { code: { enum: [${values}], maxLength: ${most} } } }`;
  const yaml = withResponses(
    response("400", "{ $ref: '#/components/schemas/RefusedProblem' }") +
      response("404", "{ $ref: '#/components/schemas/MissingProblem' }"),
    `RefusedProblem: ${body("a, b", 9)}\nMissingProblem: ${body("c, d", 8)}`,
  );
  const files = print(await Promise.all(emit(vendorCatalog(yaml), { importExtension: "js" })));
  const guards = files.find(({ path }) => path === "guards.ts")?.content;
  expect(guards).toContain('return fitsProblem(body, "c");');
  expect(guards).toContain("has the shape of `RefusedProblem` or `MissingProblem`, and");
});
