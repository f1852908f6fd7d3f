// Some vendors send a code as a number today and as a string tomorrow, and nothing else that a guard could ask for.
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFrom } from "../../cases/cases.ts";
import { problemsOf } from "../../cases/compiler.ts";
import { root } from "../../house/house.ts";

const text = `
openapi: 3.1.0
info: { title: Numbers, version: v1 }
x-error-responses:
  "400":
    description: The request is wrong.
    content:
      application/json:
        schema:
          title: Numbered
          required: [code]
          properties:
            code:
              oneOf:
                - { enum: [1, "1"], title: Bad date, x-error: { recovery: fix } }
                - { enum: [2, "2"], title: Bad name, x-error: { recovery: fix } }
`;

const { artifacts, api } = await generatedFrom("numbers.yaml", { id: "numbers", text });

test("compiles", () => {
  const files = artifacts.filter(({ path }) => path.endsWith(".ts"));
  const place = join(root, "test/cases");
  expect(
    problemsOf(new Map(files.map(({ path, content }) => [join(place, path), content]))),
  ).toEqual([]);
});

test.each([1, "1"])("%j is the first error and not the second", (code) => {
  const body = { code };
  const says = ["isBadDate", "isBadName", "isNumbersError"].map((name) => api.guards[name]?.(body));
  expect(says).toEqual([true, false, true]);
  expect(api.classify({ status: 400, body })).toMatchObject({ code: "bad_date", wireCode: code });
});

test.each([undefined, null, true, [1], "01"])("%j is none", (code) => {
  expect(api.guards["isNumbersError"]?.({ code })).toBe(false);
  expect(api.classify({ status: 400, body: { code } })).toMatchObject({ documented: false });
});
