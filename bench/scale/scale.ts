import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../index.ts";
import { shown, takeTurns, type Contestant, type Outcome } from "../jobs/rounds.ts";
import { table, type Section } from "../report.ts";
import { documentOf } from "./document.ts";

const sizes = [
  { operations: 1_000, errorSchemas: 100 },
  { operations: 5_000, errorSchemas: 100 },
  { operations: 20_000, errorSchemas: 100 },
  { operations: 1_000, errorSchemas: 1_000 },
  { operations: 5_000, errorSchemas: 5_000 },
];

/** The five APIs, for the first time and again; and documents that grow. */
export function measureScale(bench: Bench): Section {
  return {
    part: "scale",
    title: "Scale",
    text: [
      "### The five APIs\n\nIn brackets: how many times an empty program (`node -e 0`) took.",
      fiveApis(bench),
      "### Documents that grow\n\nWhat a thousand operations or error schemas take should not grow with their number.",
      growing(bench),
    ].join("\n\n"),
  };
}

function fiveApis({ root, temporary, options }: Bench): string {
  const output = join(temporary, "apis");
  const generate = (title: string, ...args: string[]): Contestant => ({
    title,
    command: {
      file: process.execPath,
      args: [join(root, "dist/generator/cli.js"), "generate", "-o", output, ...args],
      cwd: root,
    },
  });
  const contestants: Contestant[] = [
    { title: "an empty program", command: { file: process.execPath, args: ["-e", "0"] } },
    generate("cold", "--no-cache"),
    generate("nothing changed"),
  ];
  takeTurns(contestants.slice(2), 1);
  const outcomes = takeTurns(contestants, options.quick ? 1 : 11);
  const rows = contestants.map(({ title }, i) => [title, shown(outcomes[i]!, outcomes[0])]);
  return table(["five APIs", "time / memory (ratio)"], rows);
}

function growing({ root, temporary, options }: Bench): string {
  const chosen = options.quick ? [{ operations: 50, errorSchemas: 10 }] : sizes;
  const contestants = chosen.map(({ operations, errorSchemas }): Contestant => {
    const file = join(temporary, `scale-${operations}-${errorSchemas}.json`);
    writeFileSync(file, JSON.stringify(documentOf(operations, errorSchemas)));
    return {
      title: `${operations} operations, ${errorSchemas} error schemas`,
      command: {
        file: process.execPath,
        args: [
          join(root, "dist/generator/cli.js"),
          "generate",
          file,
          "-o",
          file.replace(".json", ""),
          "--no-cache",
        ],
      },
    };
  });
  const outcomes = takeTurns(contestants, options.quick ? 1 : 3, 600_000);
  const rows = contestants.map(({ title }, i) => {
    const { operations, errorSchemas } = chosen[i]!;
    return [
      title,
      shown(outcomes[i]!, undefined),
      perThousand(outcomes[i]!, Math.max(operations, errorSchemas)),
    ];
  });
  return table(["document", "time / memory", "ms for 1,000"], rows);
}

function perThousand(outcome: Outcome, count: number): string {
  return typeof outcome === "string"
    ? "–"
    : String(Math.round((outcome.milliseconds * 1_000) / count));
}
