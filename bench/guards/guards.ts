import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../index.ts";
import { generate } from "../generate.ts";
import { geometricMean, mean } from "../median.ts";
import { installPeers } from "../peers.ts";
import { ratio, table, type Section } from "../report.ts";
import { runContests, type Contest, type Finished } from "./contest.ts";
import { peerContestants } from "./peers.ts";
import { kinds, type Results } from "./race.ts";

const hand = "by hand";
const ours = "generated";

/** Each generated guard beside one written by hand, and three shapes beside the guards of other libraries. */
export function measureGuards({ root, temporary, options }: Bench): Section {
  const { quick } = options;
  const pace = quick
    ? { processes: 2, rounds: 3, stint: 0.05 }
    : { processes: 6, rounds: 60, stint: 0.5 };
  const fourteen = generate(
    root,
    join(root, "bench/specs/fourteen.yaml"),
    join(temporary, "fourteen"),
  );
  const apis = apisOf(root).map((api) => ({ api, contests: contestsOf(root, api, quick) }));
  const run = (contests: readonly Contest[], folder: string): Finished[] =>
    runContests(contests, root, folder, pace, ({ title }) => console.log(title));

  const byApi = apis.map(({ api, contests }) => ({
    api,
    finished: run(contests, join(temporary, "contests")),
  }));
  const peers = quick ? undefined : installPeers(root);
  const shapes = run(
    shapeContests(root, fourteen).map((contest) => ({
      ...contest,
      contestants: [
        ...contest.contestants,
        ...(peers === undefined ? [] : peerContestants(peers, contest.inputs.name)),
      ],
    })),
    peers === undefined
      ? join(temporary, "contests")
      : join(peers.folder, "node_modules/.cache/contests"),
  );
  const all = byApi.flatMap(({ finished }) => finished);
  return {
    part: "guards",
    title: "Guards",
    text: [
      `Nanoseconds for one body by hand, and how many times that the generated guard takes. ${summary(all)}`,
      table(["API", "guards", ...kinds, "slowest"], byApi.map(apiRow)),
      "### Three shapes, and fourteen errors of them",
      ...shapes.map(shapeTable),
      "### Each guard",
      ...byApi.map(({ api, finished }) => guardTable(api, finished)),
    ].join("\n\n"),
  };
}

function apisOf(root: string): string[] {
  return readdirSync(join(root, "generated"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** A contest for every guard of an API; the bundler refuses one that nobody has written by hand. */
function contestsOf(root: string, api: string, quick: boolean): Contest[] {
  const file = join(root, "generated", api, "guards.ts");
  const names = [...readFileSync(file, "utf8").matchAll(/^export function (is\w+)/gm)].map(
    ([, name]) => name!,
  );
  return names.slice(0, quick ? 2 : undefined).map((name) => ({
    title: `${api} ${name}`,
    contestants: [
      { title: hand, from: join(root, `bench/guards/hand/${api}.ts`), name },
      { title: ours, from: file, name },
    ],
    inputs: { from: join(root, `bench/guards/specimens/${api}.ts`), name: `inputs.${name}` },
  }));
}

function shapeContests(root: string, fourteen: string): Contest[] {
  const contest = (title: string, name: string, file: string, yes?: string): Contest => {
    const from = join(root, "bench/guards/hand/fourteen.ts");
    const how = yes === undefined ? {} : { yes };
    return {
      title,
      contestants: [
        { title: hand, from, name, ...how },
        { title: `${hand}, again`, from, name, ...how },
        { title: ours, from: join(fourteen, file), name, ...how },
      ],
      inputs: { from: join(root, "bench/guards/specimens/fourteen.ts"), name: `inputs.${name}` },
    };
  };
  return [
    contest("Flat: a code and a message", "isConflict", "guards.ts"),
    contest("Problem: RFC 9457", "isRateLimited", "guards.ts"),
    contest("Validation: a list of issues", "isInvalidState", "guards.ts"),
    contest("One of fourteen", "isFourteenError", "guards.ts"),
    contest("Classify: the verdict on one of fourteen", "classify", "classify.ts", "?.documented"),
  ];
}

function summary(finished: readonly Finished[]): string {
  const ratios = finished.flatMap(({ results }) => ratiosOf(results, ours));
  const above = ratios.filter((each) => each > 1.1).length;
  return (
    `${finished.length} guards: ${ratio(geometricMean(ratios))} times on average, ` +
    `${ratio(Math.max(...ratios))} at most; ${above} of ${ratios.length} ratios are above 1.1.`
  );
}

function ratiosOf(results: Results, title: string): number[] {
  return kinds.flatMap((kind) => results[title]![kind]?.ratio ?? []);
}

function apiRow({ api, finished }: { api: string; finished: readonly Finished[] }): string[] {
  const of = (kind: (typeof kinds)[number]): string => {
    const ratios = finished.flatMap(({ results }) => results[ours]![kind]?.ratio ?? []);
    return ratios.length === 0 ? "–" : ratio(geometricMean(ratios));
  };
  const all = finished.flatMap(({ results }) => ratiosOf(results, ours));
  return [api, String(finished.length), ...kinds.map(of), ratio(Math.max(...all))];
}

function shapeTable({ contest, results }: Finished): string {
  const shown = (nanoseconds: number, times: number): string =>
    `${nanoseconds.toFixed(1)} ns (${ratio(times)})`;
  const meanOf = (title: string): number =>
    mean(kinds.map((kind) => results[title]![kind]!.nanoseconds));
  const rows = Object.entries(results).map(([title, result]) => [
    title,
    ...kinds.map((kind) => shown(result[kind]!.nanoseconds, result[kind]!.ratio)),
    shown(meanOf(title), meanOf(title) / meanOf(hand)),
  ]);
  return `**${contest.title}**\n\n${table(["", ...kinds, "mean"], rows)}`;
}

function guardTable(api: string, finished: readonly Finished[]): string {
  const rows = finished.map(({ contest, results }) => [
    contest.contestants[0]!.name,
    ...kinds.map((kind) => {
      const [slow, fast] = [results[ours]![kind], results[hand]![kind]];
      return slow === undefined ? "–" : `${fast!.nanoseconds.toFixed(1)} ns (${ratio(slow.ratio)})`;
    }),
  ]);
  return table([api, ...kinds], rows);
}
