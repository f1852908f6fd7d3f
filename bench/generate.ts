import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Generates one document into a folder with the built command, and returns the folder. */
export function generate(root: string, document: string, folder: string): string {
  const cli = join(root, "dist/generator/cli.js");
  const run = spawnSync(process.execPath, [cli, "generate", document, "-o", folder, "--no-cache"], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`generate ${document}: ${run.stdout}${run.stderr}`);
  return folder;
}
