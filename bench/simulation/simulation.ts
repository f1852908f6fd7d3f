import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Bench } from "../index.ts";
import { installPeers } from "../peers.ts";
import { table, type Section } from "../report.ts";
import { type Contestant, contestants } from "./contestants.ts";
import { measure, type Measures } from "./measures.ts";
import { plot, type Line } from "./plot.ts";
import { outage, scenario, throttling } from "./scenario.ts";
import { type Second, simulate } from "./simulate.ts";

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

/** A server that fails, throttles and recovers, and what its clients do to it; the plots are written beside this file. */
export async function measureSimulation({ root, options }: Bench): Promise<Section> {
  const peers = installPeers(root);
  const clients = options.quick ? 20 : 1_000;
  const all: Lived[] = [];
  for (const contestant of await contestants()) {
    const seconds = await simulate(contestant, scenario(clients, options.seed));
    all.push({ contestant, seconds, measures: measure(seconds, outage, throttling) });
  }
  const plots = plotsOf(all, clients);
  if (!options.quick)
    for (const { file, svg } of plots) writeFileSync(join(root, "bench/simulation", file), svg);
  const head = "library|amplification|recovery|peak|wasted|throttled|overall".split("|");
  return {
    part: "simulation",
    title: "The outage",
    text: [
      `Seed ${options.seed}, ${clients.toLocaleString("en")} clients, on a virtual clock. ${versions(root, peers.folder)}.`,
      table(head, all.map(row)),
      plots.map(({ title, file }) => `![${title}](simulation/${file})`).join("\n"),
    ].join("\n\n"),
  };
}

interface Plot {
  readonly title: string;
  readonly file: string;
  readonly svg: string;
}

function plotsOf(all: readonly Lived[], clients: number): Plot[] {
  const bands = [
    { name: "down", ...outage },
    { name: "throttles", ...throttling },
  ];
  const load = ({ sent }: Second): number => sent / clients;
  const good = ({ succeeded, calls }: Second): number => (100 * succeeded) / calls;
  return (
    [
      ["defaults", atDefaults],
      ["tuned", tuned],
    ] as const
  ).flatMap(([name, isMeant]) => {
    const setting = `libraries ${name === "tuned" ? "tuned" : "at their defaults"}`;
    const lines = (value: (second: Second) => number) => linesOf(all, isMeant, value);
    const drawn = (title: string, file: string, unit: string, of: Line[], top: number): Plot => ({
      title,
      file,
      svg: plot(title, unit, of, bands, top),
    });
    return [
      drawn(`Load, ${setting}`, `load-${name}.svg`, "requests for one call", lines(load), 6),
      drawn(
        `Success, ${setting}`,
        `success-${name}.svg`,
        "% of the calls begun then",
        lines(good),
        100,
      ),
    ];
  });
}

const atDefaults = ({ setting, ours }: Contestant): boolean =>
  !/tuned|without|breaker/.test(setting) || (ours === true && setting === "defaults");

const tuned = ({ setting, ours }: Contestant): boolean =>
  /tuned|breaker/.test(setting) || (ours === true && setting === "defaults");

const linesOf = (
  all: readonly Lived[],
  isMeant: (contestant: Contestant) => boolean,
  value: (second: Second) => number,
): Line[] =>
  all.flatMap(({ contestant, seconds }, at) =>
    isMeant(contestant)
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

function label({ name, setting }: Contestant): string {
  return setting ? `${name}, ${setting}` : name;
}

function row({ contestant, measures }: Lived): string[] {
  const { amplification, recoverySeconds, peak, wasted, throttledSuccess, success } = measures;
  return [
    contestant.ours ? `**${label(contestant)}**` : label(contestant),
    amplification.toFixed(3),
    recoverySeconds === undefined ? "never" : `${recoverySeconds} s`,
    peak.toFixed(2),
    wasted.toFixed(0),
    `${throttledSuccess.toFixed(1)} %`,
    `${success.toFixed(1)} %`,
  ];
}

/** The mean over three seconds, against the noise of random arrivals. */
function smooth(values: readonly number[]): number[] {
  return values.map((_, at) => {
    const near = values.slice(Math.max(0, at - 1), at + 2);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}

/** Which versions took part, from their own `package.json`. */
function versions(root: string, peers: string): string {
  const from = (folder: string, ...names: readonly string[]) =>
    names.map((name) => {
      const entry = createRequire(join(folder, "package.json")).resolve(name);
      const home = `node_modules/${name}/`;
      const manifest = `${entry.slice(0, entry.lastIndexOf(home))}${home}package.json`;
      return `${name} ${(JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version}`;
    });
  return [
    ...from(root, "ky", "cockatiel", "undici", "axios"),
    ...from(peers, "p-retry", "axios-retry"),
  ].join(", ");
}
