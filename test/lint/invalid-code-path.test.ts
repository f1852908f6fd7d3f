import { describe, expect, test } from "vitest";
import { findings, spec } from "./linting.ts";

const law = "invalid-code-path";

describe("invalid-code-path", () => {
  test.each(["/code", "/error/code", "/errors/0/code", "/a~1b/m~0n", "[/a, /b/c]", "null"])(
    "accepts %s",
    async (codePath) => {
      expect(await findings(law, spec(`x-error: { codePath: ${codePath} }`))).toEqual([]);
    },
  );

  test.each(["code", "error.code", "$.error.code", '"#/error/code"', '""', "/a~2"])(
    "refuses %s",
    async (codePath) => {
      const [found, ...rest] = await findings(law, spec(`x-error: { codePath: ${codePath} }`));
      expect(rest).toEqual([]);
      expect(found).toMatch(/^\/x-error\/codePath: .* is no JSON Pointer\./);
    },
  );

  test("points to the item of a list that is wrong", async () => {
    const text = spec("x-error: { codePath: [/a, b] }");
    expect((await findings(law, text)).map((one) => one.split(":")[0])).toEqual([
      "/x-error/codePath/1",
    ]);
  });
});
