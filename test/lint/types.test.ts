import { describe, expect, test } from "vitest";
import { problemsOf, spec } from "./linting.ts";

const messages = async (text: string): Promise<string[]> =>
  (await problemsOf(text)).map(
    ({ rule, location, message, suggestions }) =>
      `${rule} ${location.pointer}: ${message}${suggestions.length > 0 ? ` (${suggestions.join(", ")})` : ""}`,
  );

describe("x-error", () => {
  test("has a clean bill with every field and form", async () => {
    const text = spec(`
      x-error:
        source: https://weather.dev/errors
        evidence:
          { error: documented, status: observed, recovery: inferred, retry: { jitter: inferred } }
        codePath: [/error/code, /code]
        codes:
          frozen: { recovery: wait }
          fine: false
          odd: true
          twice: [{ status: 4XX, recovery: fix }, { status: 5XX, recovery: backoff }]
        retry: { initialDelay: 1s, maxDelay: 1m, multiplier: 1.5, jitter: { min: 1s, max: 10s } }
      x-error-responses:
        "429":
          description: Slow down.
          x-error:
            code: slow_down
            name: SlowDown
            category: RESOURCE_EXHAUSTED
            recovery: throttle
            advice: Send less.
            source: [https://weather.dev/a, https://weather.dev/b]
            evidence: { retry: documented, example: inferred }
            retry:
              maxAttempts: 2
              jitter: full
              when: always
              headers: { X-Reset: unix-seconds, X-Wait: delay }
        default:
          description: No.
          content:
            application/json:
              schema:
                type: object
                x-error: { codePath: null, source: https://weather.dev }
                properties:
                  code:
                    oneOf:
                      - { const: 1, title: one, x-error: { status: [500, 5XX, default], recovery: backoff } }
                      - const: 0
                        title: zero
                        x-error: [{ status: 429, recovery: throttle }, { recovery: fix }]
                      - { const: 2, title: two, x-error: true }
    `);
    expect(await messages(text)).toEqual([]);
  });

  test("refuses an unknown field and names the one meant", async () => {
    const text = spec(`
      x-error-responses:
        "400": { description: No., x-error: { cdoe: bad, recovery: fix } }
    `);
    expect(await messages(text)).toEqual([
      "struct /x-error-responses/400/x-error/cdoe: Property `cdoe` is not expected here. (code, name, codes)",
    ]);
  });

  test.each([
    ["recovery: retry", "`recovery` can be one of the following only"],
    ["category: not_found", "See the supported values: https://"],
    ["evidence: guessed", '"documented", "observed", "inferred"'],
    ["evidence: { code: inferred }", "Property `code` is not expected here."],
    ["evidence: { retry: guessed }", '"documented", "observed", "inferred"'],
    ["evidence: { retry: { when: inferred } }", "Property `when` is not expected here."],
    ["retry: { attempts: 3 }", "Property `attempts` is not expected here."],
    ["retry: { jitter: some }", '"none", "full", "equal"'],
    ["retry: { jitter: { min: 1s } }", "The field `max` must be present"],
    ["retry: { when: never }", '"always", "idempotent"'],
    ["retry: { headers: { X-Reset: date } }", '"unix-seconds", "delay"'],
    ["retry: { maxAttempts: 2.5 }", "Expected type `integer`"],
    ["source: { url: https://a.dev }", "Expected type `string`"],
    ["codes: { a: 1 }", "Expected type `XError` (object)"],
    ["codePath: 3", "Expected type `string`"],
  ])("refuses %s", async (field, message) => {
    const text = spec(`
      x-error-responses:
        "400": { description: No., x-error: { ${field} } }
    `);
    const [first, ...rest] = (await messages(text)).filter((one) => one.startsWith("struct "));
    expect(rest).toEqual([]);
    expect(first).toContain(message);
  });

  test.each(["5", "false", "fix", "[fix]"])("refuses to be %s", async (value) => {
    const text = spec(`
      x-error-responses:
        "400": { description: No., x-error: ${value} }
    `);
    expect((await messages(text)).join()).toContain("Expected type `XError` (object)");
  });

  test.each(["3.0.3", "3.1.0", "3.2.0"])("is typed in OpenAPI %s", async (version) => {
    const text = spec(
      `
      x-error: { sauce: a }
      components:
        schemas:
          A: { type: object, x-error: { recoveri: fix } }
        responses:
          B: { description: B., x-error: [{ nam: C }] }
    `,
      version,
    );
    const places = (await messages(text)).filter((one) => one.startsWith("struct "));
    expect(places.map((one) => one.split(":")[0])).toEqual([
      "struct /components/schemas/A/x-error/recoveri",
      "struct /components/responses/B/x-error/0/nam",
      "struct /x-error/sauce",
    ]);
  });
});

describe("x-error-responses", () => {
  test("has its references resolved, at the root and in a request's media type", async () => {
    const text = spec(`
      x-error-responses:
        "400": { $ref: "#/components/responses/Missing" }
      paths:
        /scan:
          post:
            operationId: scan
            summary: Scan
            security: []
            requestBody:
              content:
                image/png:
                  schema: { type: string }
                  x-error-responses:
                    "422":
                      description: No image.
                      content: { application/json: { schema: { $ref: "#/components/schemas/Gone" } } }
            responses: { "200": { description: Yes. } }
    `);
    expect((await messages(text)).map((one) => one.split(":")[0])).toEqual([
      "no-unresolved-refs /paths/~1scan/post/requestBody/content/image~1png/x-error-responses/422/content/application~1json/schema",
      "no-unresolved-refs /x-error-responses/400",
    ]);
  });

  test("has its Responses and their examples checked", async () => {
    const text = spec(`
      x-error-responses:
        "400":
          content:
            application/json:
              schema: { type: object, required: [code], properties: { code: { type: string } } }
              examples: { wrong: { value: { code: 5 } } }
    `);
    expect((await messages(text)).map((one) => one.split(":")[0])).toEqual([
      "struct /x-error-responses/400",
      "no-invalid-media-type-examples /x-error-responses/400/content/application~1json/examples/wrong/value/code",
    ]);
  });

  test.each([
    ["4xx", "(4XX, 5XX)"],
    ["600", ""],
    ["4X0", "(4XX, 5XX)"],
    ["Default", "(default)"],
  ])("refuses the key %s", async (key, suggestion) => {
    const text = spec(`
      x-error-responses:
        "${key}": { description: No. }
    `);
    const [first, ...rest] = await messages(text);
    expect(rest).toEqual([]);
    expect(first).toContain(`Property \`${key}\` is not expected here.`);
    expect(first).toContain(suggestion);
  });

  test("counts as use of the components it refers to", async () => {
    const text = spec(`
      x-error-responses:
        "400": { $ref: "#/components/responses/Bad" }
      components:
        responses:
          Bad:
            description: Bad.
            content: { application/json: { schema: { $ref: "#/components/schemas/Body" } } }
            x-error: { recovery: fix }
        schemas:
          Body: { type: object }
    `);
    expect(await messages(text)).toEqual([]);
  });
});
