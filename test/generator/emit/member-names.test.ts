// Codes stand at members of any name: reserved words, names of our own functions, names that every object has, and none that
// an identifier could have. A guard that reads them compiles, and tells the codes apart.
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFrom, ideas, type Generated } from "../../cases/cases.ts";
import { problemsOf } from "../../cases/compiler.ts";
import { root } from "../../house/house.ts";

const names = [
  "undefined",
  "arguments",
  "await",
  "constructor",
  "toString",
  "error-code",
  "",
  "body",
  "expected",
  "verdict",
  "fitsWrong",
  "isWrongCode",
];

const codes =
  "{ oneOf: [{ const: a, x-error: { recovery: fix } }, { const: b, x-error: { recovery: fix } }] }";

function specOf(paths: readonly string[], schema: string): string {
  return `
openapi: 3.1.0
info: { title: Names, version: v1 }
x-error: { codePath: ${JSON.stringify(paths)} }
x-error-responses:
  "400":
    description: It is wrong.
    content: { application/json: { schema: { title: Wrong, ${schema} } } }
`;
}

const object = (name: string, schema: string): string =>
  `type: object, required: [${JSON.stringify(name)}], properties: { ${JSON.stringify(name)}: ${schema} }`;

const member = (name: string, value: unknown) => Object.fromEntries([[name, value]]);

/** Each stands in a folder that exists, or its files would not find one another. */
function problemsIn(made: readonly Generated[]): readonly string[] {
  const files = made.flatMap(({ artifacts }, i) =>
    artifacts
      .filter(({ path }) => path.endsWith(".ts"))
      .map(({ path, content }) => [join(root, "test/cases", ideas[i]!, path), content] as const),
  );
  return problemsOf(new Map(files));
}

const places = [
  {
    where: "at the root",
    spec: (name: string) => specOf([`/${name}`], object(name, codes)),
    body: member,
  },
  {
    where: "inside an error",
    spec: (name: string) =>
      specOf([`/error/${name}`], object("error", `{ ${object(name, codes)} }`)),
    body: (name: string, value: unknown) => ({ error: member(name, value) }),
  },
];

test.each(places)(
  "a code $where is read by any name",
  { timeout: 60_000 },
  async ({ spec, body }) => {
    const made: Generated[] = [];
    for (const name of names) {
      const one = await generatedFrom("names.yaml", { id: "names", text: spec(name) });
      const { classify, guards } = one.api;
      expect(classify({ status: 400, body: body(name, "a") }), name).toMatchObject({ code: "a" });
      expect(classify({ status: 400, body: body(name, "c") }), name).toMatchObject({
        reason: "code",
      });
      expect(guards["isNamesError"]?.(body(name, "b")), name).toBe(true);
      expect(guards["isNamesError"]?.({}), name).toBe(false);
      expect(guards["isA"]?.(body(name, "b")), name).toBe(false);
      made.push(one);
    }
    expect(problemsIn(made)).toEqual([]);
  },
);

test("two names that differ only in their spelling are two places", async () => {
  const other = codes.replaceAll("const: ", "const: other_");
  const old = `{ title: Old, ${object("error_code", codes)} }`;
  const text = specOf(
    ["/error_code", "/errorCode"],
    `oneOf: [${old}, { title: New, ${object("errorCode", other)} }]`,
  );
  const made = await generatedFrom("names.yaml", { id: "names", text });
  const codeOf = (body: object) => made.api.classify({ status: 400, body })?.code;
  expect([codeOf({ error_code: "a" }), codeOf({ errorCode: "other_b" })]).toEqual(["a", "other_b"]);
  expect(made.api.guards["isNamesError"]?.({ errorCode: "other_b" })).toBe(true);
  expect(made.api.guards["isNamesError"]?.({ errorCode: "a" })).toBe(false);
  expect(problemsIn([made])).toEqual([]);
});
