import { describe, expect, test } from "vitest";
import { findings, spec } from "./linting.ts";

const law = "undeclared-retry-after";

const response = (status: string, fields: string): string =>
  spec(`
    x-error-responses:
      "${status}": { description: No., ${fields} }
  `);

describe("undeclared-retry-after", () => {
  test.each(["429", "503"])("warns of a %s that says nothing", async (status) => {
    expect(await findings(law, response(status, "x-error: { recovery: throttle }"))).toEqual([
      `/x-error-responses/${status}: The Response \`${status}\` declares no \`Retry-After\` or rate-limit header. Declare the one the API sends in \`headers\`, or give the timing in \`x-error.retry\` where it sends none.`,
    ]);
  });

  test.each([
    "Retry-After",
    "retry-after",
    "retry-after-ms",
    "RateLimit",
    "RateLimit-Reset",
    "X-RateLimit-Reset",
    "X-Rate-Limit-Remaining-Minute",
  ])("is content with the header %s", async (header) => {
    const headers = `headers: { ${header}: { schema: { type: string } } }`;
    expect(await findings(law, response("429", headers))).toEqual([]);
  });

  test.each(["X-Request-Id", "Retry", "X-RateLimited"])("isn't with %s", async (header) => {
    const headers = `headers: { ${header}: { schema: { type: string } } }`;
    expect(await findings(law, response("429", headers))).toHaveLength(1);
  });

  test.each([
    "{ recovery: throttle, retry: { initialDelay: 30s } }",
    "{ recovery: throttle, retry: { maxAttempts: 1 } }",
    "{ recovery: throttle, retry: { headers: { X-Reset: delay } } }",
    "[{ recovery: throttle, retry: { initialDelay: 30s } }]",
    "{ recovery: pay }",
  ])("takes %s for a decision", async (xError) => {
    expect(await findings(law, response("429", `x-error: ${xError}`))).toEqual([]);
  });

  test("takes the timing on the root for a decision about all", async () => {
    const text = spec(`
      x-error: { retry: { initialDelay: 1s } }
      x-error-responses:
        "429": { description: No., x-error: { recovery: throttle } }
    `);
    expect(await findings(law, text)).toEqual([]);
  });

  test.each(["400", "500", "4XX", "default"])("says nothing of %s", async (status) => {
    expect(await findings(law, response(status, "x-error: { recovery: throttle }"))).toEqual([]);
  });

  test("says nothing of the answers to webhooks and callbacks, which are ours", async () => {
    const text = spec(`
      paths:
        /a:
          post:
            responses: { "200": { description: Yes. } }
            callbacks:
              done: { "{$request.body#/url}": { post: { responses: { "429": { description: Slow down. } } } } }
      webhooks:
        done: { post: { responses: { "503": { description: Later. } } } }
    `);
    expect(await findings(law, text)).toEqual([]);
  });

  test("reports a Response that many operations share once, where it stands", async () => {
    const text = spec(`
      paths:
        /a: { get: { responses: { "429": { $ref: "#/components/responses/Slow" } } } }
        /b: { get: { responses: { "429": { $ref: "#/components/responses/Slow" } } } }
      components:
        responses: { Slow: { description: Slow down. } }
    `);
    expect((await findings(law, text)).map((one) => one.split(":")[0])).toEqual([
      "/components/responses/Slow",
    ]);
  });
});
