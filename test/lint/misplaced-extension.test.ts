import { describe, expect, test } from "vitest";
import { findings, spec } from "./linting.ts";

const law = "misplaced-extension";

const places = async (text: string): Promise<string[]> =>
  (await findings(law, text)).map((one) => one.split(":")[0] ?? "");

describe("misplaced-extension", () => {
  test("accepts the root, Responses, schemas and media types of requests", async () => {
    const text = spec(`
      x-error: { source: https://weather.dev }
      x-error-responses:
        "400":
          description: No.
          x-error: { recovery: fix }
          content: { application/json: { schema: { type: object, x-error: true } } }
      paths:
        /a:
          post:
            requestBody:
              content:
                text/plain: { x-error-responses: { "422": { description: No. } } }
            responses: { "200": { description: Yes. } }
    `);
    expect(await findings(law, text)).toEqual([]);
  });

  test("refuses x-error where nothing reads it", async () => {
    const text = spec(`
      x-error-responses:
        x-error: { recovery: fix }
        "400": { description: No., content: { text/plain: { x-error: true } } }
      paths:
        /a:
          x-error: true
          get:
            x-error: true
            responses:
              x-error: true
              "200": { description: Yes., headers: { A: { schema: {}, x-error: true } } }
    `);
    expect(await places(text)).toEqual([
      "/x-error-responses/x-error",
      "/x-error-responses/400/content/text~1plain/x-error",
      "/paths/~1a/x-error",
      "/paths/~1a/get/x-error",
      "/paths/~1a/get/responses/x-error",
      "/paths/~1a/get/responses/200/headers/A/x-error",
    ]);
  });

  test("refuses x-error-responses in an operation and in a Response's media type", async () => {
    const text = spec(`
      paths:
        /a:
          get:
            x-error-responses: { "400": { description: No. } }
            responses:
              "200":
                description: Yes.
                content: { text/plain: { x-error-responses: { "400": { description: No. } } } }
    `);
    expect(await places(text)).toEqual([
      "/paths/~1a/get/x-error-responses",
      "/paths/~1a/get/responses/200/content/text~1plain/x-error-responses",
    ]);
  });

  test("leaves properties of that name alone", async () => {
    const text = spec(`
      components:
        schemas: { A: { type: object, properties: { x-error: { type: string } } } }
    `);
    expect(await findings(law, text)).toEqual([]);
  });
});
