import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../generate.ts";
import type { Bench } from "../index.ts";
import { shown, takeTurns, type Contestant } from "../jobs/rounds.ts";
import { installPeers } from "../peers.ts";
import { table, type Section } from "../report.ts";
import { completionsIn, here } from "./completion.ts";

/** What a large generated folder costs the consumer's compiler and editor. */
export function measureConsumer({ root, temporary, options }: Bench): Section {
  const document = installPeers(root).path("@octokit/openapi", "generated/api.github.com.json");
  const github = project(root, join(temporary, "github"));
  generate(root, document, join(github, "generated"));
  writeFileSync(join(github, "main.ts"), 'export * from "./generated/index.js";\n');
  const empty = project(root, join(temporary, "empty"));
  writeFileSync(join(empty, "main.ts"), "export {};\n");

  const contestants = [
    compile("an empty project", root, empty),
    compile("GitHub's generated folder", root, github),
  ];
  const outcomes = takeTurns(contestants, options.quick ? 1 : 7);
  const rows = contestants.map(({ title }, i) => [title, shown(outcomes[i]!, outcomes[0])]);
  const [before, after] = outcomes;
  const cost =
    typeof before === "object" && typeof after === "object"
      ? `The folder costs ${Math.round(after.milliseconds - before.milliseconds)} ms and ` +
        `${Math.round((after.megabytes ?? 0) - (before.megabytes ?? 0))} MB.`
      : "";
  return {
    part: "consumer",
    title: "The consumer's compiler and editor",
    text: [
      "The folder generated from GitHub's document (1,200 operations), compiled with `strict` and `skipLibCheck: false`.",
      table(["tsc", "time / memory (ratio)"], rows),
      cost,
      "Completion by the language service: the first; after each further keystroke, when the compiler begins with a new program; " +
        "and the names alone, once it has one. The first row is what any project of this size takes.",
      completions(root, github),
    ].join("\n\n"),
  };
}

function project(root: string, folder: string): string {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules/openapi-errors"), "dir");
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.ts", "generated"] }),
  );
  return folder;
}

function compile(title: string, root: string, folder: string): Contestant {
  const tsc = join(root, "node_modules/typescript/lib/tsc.js");
  return { title, command: { file: process.execPath, args: [tsc, "-p", folder] } };
}

function completions(root: string, folder: string): string {
  const start =
    'import { classify } from "./generated/index.js";\n' +
    "declare const answer: { status: number; body: unknown };\n";
  const found = completionsIn(root, folder, "main.ts", {
    "a name in plain code": `const plain = { alpha: 1, beta: 2 };\nplain.${here}\n`,
    "an operation's name": `${start}classify({ ...answer, operation: "${here}" });\n`,
    "a verdict's members": `${start}const verdict = classify(answer);\nif (verdict) verdict.${here}\n`,
    "a code in a `switch`": `${start}switch (classify(answer)?.code) { case "${here}" }\n`,
    "codes of one operation": `${start}switch (classify({ ...answer, operation: "repos/get" })?.code) { case "${here}" }\n`,
  });
  return table(
    ["completion", "first", "keystroke", "names alone", "offered"],
    found.map(({ title, first, next, offering, offered }) => [
      title,
      `${Math.round(first)} ms`,
      `${next.toFixed(1)} ms`,
      `${offering.toFixed(1)} ms`,
      String(offered),
    ]),
  );
}
