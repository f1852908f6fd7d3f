import { median } from "../median.ts";
import { runOnce, type Command, type Run } from "./run.ts";

export interface Contestant {
  readonly title: string;
  readonly command: Command;
}

/** The median of a contestant's runs, or why there is none. */
export type Outcome = Run | string;

/** Lets contestants take turns for some rounds; one that fails once is not tried again. */
export function takeTurns(
  contestants: readonly Contestant[],
  rounds: number,
  timeoutMs?: number,
): Outcome[] {
  const runs: Run[][] = contestants.map(() => []);
  const failures: (string | undefined)[] = contestants.map(() => undefined);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { command }] of contestants.entries()) {
      if (failures[i] !== undefined) continue;
      const run = runOnce(command, timeoutMs);
      if (typeof run === "string") failures[i] = run;
      else runs[i]!.push(run);
    }
  }
  return contestants.map((_, i) => failures[i] ?? middle(runs[i]!));
}

function middle(runs: readonly Run[]): Run {
  const memory = runs.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    megabytes: memory.length === 0 ? undefined : median(memory),
  };
}

/** `1.23 s / 251 MB (0.55)`: the last is how many times the reference took. */
export function shown(outcome: Outcome, reference: Outcome | undefined): string {
  if (typeof outcome === "string") return outcome;
  const { milliseconds, megabytes } = outcome;
  const time =
    milliseconds < 950 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
  const memory = megabytes === undefined ? "" : ` / ${Math.round(megabytes)} MB`;
  const times =
    reference === undefined || typeof reference === "string" || reference === outcome
      ? ""
      : ` (${(milliseconds / reference.milliseconds).toFixed(2)})`;
  return `${time}${memory}${times}`;
}
