// A README is the part of a package that most people run. Every TypeScript block of ours compiles as it stands, with what
// the comment above it gives.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, expect, inject, test } from "vitest";
import { read, root } from "../house/house.ts";

const folder = mkdtempSync(join(tmpdir(), "openapi-errors-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = [
  ...read("README.md").matchAll(/(?:<!-- given\n([^]*?)-->\s*)?^```ts\n([^]*?)^```/gm),
].map(([, given = "", code = ""]) => `${code}\n${given}\nexport {};\n`);

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  types: [],
  module: "NodeNext",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

test("each TypeScript block of the README compiles", () => {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "openapi-errors"), { recursive: true });
  symlinkSync(join(root, "node_modules/axios"), join(modules, "axios"));
  execFileSync("tar", [
    "-xzf",
    inject("tarball"),
    "-C",
    join(modules, "openapi-errors"),
    "--strip-components=1",
  ]);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.ts"] }),
  );
  for (const [index, block] of blocks.entries())
    writeFileSync(join(folder, `block-${index + 1}.ts`), block);

  const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  expect(blocks.length).toBeGreaterThanOrEqual(6);
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
