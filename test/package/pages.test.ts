// What stands in a page is the part of a package that most people run. Every TypeScript block of ours compiles as it stands,
// with what the comment above it gives.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, expect, inject, test } from "vitest";
import { filesUnder, read, root } from "../house/house.ts";

const folder = mkdtempSync(join(tmpdir(), "openapi-errors-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = filesUnder(".").filter((path) => /^(docs\/.*|[^/]+)\.md$/.test(path));

const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/(?:<!-- given\n([^]*?)-->\s*)?^ *```ts\n([^]*?)^ *```/gm)].map(
    ([, given = "", code = ""], index) => ({
      file: `${page.replaceAll("/", "-").replace(/\.md$/, "")}-${index + 1}.ts`,
      text: `${code}\n${given}\nexport {};\n`,
    }),
  ),
);

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  types: [],
  module: "NodeNext",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

test("each TypeScript block of a page compiles", () => {
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
  for (const { file, text } of blocks) writeFileSync(join(folder, file), text);

  const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  const files = blocks.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(["README-6.ts", "docs-runtime-1.ts"]));
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
