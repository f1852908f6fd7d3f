import { describe, expect, test } from "vitest";
import { findings, spec } from "./linting.ts";

const law = "invalid-status";

const entry = (status: string): string =>
  spec(`
    components:
      schemas:
        Code: { oneOf: [{ const: a, x-error: { status: ${status} } }, { const: b }] }
  `);

const place = "/components/schemas/Code/oneOf/0/x-error/status";

describe("invalid-status", () => {
  test.each(["429", '"429"', "100", "599", "5XX", "default", "[400, 5XX]"])(
    "accepts %s",
    async (status) => {
      expect(await findings(law, entry(status))).toEqual([]);
    },
  );

  test.each(["99", "600", "4XY", "5xx", "42X", "all", '"429 "'])("refuses %s", async (status) => {
    const [finding, ...rest] = await findings(law, entry(status));
    expect(rest).toEqual([]);
    expect(finding).toMatch(`${place}: `);
    expect(finding).toContain("is no status. Write a number from 100 to 599");
  });

  test("points to the item of a list that is wrong", async () => {
    expect((await findings(law, entry("[429, 999]"))).map((one) => one.split(":")[0])).toEqual([
      `${place}/1`,
    ]);
  });
});
