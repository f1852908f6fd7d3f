import { describe, expect, test } from "vitest";
import { distance } from "../../lint/spelling.ts";
import { findings, problemsOf, spec } from "./linting.ts";

const law = "misspelt-extension";

const response = (key: string): string =>
  spec(`
    x-error-responses:
      "400": { description: No., ${key}: { recovery: fix } }
  `);

describe("misspelt-extension", () => {
  test.each(["x-erorr", "x-errors", "x-eror", "x-Error", "x-err", "x-error-", "x-_error"])(
    "takes %s for x-error",
    async (key) => {
      expect(await findings(law, response(key))).toEqual([
        `/x-error-responses/400/${key}: \`${key}\` is ignored. It looks like \`x-error\`: spell it so.`,
      ]);
    },
  );

  test.each(["x-error-response", "x-errorResponses", "x-errors-responses", "x-error-repsonses"])(
    "takes %s for x-error-responses",
    async (key) => {
      const text = spec(`${key}: { "400": { description: No. } }`);
      expect(await findings(law, text)).toEqual([
        `/${key}: \`${key}\` is ignored. It looks like \`x-error-responses\`: spell it so.`,
      ]);
    },
  );

  test.each(["x_error", "xError", "X-Error", "error"])("leaves %s to Redocly", async (key) => {
    const [problem, ...rest] = await problemsOf(response(key));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ rule: "struct" });
    expect(problem?.suggestions).toContain("x-error");
  });

  test.each([
    "x-order",
    "x-enum",
    "x-internal",
    "x-error-codes",
    "x-retries",
    "x-speakeasy-retries",
  ])("knows %s for another's", async (key) => {
    expect(await findings(law, response(key))).toEqual([]);
  });

  test("leaves the names of properties alone", async () => {
    const text = spec(`
      components:
        schemas: { A: { type: object, properties: { x-errors: { type: string } } } }
    `);
    expect(await findings(law, text)).toEqual([]);
  });

  test("names the range an operation's key is meant for", async () => {
    const text = spec(`
      paths:
        /a:
          get:
            responses:
              "200": { description: Yes. }
              "404": { description: No. }
              4xx: { description: No. }
              5Xx: { description: No. }
              50x: { description: No. }
              4XX: { description: No. }
    `);
    expect(await findings(law, text)).toEqual([
      "/paths/~1a/get/responses/4xx: `4xx` is no range of statuses. Write `4XX`.",
      "/paths/~1a/get/responses/5Xx: `5Xx` is no range of statuses. Write `5XX`.",
      "/paths/~1a/get/responses/50x: `50x` is no range of statuses. Write `5XX`.",
    ]);
  });
});

describe("the distance of two words", () => {
  test.each([
    ["error", "error", 0],
    ["erorr", "error", 1],
    ["eror", "error", 1],
    ["errors", "error", 1],
    ["mirror", "error", 2],
    ["", "error", 5],
    ["order", "error", 3],
  ])("from %s to %s is %d", (from, to, steps) => {
    expect(distance(from, to)).toBe(steps);
    expect(distance(to, from)).toBe(steps);
  });
});
