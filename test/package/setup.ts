import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../house/house.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed package, as it would be published. */
    readonly tarball: string;
  }
}

/** Builds and packs once for all tests that need the package as others get it. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "openapi-errors-package-"));
  execFileSync(process.execPath, ["scripts/build.js"], { cwd: root, stdio: "inherit" });
  const packed = execFileSync(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    { cwd: root, stdio: ["ignore", "pipe", "ignore"] },
  );
  const [{ filename }] = JSON.parse(packed.toString()) as [{ readonly filename: string }];
  project.provide("tarball", join(folder, filename));
  return () => rmSync(folder, { recursive: true });
}
