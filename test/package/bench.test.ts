import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../house/house.ts";

test("the bench runs, and every generated guard agrees with the one written by hand", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/run.js", "bench/index.ts", "--quick", "--only", "guards,bundle"],
    { cwd: root, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("## Guards");
  expect(stdout).toContain("## Bundles");
});
