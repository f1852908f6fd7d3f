import { median } from "../median.ts";
import { runOnce, type Command, type Report } from "../jobs/run.ts";
import { table } from "../report.ts";

export interface Project {
  readonly title: string;
  readonly compile: Command;
}

/**
 * What the compiler takes for a project and for an empty one, as a table: medians of rounds, and in the last row of the
 * differences within each round; below it the fastest runs, which other programs disturbed least. Both
 * have their turn in every round, now the one first and now the other. Throws where one does not compile.
 */
export function besideEmpty(empty: Project, project: Project, rounds: number): string {
  const pairs = Array.from({ length: rounds }, (_, round): readonly [Report, Report] => {
    if (round % 2 === 0) return [run(empty), run(project)];
    const second = run(project);
    return [run(empty), second];
  });
  const row = (title: string, read: (pair: readonly [Report, Report], of: Reading) => number) => [
    title,
    ...readings.map(
      (of) => `${Math.round(median(pairs.map((pair) => read(pair, of))))} ${of.unit}`,
    ),
  ];
  const fastest = (reports: readonly Report[]): number =>
    Math.min(...reports.map(({ milliseconds }) => milliseconds));
  const before = fastest(pairs.map(([first]) => first));
  const after = fastest(pairs.map(([, second]) => second));
  return [
    table(
      ["tsc", ...readings.map(({ title }) => title)],
      [
        row(empty.title, ([first], of) => of.read(first)),
        row(project.title, ([, second], of) => of.read(second)),
        row("the difference", ([first, second], of) => of.read(second) - of.read(first)),
      ],
    ),
    `The fastest runs took ${Math.round(before)} ms and ${Math.round(after)} ms.`,
  ].join("\n\n");
}

interface Reading {
  readonly title: string;
  readonly unit: string;
  readonly read: (report: Report) => number;
}

/** What the system does not tell is not a number. */
const readings: readonly Reading[] = [
  { title: "time", unit: "ms", read: ({ milliseconds }) => milliseconds },
  { title: "on all processors", unit: "ms", read: ({ cpu }) => cpu ?? NaN },
  { title: "memory, as tsc tells", unit: "MB", read: ({ output }) => memoryUsed(output) },
  { title: "at its peak", unit: "MB", read: ({ megabytes }) => megabytes ?? NaN },
];

/** Megabytes, of the line `Memory used: 103763K`. */
function memoryUsed(output: string): number {
  return Number(/Memory used:\s+(\d+)K/.exec(output)?.[1]) / 1024;
}

function run({ title, compile }: Project): Report {
  const report = runOnce(compile);
  if (typeof report === "string") throw new Error(`${title}: ${report}`);
  return report;
}
