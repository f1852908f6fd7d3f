import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../index.ts";
import { table, type Section } from "../report.ts";
import { bundledSize, type Size } from "./size.ts";

/** What imports add to a program of the consumer. */
export function measureBundles({ root }: Bench): Section {
  const apis = readdirSync(join(root, "generated"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  return {
    part: "bundle",
    title: "Bundles",
    text: [
      "Bytes that an import adds to a program, minified by esbuild, and after gzip. A guard comes through the front door.",
      table(
        [
          "API",
          "smallest guard",
          "largest guard",
          "classify",
          "front door",
          "one validator",
          "all",
        ],
        apis.map((api) => row(join(root, "generated", api), api)),
      ),
    ].join("\n\n"),
  };
}

function row(folder: string, api: string): string[] {
  const frontDoor = join(folder, "index.ts");
  const validators = join(folder, "validators.ts");
  const guards = guardNames(folder)
    .map((name) => bundledSize(frontDoor, [name]))
    .toSorted((a, b) => a.gzipped - b.gzipped);
  const validator = existsSync(validators)
    ? /^export (?:function|const) (validate\w+)/m.exec(readFileSync(validators, "utf8"))?.[1]
    : undefined;
  return [
    api,
    text(guards[0]!),
    text(guards.at(-1)!),
    text(bundledSize(frontDoor, ["classify"])),
    text(bundledSize(frontDoor)),
    validator === undefined ? "–" : text(bundledSize(validators, [validator])),
    existsSync(validators) ? text(bundledSize(validators)) : "–",
  ];
}

/** The guards of an API, in the order of its spec. */
export function guardNames(folder: string): string[] {
  const guards = readFileSync(join(folder, "guards.ts"), "utf8");
  return [...guards.matchAll(/^export function (is\w+)/gm)].map(([, name]) => name!);
}

function text({ minified, gzipped }: Size): string {
  return `${minified} / ${gzipped}`;
}
