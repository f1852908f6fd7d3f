import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const law = "open-code";

const answer = (schema: string, examples: string, root = ""): string =>
  spec(`
    ${root}
    paths:
      /weather:
        get:
          responses:
            "400":
              description: No.
              content: { application/json: { schema: ${schema}, examples: ${examples} } }
            "404":
              description: No.
              content: { application/json: { schema: ${schema} } }
  `);

const open = (name: string): string =>
  `{ type: object, required: [${name}], properties: { ${name}: { type: string } } }`;

const found = (text: string): Promise<string[]> => findings(law, text, openapiErrors());

describe("open-code", () => {
  test("tells of a place once, with the codes its examples show", async () => {
    const examples = "{ a: { value: { code: bad_city } }, b: { value: { code: bad_date } } }";
    expect(await found(answer(open("code"), examples))).toEqual([
      "/paths/~1weather/get/responses/400/content/application~1json/schema/properties/code: `/code` looks like a code, and nothing lists its values; the status alone names the error. List what is known under `codes`; examples show `bad_city`, `bad_date`.",
    ]);
  });

  test("takes a name such as `error` for a code only where examples show one", async () => {
    expect(await found(answer(open("error"), "{ a: { value: { error: Not today. } } }"))).toEqual(
      [],
    );
    expect(
      await found(answer(open("error"), "{ a: { value: { error: bad_city } } }")),
    ).toHaveLength(1);
  });

  test.each(["x-error: { codes: { bad_city: true } }", "x-error: { codePath: null }"])(
    "has nothing to say where the document says %s",
    async (root) => {
      expect(await found(answer(open("code"), "{}", root))).toEqual([]);
    },
  );

  test("has nothing to say of a list of codes", async () => {
    const closed = "{ type: object, properties: { code: { type: string, enum: [a, b] } } }";
    expect(await found(answer(closed, "{}"))).toEqual([]);
  });

  test("passes over values that no object has by itself", async () => {
    const examples =
      "{ a: { value: [] }, b: { value: null }, c: { value: { __proto__: { code: x } } } }";
    expect((await found(answer(open("code"), examples))).join()).not.toContain("examples show");
  });
});
