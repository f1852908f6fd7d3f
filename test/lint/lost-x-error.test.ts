import { describe, expect, test } from "vitest";
import { findings, spec } from "./linting.ts";

const law = "lost-x-error";

const responses = (version: string): string =>
  spec(
    `
    x-error-responses:
      "400":
        $ref: "#/components/responses/Bad"
        x-error: { recovery: fix }
    components:
      responses:
        Bad: { description: Bad. }
  `,
    version,
  );

const schemas = (version: string): string =>
  spec(
    `
    components:
      schemas:
        Body: { type: object }
        Bad:
          type: object
          properties:
            error: { $ref: "#/components/schemas/Body", x-error: { recovery: fix } }
  `,
    version,
  );

describe("lost-x-error", () => {
  test.each(["3.0.3", "3.1.0", "3.2.0"])(
    "refuses it beside a Response's `$ref` in %s",
    async (version) => {
      expect(await findings(law, responses(version))).toEqual([
        "/x-error-responses/400/x-error: `x-error` stands beside `$ref` and is lost: a reference hides what is written next to it. Write it in the Response the reference leads to, or write this Response out.",
      ]);
    },
  );

  test("refuses it beside a schema's `$ref` in 3.0", async () => {
    expect(await findings(law, schemas("3.0.3"))).toEqual([
      "/components/schemas/Bad/properties/error/x-error: `x-error` stands beside `$ref` and is lost: a reference hides what is written next to it. Write `allOf: [{$ref: …}]` with `x-error` next to it.",
    ]);
  });

  test.each(["3.1.0", "3.2.0"])("accepts it beside a schema's `$ref` in %s", async (version) => {
    expect(await findings(law, schemas(version))).toEqual([]);
  });

  test("accepts it inside the Response", async () => {
    const text = spec(`
      x-error-responses:
        "400": { description: Bad., x-error: { recovery: fix } }
    `);
    expect(await findings(law, text)).toEqual([]);
  });
});
