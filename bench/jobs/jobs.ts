import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../index.ts";
import { installPeers } from "../peers.ts";
import { table, type Section } from "../report.ts";
import { moreContestants } from "./all.ts";
import { contestants } from "./contestants.ts";
import { documentsIn, packagedDocuments, type Input } from "./documents.ts";
import { shown, takeTurns, type Contestant, type Outcome } from "./rounds.ts";

/** The whole job on real documents beside generators that make types, or types and schemas. */
export function measureJobs({ root, temporary, options }: Bench): Section {
  const { quick, all, corpora } = options;
  const peers = installPeers(root);
  const packaged = packagedDocuments(peers);
  const inputs = [...(quick ? packaged.slice(-1) : packaged), ...corpora.flatMap(documentsIn)];
  const results = inputs.map((input, i) => {
    const folder = join(temporary, `job-${i}`);
    mkdirSync(folder, { recursive: true });
    const own = contestants(root, peers, input.path, folder);
    const entries = [...own, ...(all ? moreContestants(root, peers, input.path, folder) : [])];
    console.log(`${input.title}: ${entries.length} contestants`);
    return { input, entries, outcomes: takeTurns(entries, quick ? 1 : 5) };
  });
  return {
    part: "jobs",
    title: "The whole job",
    text: [
      "Types, guards, `classify`, policies and validators of every error, nothing cached, beside generators that make types " +
        "of everything. Wall time and peak memory, medians of alternating runs; in brackets, how many times " +
        "openapi-typescript took.",
      ...results.map(({ input, entries, outcomes }) => section(input, entries, outcomes)),
    ].join("\n\n"),
  };
}

function section(
  { title, path }: Input,
  entries: readonly Contestant[],
  outcomes: readonly Outcome[],
): string {
  const size = `${(statSync(path).size / 1e6).toFixed(2)} MB`;
  const rows = entries.map((entry, i) => [entry.title, shown(outcomes[i]!, outcomes[0])]);
  return `${table([`${title}, ${size}`, "time / memory (ratio)"], rows)}`;
}
