import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFrom, ideas } from "../../cases/cases.ts";
import { problemsOf } from "../../cases/compiler.ts";
import { root } from "../../house/house.ts";

test("what no code uses is not imported, though words and codes of the spec have its name", async () => {
  const { artifacts } = await generatedFrom("words.yaml", {
    id: "words",
    text: `
openapi: 3.1.0
info: { title: Operations Category, version: v1 }
x-error: { codePath: /code }
x-error-responses:
  "400":
    description: It's no Category, no ErrorsByCode // isWrong
    content:
      application/json:
        schema:
          type: object
          required: [code]
          properties: { code: { oneOf: [{ const: fitsWrong, x-error: { name: Operations } }, { const: isWrong }] } }
`,
  });
  const files = artifacts
    .filter(({ path }) => path.endsWith(".ts"))
    .map(({ path, content }) => [join(root, "test/cases", ideas[0]!, path), content] as const);
  expect(problemsOf(new Map(files))).toEqual([]);
});
