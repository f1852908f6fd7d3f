// The test suite and the command under each Node. The one that runs this test has run `npm test` already.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../house/house.ts";
import { nodes, pathOfNode } from "./toolchains.ts";

const run = (node: string, ...args: readonly string[]) =>
  spawnSync(node, args, { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });

interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

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
      const folder = mkdtempSync(join(tmpdir(), "openapi-errors-matrix-"));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const file = join(folder, "report.json");
      const vitest = join(root, "node_modules/vitest/vitest.mjs");
      const reporters = ["default", "json"].map((name) => `--reporter=${name}`);
      const args = ["--project", "house", ...reporters, `--outputFile.json=${file}`];
      const { status, stderr } = run(pathOfNode(version), vitest, "run", ...args);
      expect(status, stderr).toBe(0);
      const { testResults } = JSON.parse(readFileSync(file, "utf8")) as Results;
      const passed = testResults
        .filter(({ name }) => name.includes("/test/runtime/"))
        .flatMap(({ assertionResults }) => assertionResults)
        .filter((one) => one.status === "passed");
      expect(passed.length).toBeGreaterThan(0);
      process.stdout.write(`Node ${version}: ${passed.length} of the runtime's tests passed\n`);
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
