import { median } from "../median.ts";

/**
 * Calls a guard on every body and counts how often it says yes. A lap is short and run often, so that all of them are
 * optimised the same way: as functions, not in the middle of a loop.
 */
export type Lap = (bodies: readonly unknown[]) => number;

/** What a guard is tried on: bodies it takes, bodies of another shape or code, bodies wrong in their last field. */
export interface Inputs {
  readonly valid: readonly unknown[];
  readonly early: readonly unknown[];
  readonly late: readonly unknown[];
}

export type Kind = keyof Inputs;

export const kinds: readonly Kind[] = ["valid", "early", "late"];

export interface Pace {
  readonly rounds: number;
  /** How long one contestant runs before the next has its turn, in milliseconds. */
  readonly stint: number;
}

/** Nanoseconds for one body, and how many times those of the contestant all are measured against. */
export interface Result {
  readonly nanoseconds: number;
  readonly ratio: number;
}

export type Results = Readonly<Record<string, Readonly<Partial<Record<Kind, Result>>>>>;

interface Runner {
  readonly name: string;
  readonly lap: Lap;
  readonly turns: Record<Kind, number>;
  readonly times: Record<Kind, number[]>;
}

/**
 * Lets contestants take turns in short stints, so that whatever else the machine does in a moment slows all of them.
 * A ratio is the median over the rounds of what a contestant and `against` took in the same round. All of them see all
 * kinds of bodies before the first measurement, as in a program that runs for a while.
 * Throws where contestants disagree about a body.
 */
export function race(
  laps: Readonly<Record<string, Lap>>,
  against: string,
  inputs: Inputs,
  { rounds, stint }: Pace,
): Results {
  const runners = Object.entries(laps).map(([name, lap]): Runner => ({
    name,
    lap,
    turns: { valid: 1, early: 1, late: 1 },
    times: { valid: [], early: [], late: [] },
  }));
  const present = kinds.filter((kind) => inputs[kind].length > 0);
  for (const runner of runners) for (const kind of present) hold(runner, kind, inputs[kind]);
  for (let round = 0; round < 4; round++) {
    for (const runner of runners) {
      for (const kind of present) {
        runner.turns[kind] = turnsIn(stint, runner, inputs[kind]);
      }
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const kind of present) {
      // Whoever runs first in one round runs later in the next.
      for (let i = 0; i < runners.length; i++) {
        const runner = runners[(i + round) % runners.length]!;
        runner.times[kind].push(time(runner, inputs[kind], runner.turns[kind]));
      }
    }
  }
  const reference = runners.find(({ name }) => name === against)!;
  return Object.fromEntries(
    runners.map((runner) => [
      runner.name,
      Object.fromEntries(
        present.map((kind) => {
          const ratios = runner.times[kind].map((taken, i) => taken / reference.times[kind][i]!);
          return [kind, { nanoseconds: median(runner.times[kind]), ratio: median(ratios) }];
        }),
      ),
    ]),
  );
}

function hold({ name, lap }: Runner, kind: Kind, bodies: readonly unknown[]): void {
  for (const body of bodies) {
    const takes = lap([body]) === 1;
    if (takes !== (kind === "valid")) {
      const verb = takes ? "takes" : "refuses";
      throw new Error(`${name} ${verb} a body that is ${kind}: ${JSON.stringify(body)}`);
    }
  }
}

/** Nanoseconds for one body. */
function time({ lap }: Runner, bodies: readonly unknown[], turns: number): number {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) lap(bodies);
  return ((performance.now() - start) * 1e6) / (turns * bodies.length);
}

/** How many turns fill a stint; finding out warms up. */
function turnsIn(stint: number, runner: Runner, bodies: readonly unknown[]): number {
  let turns = 1;
  for (;;) {
    const milliseconds = (time(runner, bodies, turns) * turns * bodies.length) / 1e6;
    if (milliseconds >= stint) return Math.max(1, Math.round((turns * stint) / milliseconds));
    turns *= 2;
  }
}
