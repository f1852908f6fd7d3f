import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../generate.ts";
import type { Bench } from "../index.ts";
import { installPeers } from "../peers.ts";
import { table, type Section } from "../report.ts";
import { besideEmpty, type Project } from "./compile.ts";
import { completionsIn, here } from "./completion.ts";

/** What a large generated folder costs the consumer's compiler and editor. */
export function measureConsumer({ root, temporary, options }: Bench): Section {
  const document = installPeers(root).path("@octokit/openapi", "generated/api.github.com.json");
  const github = project(root, join(temporary, "github"));
  generate(root, document, join(github, "generated"));
  writeFileSync(join(github, "main.ts"), 'export * from "./generated/index.js";\n');
  const empty = project(root, join(temporary, "empty"));
  writeFileSync(join(empty, "main.ts"), "export {};\n");

  return {
    part: "consumer",
    title: "The consumer's compiler and editor",
    text: [
      "The folder generated from GitHub's document (1,200 operations), compiled with `strict` and `skipLibCheck: false`.",
      besideEmpty(
        compile("an empty project", root, empty),
        compile("GitHub's generated folder", root, github),
        options.quick ? 1 : 11,
      ),
      "Completion by the language service: the first; after each further keystroke, when the compiler begins with a new program, " +
        "in the median and where other programs disturbed least (a tenth took less); and the names alone, once it has one. " +
        "The first row is what any project takes.",
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

function compile(title: string, root: string, folder: string): Project {
  const tsc = join(root, "node_modules/typescript/lib/tsc.js");
  const args = [tsc, "-p", folder, "--extendedDiagnostics"];
  return { title, compile: { file: process.execPath, args } };
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
    ["completion", "first", "keystroke", "undisturbed", "names alone", "offered"],
    found.map(({ title, first, next, undisturbed, offering, offered }) => [
      title,
      `${Math.round(first)} ms`,
      `${next.toFixed(1)} ms`,
      `${undisturbed.toFixed(1)} ms`,
      `${offering.toFixed(1)} ms`,
      String(offered),
    ]),
  );
}
