// Many compilers complain of what nobody uses: generated files have none of it, whatever the spec says.
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFrom, ideas, type Generated } from "../../cases/cases.ts";
import { problemsOf } from "../../cases/compiler.ts";
import { root } from "../../house/house.ts";

const head = `
openapi: 3.1.0
info: { title: Operations Category, version: v1 }
`;

const madeFrom = (text: string): Promise<Generated> =>
  generatedFrom("unused.yaml", { id: "unused", text: `${head}${text}` });

function problemsIn({ artifacts }: Generated): readonly string[] {
  const files = artifacts
    .filter(({ path }) => path.endsWith(".ts"))
    .map(({ path, content }) => [join(root, "test/cases", ideas[0]!, path), content] as const);
  return problemsOf(new Map(files));
}

test("what no code uses is not imported, though words and codes of the spec have its name", async () => {
  const made = await madeFrom(`
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
`);
  expect(problemsIn(made)).toEqual([]);
});

test("a body that nothing fits is that of no answer", async () => {
  const content = `content: { application/json: { schema: { $ref: "#/components/schemas/None" } } }`;
  const made = await madeFrom(`
x-error-responses:
  "400": { description: One., ${content} }
  "404": { description: Another., ${content} }
components: { schemas: { None: { type: object, required: [text], properties: { text: false, note: {} } } } }
`);
  expect(problemsIn(made)).toEqual([]);
  expect(made.api.guards["isBadRequest"]?.({ note: 1 })).toBe(false);
  expect(made.api.guards["isUnusedError"]?.({ note: 1 }, 400)).toBe(false);
  expect(made.api.classify({ status: 400, body: { note: 1 } })?.documented).toBe(false);
});

test("a message whose body is not described is told by nothing", async () => {
  const made = await madeFrom(`
paths: {}
webhooks:
  failed: { post: { requestBody: { content: { application/json: { schema: { x-error: true } } } } } }
`);
  expect(problemsIn(made)).toEqual([]);
  const guard = made.artifacts.find(({ path }) => path === "guards.ts");
  expect(guard?.content).toContain("Its body is not described: nothing tells.");
});
