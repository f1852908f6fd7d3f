// Runs a TypeScript file where Node cannot: `node scripts/run.js bench/index.ts [argument…]`. Packages are not bundled, so
// that what is measured is what is installed.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  process.stderr.write("Usage: node scripts/run.js <file.ts> [argument…]\n");
  process.exit(2);
}

// Beside node_modules, so that imports of packages resolve as they would from the source.
const folder = join(root, "node_modules/.cache/openapi-errors-run");
const outfile = join(folder, `${basename(entry, ".ts")}.mjs`);
mkdirSync(folder, { recursive: true });
buildSync({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
});
process.exit(spawnSync(process.execPath, [outfile, ...rest], { stdio: "inherit" }).status ?? 1);
