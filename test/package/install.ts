import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { read } from "../house/house.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Locked {
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * Installs a consumer's dependencies and the tarball with npm itself, at the versions of our own lockfile, so that
 * the test is the same tomorrow and needs nothing that `npm ci` has not already brought to npm's cache.
 */
export function install(folder: string, tarball: string): void {
  const file = basename(tarball);
  copyFileSync(tarball, join(folder, file));
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const lock = {
    name: manifest.name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": manifest,
      "node_modules/openapi-errors": { ...lockedTarball(tarball), resolved: `file:${file}` },
      ...lockedDependencies(Object.keys(manifest.devDependencies ?? {})),
    },
  };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["ci", ...flags], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
}

function lockedTarball(tarball: string): object {
  const { version, bin, dependencies } = JSON.parse(read("package.json")) as Manifest;
  const digest = createHash("sha512").update(readFileSync(tarball)).digest("base64");
  return { version, bin, dependencies, integrity: `sha512-${digest}` };
}

/** What we ship with, and the development packages named, with what those need. */
function lockedDependencies(development: readonly string[]): Readonly<Record<string, Locked>> {
  const { packages } = JSON.parse(read("package-lock.json")) as Lock;
  const wanted = new Set(development);
  for (const name of wanted) {
    const needs = packages[`node_modules/${name}`]?.dependencies ?? {};
    for (const need of Object.keys(needs)) wanted.add(need);
  }
  const chosen = Object.entries(packages).filter(
    ([path, { dev }]) =>
      path !== "" && (dev !== true || wanted.has(path.replace("node_modules/", ""))),
  );
  return Object.fromEntries(chosen);
}
