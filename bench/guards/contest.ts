import { buildSync } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { median } from "../median.ts";
import type { Kind, Pace, Results } from "./race.ts";
import { kinds } from "./race.ts";

/** Some guards that make the same checks, and what they are tried on. */
export interface Contest {
  readonly title: string;
  /** The first is what the others are measured against. */
  readonly contestants: readonly Contestant[];
  /** A module whose export of this name makes the inputs. */
  readonly inputs: Import;
}

export interface Contestant extends Import {
  readonly title: string;
}

export interface Import {
  readonly from: string;
  readonly name: string;
}

export interface Finished {
  readonly contest: Contest;
  readonly results: Results;
}

/**
 * Runs each contest in `processes` processes of its own, since a compiler that optimises while the program runs does not
 * decide the same each time, and takes medians. Bundled, but packages stay what is installed beside `folder`.
 */
export function runContests(
  contests: readonly Contest[],
  root: string,
  folder: string,
  { processes, ...pace }: Pace & { readonly processes: number },
  onProgress: (contest: Contest) => void,
): Finished[] {
  mkdirSync(folder, { recursive: true });
  for (const [index, contest] of contests.entries()) {
    buildSync({
      stdin: { contents: moduleOf(contest, pace, root), resolveDir: root, loader: "ts" },
      outfile: join(folder, `${index}.mjs`),
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
    });
  }
  return contests.map((contest, index) => {
    onProgress(contest);
    const runs = Array.from({ length: processes }, () => run(join(folder, `${index}.mjs`)));
    return { contest, results: medians(runs) };
  });
}

function run(file: string): Results {
  const { status, stdout } = spawnSync(process.execPath, [file], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${file} ended with ${status}`);
  return JSON.parse(stdout) as Results;
}

/** A lap for each contestant is a function of its own in the text, so that none learns from another's bodies. */
function moduleOf({ contestants, inputs }: Contest, pace: Pace, root: string): string {
  const from = (path: string): string => JSON.stringify(path);
  const imports = contestants.map(
    ({ name, from: path }, i) => `import { ${name} as guard${i} } from ${from(path)};`,
  );
  const laps = contestants.map(
    ({ title }, i) => `  ${JSON.stringify(title)}: (bodies, turns) => {
    let taken = 0;
    for (let turn = 0; turn < turns; turn++) {
      for (let i = 0; i < bodies.length; i++) if (guard${i}(bodies[i])) taken++;
    }
    return taken;
  },`,
  );
  return [
    `import { race } from ${from(join(root, "bench/guards/race.ts"))};`,
    `import { ${inputs.name.split(".")[0]} as inputs } from ${from(inputs.from)};`,
    ...imports,
    "const laps = {",
    ...laps,
    "};",
    `const results = race(laps, inputs${inputs.name.replace(/^[^.]*/, "")}, ${JSON.stringify(pace)});`,
    "process.stdout.write(JSON.stringify(results));",
  ].join("\n");
}

function medians(runs: readonly Results[]): Results {
  const [first] = runs as [Results];
  return Object.fromEntries(
    Object.keys(first).map((title) => [
      title,
      Object.fromEntries(
        kinds.flatMap((kind) =>
          first[title]![kind] === undefined ? [] : [[kind, middle(runs, title, kind)]],
        ),
      ),
    ]),
  );
}

function middle(runs: readonly Results[], title: string, kind: Kind) {
  const of = (part: "nanoseconds" | "ratio"): number =>
    median(runs.map((results) => results[title]![kind]![part]));
  return { nanoseconds: of("nanoseconds"), ratio: of("ratio") };
}
