import { basename } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { expect } from "vitest";
import { filesUnder, read, root } from "../house/house.ts";
import { during, type Program } from "./program.ts";
import { type Relay, startRelay } from "./relay.ts";
import type { Report } from "./report.ts";

const tests = filesUnder("test/runtime").filter((path) => path.endsWith(".test.ts"));

/** The files that stay in Node, as their first line says, with the reason. */
const nodeOnly = tests.filter((path) => /^\/\/ Only in Node: \w/.test(read(path)));

/** Files of tests as one module, the same for every place, that runs them as soon as it is loaded. */
export async function bundle(relay: string, files: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        'import { run } from "./test/places/run.ts";',
        `void run("${relay}", {`,
        ...files.map((path) => `  "/${path}": () => import("./${path}"),`),
        "});",
      ].join("\n"),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    resolveExtensions: [".ts", ".js"],
    external: ["node:*"],
    plugins: [
      {
        name: "relayed",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/listen\.ts$/ }, () => ({
            path: `${root}/test/places/relayed.ts`,
          })),
      },
    ],
  });
  return outputFiles[0]!.text;
}

/** Runs the runtime's tests in a place that a program opens, says how many there are, and expects them to pass. */
export async function expectSuiteToPass(
  place: string,
  open: (relay: Relay, script: string) => Program,
): Promise<Report> {
  const relay = await startRelay();
  try {
    const files = tests.filter((path) => !nodeOnly.includes(path));
    const script = await bundle(relay.url, files);
    relay.pages.set("/suite.js", { type: "text/javascript", content: script });
    const program = open(relay, script);
    const report = await during(program, relay.report);
    process.stdout.write(`${summary(report)}\n`);
    expect(report).toMatchObject({ place, timeZone: program.timeZone, failed: [] });
    expect(report.passed).toBeGreaterThan(0);
    expect(Object.keys(report.skipped), "skipped without a reason").not.toContain("");
    return report;
  } finally {
    await relay.close();
  }
}

/** `page: 7 passed, 0 failed, 3 skipped (2 for one reason; 1 for another). Only in Node: …` */
function summary({ place, passed, failed, skipped }: Report): string {
  const reasons = Object.entries(skipped).map(([reason, count]) => `${count}: ${reason}`);
  const count = Object.values(skipped).reduce((sum, one) => sum + one, 0);
  const left = nodeOnly.map((path) => basename(path, ".test.ts"));
  const why = count > 0 ? ` (${reasons.join("; ")})` : "";
  const counts = `${passed} passed, ${failed.length} failed, ${count} skipped${why}`;
  return `${place}: ${counts}. Only in Node: ${left.join(", ")}`;
}
