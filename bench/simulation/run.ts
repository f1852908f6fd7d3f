import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Contestant, contestants } from "./contestants.ts";
import { measure, type Measures } from "./measures.ts";
import { plot, type Line } from "./plot.ts";
import { outage, scenario, throttling } from "./scenario.ts";
import { type Second, simulate } from "./simulate.ts";

const { values } = parseArgs({
  options: { clients: { type: "string" }, seed: { type: "string" }, write: { type: "boolean" } },
});
const clients = Number(values.clients ?? 1_000);
const seed = Number(values.seed ?? 42);

const COLOURS = [
  "#d62728",
  "#ff9896",
  "#c49c94",
  "#7f7f7f",
  "#1f77b4",
  "#6baed6",
  "#2ca02c",
  "#98df8a",
  "#9467bd",
  "#c5b0d5",
  "#ff7f0e",
  "#ffbb78",
  "#17becf",
  "#9edae5",
];

interface Lived {
  readonly contestant: Contestant;
  readonly seconds: readonly Second[];
  readonly measures: Measures;
}

const all: Lived[] = [];
for (const contestant of await contestants()) {
  const seconds = await simulate(contestant, scenario(clients, seed));
  all.push({ contestant, seconds, measures: measure(seconds, outage, throttling) });
  console.log(row(all.at(-1)!));
}

if (values.write) {
  const here = (name: string): string => join("bench/simulation", name);
  const results = readFileSync(here("RESULTS.md"), "utf8");
  const table = [
    "| library | setting | amplification | recovery | peak | wasted | throttled | overall |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...all.map(row),
  ].join("\n");
  const marker = /(<!-- table -->\n).*(<!-- end -->)/s;
  const heading = `Seed ${seed}, ${clients.toLocaleString("en")} clients. ${versions()}`;
  writeFileSync(here("RESULTS.md"), results.replace(marker, `$1\n${heading}\n\n${table}\n\n$2`));
  const bands = [
    { name: "down", ...outage },
    { name: "throttles", ...throttling },
  ];
  const lines = (value: (second: Second) => number, pick: (one: Contestant) => boolean): Line[] =>
    all.flatMap(({ contestant, seconds }, at) =>
      pick(contestant)
        ? [
            {
              name: label(contestant),
              colour: COLOURS[at]!,
              values: smooth(seconds.map(value)),
              bold: contestant.ours === true,
            },
          ]
        : [],
    );
  const atDefaults = ({ setting, ours }: Contestant): boolean =>
    !/tuned|without|breaker/.test(setting) || (ours === true && setting === "defaults");
  const tuned = ({ setting, ours }: Contestant): boolean =>
    /tuned|breaker/.test(setting) || (ours === true && setting === "defaults");
  const load = ({ sent }: Second): number => sent / clients;
  const good = ({ succeeded, calls }: Second): number => (100 * succeeded) / calls;
  for (const [name, pick] of [
    ["defaults", atDefaults],
    ["tuned", tuned],
  ] as const) {
    writeFileSync(
      here(`load-${name}.svg`),
      plot(
        `Load, libraries ${name === "tuned" ? "tuned" : "at their defaults"}`,
        "requests for one call",
        lines(load, pick),
        bands,
        6,
      ),
    );
    writeFileSync(
      here(`success-${name}.svg`),
      plot(
        `Success, libraries ${name === "tuned" ? "tuned" : "at their defaults"}`,
        "% of the calls begun then",
        lines(good, pick),
        bands,
        100,
      ),
    );
  }
}

function label({ name, setting }: Contestant): string {
  return setting ? `${name}, ${setting}` : name;
}

function row({ contestant, measures }: Lived): string {
  const { amplification, recoverySeconds, peak, wasted, throttledSuccess, success } = measures;
  const cells = [
    contestant.ours ? `**${contestant.name}**` : contestant.name,
    contestant.setting,
    amplification.toFixed(3),
    recoverySeconds === undefined ? "never" : `${recoverySeconds} s`,
    peak.toFixed(2),
    wasted.toFixed(0),
    `${throttledSuccess.toFixed(1)} %`,
    `${success.toFixed(1)} %`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The mean over three seconds, against the noise of random arrivals. */
function smooth(values: readonly number[]): number[] {
  return values.map((_, at) => {
    const near = values.slice(Math.max(0, at - 1), at + 2);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}

/** Which versions took part, from their own `package.json`. */
function versions(): string {
  const ours = createRequire(resolve("package.json"));
  const peers = createRequire(resolve("bench/peers/package.json"));
  const found = (["ky", "cockatiel", "undici", "axios", "p-retry", "axios-retry"] as const).map(
    (name) => {
      const entry = (name === "p-retry" || name === "axios-retry" ? peers : ours).resolve(name);
      const root =
        entry.slice(0, entry.lastIndexOf(`node_modules/${name}/`)) + `node_modules/${name}/`;
      return `${name} ${(JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string }).version}`;
    },
  );
  return `${found.join(", ")}.`;
}
