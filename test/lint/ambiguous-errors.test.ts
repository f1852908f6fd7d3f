import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { findings, spec } from "./linting.ts";

const found = (text: string): Promise<string[]> =>
  findings("ambiguous-errors", text, openapiErrors());

const either = (first: string, second: string): string =>
  spec(`
    x-error: { source: https://weather.dev }
    x-error-responses:
      "400":
        description: No.
        content:
          application/json:
            schema:
              oneOf:
                - { type: object, ${first}, x-error: { code: bad_city, recovery: fix } }
                - { type: object, ${second}, x-error: { code: bad_date, recovery: fix } }
  `);

describe("ambiguous-errors", () => {
  test("shows a body that both errors claim", async () => {
    const [first, ...rest] = await found(either("required: [message]", "required: [detail]"));
    expect(rest).toEqual([]);
    expect(first).toContain("can't be told apart");
    const witness = /Both would claim `(.*?)`/.exec(first ?? "")?.[1] ?? "";
    expect(JSON.parse(witness)).toMatchObject({
      message: expect.anything() as unknown,
      detail: expect.anything() as unknown,
    });
    expect(first).toMatch(/^\/x-error-responses\/400/);
  });

  test.each([
    [
      "a pinned value",
      "required: [a], properties: { a: { const: 1 } }",
      "required: [a], properties: { a: { const: 2 } }",
    ],
    [
      "the kind of a value",
      "required: [a], properties: { a: { type: string } }",
      "required: [a], properties: { a: { type: object } }",
    ],
    [
      "a key that the other forbids",
      "properties: { a: {} }, additionalProperties: false",
      "required: [b]",
    ],
  ])("accepts errors told apart by %s", async (_, first, second) => {
    expect(await found(either(first, second))).toEqual([]);
  });

  test("accepts the same body at two statuses", async () => {
    const text = spec(`
      x-error: { source: https://weather.dev }
      x-error-responses:
        "400": { description: No., x-error: { code: a, recovery: fix } }
        "404": { description: No., x-error: { code: b, recovery: fix } }
    `);
    expect(await found(text)).toEqual([]);
  });
});
