import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { measureBundles } from "./bundle/bundle.ts";
import { measureConsumer } from "./consumer/consumer.ts";
import { measureGuards } from "./guards/guards.ts";
import { measureJobs } from "./jobs/jobs.ts";
import { readOptions, usage, type Options, type Part } from "./options.ts";
import { sectionText, writeResults, type Section } from "./report.ts";
import { measureScale } from "./scale/scale.ts";
import { measureSimulation } from "./simulation/simulation.ts";

/** What a part of the benchmarks gets. */
export interface Bench {
  /** The root of the repository. */
  readonly root: string;
  /** A folder that is gone afterwards. */
  readonly temporary: string;
  readonly options: Options;
}

const measure: Readonly<Record<Part, (bench: Bench) => Promise<Section> | Section>> = {
  guards: measureGuards,
  bundle: measureBundles,
  jobs: measureJobs,
  scale: measureScale,
  consumer: measureConsumer,
  simulation: measureSimulation,
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const root = process.cwd();
  const build = spawnSync(process.execPath, ["scripts/build.js"], { cwd: root, stdio: "inherit" });
  if (build.status !== 0) throw new Error("The build failed");
  const temporary = mkdtempSync(join(os.tmpdir(), "openapi-errors-bench-"));
  try {
    const sections: Section[] = [];
    for (const part of options.parts) {
      sections.push(await measure[part]({ root, temporary, options }));
      console.log(`\n${sectionText(sections.at(-1)!)}\n`);
      if (!options.quick) writeResults(join(root, "bench/RESULTS.md"), sections);
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nUsage: ${usage}`);
  process.exitCode = 2;
}
