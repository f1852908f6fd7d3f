import { readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "../house/house.ts";

/** The oldest we promise, the one we are built with, and the two that came after. */
export const typescripts = ["5.4", "5.9", "6", "7"] as const;

/** The lines of Node in use since the oldest we run on. */
export const nodes = ["20", "22", "24", "26"] as const;

export type TypeScriptVersion = (typeof typescripts)[number];
export type NodeVersion = (typeof nodes)[number];

export const toolchains = join(root, "node_modules/.cache/openapi-errors-matrix");

/** What runs JavaScript beside Node and the browsers. */
export const otherRuntimes = { deno: "2", bun: "1" } as const;

const platform = process.platform === "win32" ? "win" : process.platform;
export const packageOfNode = `node-${platform}-${process.arch}`;

export const pathOfNode = (version: NodeVersion): string =>
  join(toolchains, `node_modules/node-${version}/bin/node`);

/** Deno and Bun each bring a package for every platform, of which one is installed. */
const pathIn = (scope: string, program: string): string => {
  const folder = join(toolchains, "node_modules", scope);
  return join(folder, readdirSync(folder)[0] ?? "", program);
};

export const pathOfDeno = (): string => pathIn("@deno", "deno");

export const pathOfBun = (): string => pathIn("@oven", "bin/bun");

export const pathOfTsc = (version: TypeScriptVersion): string =>
  join(toolchains, `node_modules/typescript-${version}/bin/tsc`);
