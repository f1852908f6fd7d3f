import { describe, expect, test } from "vitest";
import { findings, spec } from "./linting.ts";

const law = "unsafe-replay";

const response = (status: string, xError: string): string =>
  spec(`
    x-error-responses:
      "${status}": { description: No., x-error: ${xError} }
  `);

const always = "retry: { when: always }";

describe("unsafe-replay", () => {
  test.each([
    ["500", `{ recovery: backoff, ${always} }`],
    ["5XX", `{ recovery: backoff, ${always} }`],
    ["default", `{ recovery: backoff, ${always} }`],
    ["503", `{ ${always} }`],
    ["408", `{ recovery: reauthenticate, ${always} }`],
    ["5XX", `{ recovery: reauthenticate, ${always} }`],
    ["400", `[{ status: 502, recovery: backoff, ${always} }]`],
  ])("warns of a %s with %s", async (status, xError) => {
    const [found, ...rest] = await findings(law, response(status, xError));
    expect(rest).toEqual([]);
    expect(found).toMatch(/retry\/when: `when: always` replays a request/);
  });

  test.each([
    ["500", "{ recovery: backoff, retry: { when: idempotent } }"],
    ["500", "{ recovery: backoff }"],
    ["429", `{ recovery: throttle, ${always} }`],
    ["503", `{ recovery: throttle, ${always} }`],
    ["409", `{ recovery: wait, ${always} }`],
    ["401", `{ recovery: reauthenticate, ${always} }`],
    ["default", `{ recovery: reauthenticate, ${always} }`],
    ["408", "{ recovery: reauthenticate, retry: { when: idempotent } }"],
    ["425", `{ recovery: backoff, ${always} }`],
  ])("accepts a %s with %s", async (status, xError) => {
    expect(await findings(law, response(status, xError))).toEqual([]);
  });

  test("warns on the root, whose word holds for every error", async () => {
    expect(await findings(law, spec(`x-error: { ${always} }`))).toHaveLength(1);
  });

  test("warns in a shared schema, whose statuses aren't known there", async () => {
    const text = spec(`
      components:
        schemas:
          Code:
            oneOf:
              - { const: a, x-error: { recovery: backoff, ${always} } }
              - { const: b, x-error: { status: 425, recovery: backoff, ${always} } }
              - { const: c, x-error: { ${always} } }
    `);
    expect((await findings(law, text)).map((one) => one.split(":")[0])).toEqual([
      "/components/schemas/Code/oneOf/0/x-error/retry/when",
    ]);
  });
});
