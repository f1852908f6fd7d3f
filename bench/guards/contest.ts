import { buildSync } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { median } from "../median.ts";
import type { Kind, Pace, Result, Results } from "./race.ts";
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
  /** What of an answer says yes, where it is no boolean: `?.documented`. */
  readonly yes?: string;
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
 * decide the same each time, and it matters who comes first: every other process has them in reverse. Now and then one
 * contestant has bad luck for the whole life of a process, so medians count. Bundled, but packages stay what is installed
 * beside `folder`.
 */
export function runContests(
  contests: readonly Contest[],
  root: string,
  folder: string,
  { processes, ...pace }: Pace & { readonly processes: number },
  onProgress: (contest: Contest) => void,
): Finished[] {
  mkdirSync(folder, { recursive: true });
  return contests.map((contest, index) => {
    onProgress(contest);
    const files = [false, true].map((reversed) => {
      const outfile = join(folder, `${index}${reversed ? "-reversed" : ""}.mjs`);
      buildSync({
        stdin: {
          contents: moduleOf(contest, pace, root, reversed),
          resolveDir: root,
          loader: "ts",
        },
        outfile,
        bundle: true,
        packages: "external",
        platform: "node",
        format: "esm",
        target: "node20",
      });
      return outfile;
    });
    const runs = Array.from({ length: processes }, (_, i) => run(files[i % 2]!));
    return { contest, results: medians(contest, runs) };
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
function moduleOf(
  { contestants, inputs }: Contest,
  pace: Pace,
  root: string,
  reversed: boolean,
): string {
  const from = (path: string): string => JSON.stringify(path);
  const [table, ...key] = inputs.name.split(".");
  const inOrder = reversed ? contestants.toReversed() : contestants;
  return [
    `import { race } from ${from(join(root, "bench/guards/race.ts"))};`,
    `import { ${table} as inputs } from ${from(inputs.from)};`,
    ...inOrder.map(
      ({ name, from: path }, i) => `import { ${name} as guard${i} } from ${from(path)};`,
    ),
    // What nobody looks at need not be made: answers that are objects are kept for a moment.
    "export let last;",
    "const laps = {",
    ...inOrder.map(
      ({ title, yes = "" }, i) => `  ${JSON.stringify(title)}: (bodies) => {
    let taken = 0;
    for (let i = 0; i < bodies.length; i++) {
      const answer = guard${i}(bodies[i]);
      if (answer${yes}) taken++;
      ${yes === "" ? "" : "last = answer;"}
    }
    return taken;
  },`,
    ),
    "};",
    `const against = ${JSON.stringify(contestants[0]!.title)};`,
    `const mine = ${["inputs", ...key].join(".")};`,
    `process.stdout.write(JSON.stringify(race(laps, against, mine, ${JSON.stringify(pace)})));`,
  ].join("\n");
}

function medians({ contestants }: Contest, runs: readonly Results[]): Results {
  const over = (title: string, kind: Kind): Result => ({
    nanoseconds: median(runs.map((results) => results[title]![kind]!.nanoseconds)),
    ratio: median(runs.map((results) => results[title]![kind]!.ratio)),
  });
  return Object.fromEntries(
    contestants.map(({ title }) => {
      const present = kinds.filter((kind) => runs[0]![title]![kind] !== undefined);
      return [title, Object.fromEntries(present.map((kind) => [kind, over(title, kind)]))];
    }),
  );
}
