import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodes, otherRuntimes, packageOfNode, toolchains, typescripts } from "./toolchains.ts";

/** Installs every TypeScript, Node and other runtime of the matrix, and GitHub's document, once, under names of their own. */
export default function setup(): void {
  const wanted = [
    ...typescripts.map((version) => [`typescript-${version}`, `typescript@${version}`]),
    ...nodes.map((version) => [`node-${version}`, `${packageOfNode}@${version}`]),
    ...Object.entries(otherRuntimes).map(([name, version]) => [name, `${name}@${version}`]),
    ["github", "@octokit/openapi@23"],
  ] as [string, string][];
  const missing = wanted.filter(([name]) => !existsSync(join(toolchains, "node_modules", name)));
  if (missing.length === 0) return;
  mkdirSync(toolchains, { recursive: true });
  writeFileSync(join(toolchains, "package.json"), '{ "private": true }\n');
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  const names = wanted.map(([name, spec]) => `${name}@npm:${spec}`);
  execFileSync("npm", ["install", ...flags, ...names], { cwd: toolchains, stdio: "inherit" });
}
