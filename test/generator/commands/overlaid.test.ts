import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadRooms } from "../../../generator/commands/load-rooms.ts";
import { main } from "../../../generator/commands/program.ts";
import { terminalFor } from "./stage.ts";

const cwd = mkdtempSync(join(tmpdir(), "overlaid-"));
afterAll(() => rmSync(cwd, { recursive: true }));
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);

/** A vendor's document: its codes are open, and its examples show two of them. */
write(
  "vendor.yaml",
  `
openapi: 3.1.0
info: { title: Vendor, version: "1" }
servers: [{ url: https://vendor.dev }]
security: []
paths:
  /things:
    get:
      operationId: listThings
      summary: Lists.
      responses:
        "200": { description: Fine. }
        "404":
          description: No.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Problem" }
              examples:
                gone: { value: { code: thing_gone } }
                never: { value: { code: never_there } }
components:
  schemas:
    Problem:
      type: object
      required: [code]
      properties: { code: { type: string } }
`,
);
write(
  "codes.overlay.yaml",
  `
overlay: 1.1.0
info: { title: Codes, version: "1" }
actions:
  - target: $.components.schemas.Problem
    update:
      x-error:
        codePath: /code
        codes: { thing_gone: { recovery: fix }, never_there: { recovery: report } }
`,
);

const configured = (overlays: string): string => `
apis:
  vendor:
    root: vendor.yaml
    x-openapi-errors: { overlays: [${overlays}] }
rules: { info-license: off, operation-4xx-response: off, no-unused-components: off }
`;

async function run(...argv: readonly string[]) {
  const { terminal, printed } = terminalFor({ cwd });
  const code = await main(argv, terminal, loadRooms);
  return { code, ...printed() };
}

describe("lint", () => {
  test("suggests an overlay with the codes that the examples show", async () => {
    write("redocly.yaml", configured(""));
    const { out } = await run("lint", "--format", "json");
    const { problems } = JSON.parse(out) as {
      readonly problems: readonly { readonly ruleId: string; readonly message: string }[];
    };
    const open = problems.find(({ ruleId }) => ruleId === "openapi-errors/open-code");
    expect(open?.message).toContain("in an `x-error`, which an overlay adds.");
    expect(open?.message).toContain("The examples show `thing_gone`, `never_there`.");
  });

  test("judges the errors of a document as its overlays make it", async () => {
    write("redocly.yaml", configured("codes.overlay.yaml"));
    const { code, out } = await run("lint");
    expect(out).not.toContain("open-code");
    expect(code).toBe(0);
  });

  test("shows what is wrong with what an overlay adds at the overlay's line", async () => {
    write(
      "wrong.overlay.yaml",
      `
overlay: 1.1.0
info: { title: Wrong, version: "1" }
actions:
  - target: $.components.schemas.Problem
    update: { x-error: { codePath: /code, codes: { thing_gone: { recovery: wish } } } }
`,
    );
    write("redocly.yaml", configured("wrong.overlay.yaml"));
    const { code, err } = await run("lint");
    expect(code, err).toBe(1);
    expect(err).toMatch(/wrong\.overlay\.yaml\S*:6:\d+.*invalid-x-error/);
  });

  test("can't be run with an overlay that is none", async () => {
    write("none.overlay.yaml", "nothing: here\n");
    write("redocly.yaml", configured("none.overlay.yaml"));
    const { code, err } = await run("lint");
    expect(code).toBe(2);
    expect(err).toMatch(/none\.overlay\.yaml\S*:1:1/);
  });
});

describe("generate", () => {
  test("makes an error of each code that an overlay lists", async () => {
    write("redocly.yaml", configured("codes.overlay.yaml"));
    const { code, err } = await run("generate", "vendor", "-o", "made");
    expect(code, err).toBe(0);
    const { classify } = (await import(/* @vite-ignore */ join(cwd, "made/classify.ts"))) as {
      classify(answer: object): { readonly code?: string; readonly policy: object } | undefined;
    };
    const body = { code: "never_there" };
    expect(classify({ status: 404, body })).toMatchObject({
      code: "never_there",
      policy: { retry: false, recovery: "report" },
    });
    expect(classify({ status: 404, body: { code: "another" } })).toMatchObject({
      code: "not_found",
      wireCode: "another",
    });
  });
});
