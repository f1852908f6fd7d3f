// The test suite and the command under each Node. The one that runs this test has run `npm test` already.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { root } from "../house/house.ts";
import { nodes, pathOfNode } from "./toolchains.ts";

const run = (node: string, ...args: readonly string[]) =>
  spawnSync(node, args, { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });

for (const version of nodes) {
  test(`Node ${version} finds generated/ fresh`, () => {
    const { status, stdout, stderr } = run(
      pathOfNode(version),
      "dist/generator/cli.js",
      "generate",
      "--check",
      "--no-cache",
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(/ unchanged\n$/);
    expect(status).toBe(0);
  });

  test.skipIf(process.versions.node.startsWith(`${version}.`))(
    `Node ${version} passes the tests`,
    () => {
      const vitest = join(root, "node_modules/vitest/vitest.mjs");
      const { status, stderr } = run(pathOfNode(version), vitest, "run", "--project", "house");
      expect(status, stderr).toBe(0);
    },
  );

  test(`Node ${version} imports and requires every entry point`, () => {
    const entries = ["openapi-errors", "openapi-errors/redocly", "openapi-errors/runtime"];
    const apis = ["scrapegraphai", "copyleaks"].flatMap((id) =>
      ["", "/validators", "/fixtures"].map((part) => `openapi-errors/apis/${id}${part}`),
    );
    const code = `
      const names = ${JSON.stringify([...entries, ...apis])};
      for (const name of names) if (Object.keys(require(name)).length === 0) throw new Error(name);
      Promise.all(names.map((name) => import(name))).then((all) => console.log(all.length));
    `;
    const { status, stdout, stderr } = run(pathOfNode(version), "--no-warnings", "-e", code);
    expect(stderr).toBe("");
    expect(stdout.trim()).toBe(String(entries.length + apis.length));
    expect(status).toBe(0);
  });
}
