import { expect, test } from "vitest";
import { code } from "../../../generator/emit/condition.ts";
import { statusIs } from "../../../generator/emit/statuses.ts";
import { layOut } from "../../../generator/print/layout.ts";

test("statuses are asked for in the order people count, and each once", () => {
  const asked = statusIs([503, "4XX", 402, 302, 503], "status");
  expect(layOut({ kind: "group", content: code(asked) })).toBe(
    "status === 302 || (status >= 400 && status < 500) || status === 503",
  );
});
