import { parseArgs } from "node:util";

export const parts = ["guards", "bundle", "jobs", "scale", "consumer", "simulation"] as const;

export type Part = (typeof parts)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** A smoke run: everything once, small, without peers and without writing the results down. */
  readonly quick: boolean;
  /** Also the peers that take minutes. */
  readonly all: boolean;
  /** Folders of more documents. */
  readonly corpora: readonly string[];
  /** Of the simulation's chance. */
  readonly seed: number;
}

export const usage = `npm run bench -- [--quick] [--only ${parts.join("|")}] [--all] [--corpus dir] [--seed n]`;

/** Throws a TypeError that says what is wrong with the arguments. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      corpus: { type: "string", multiple: true, default: [] },
      seed: { type: "string", default: "42" },
    },
  });
  const only = values.only.flatMap((list) => list.split(","));
  const wrong = only.filter((name) => !parts.some((part) => part === name));
  if (wrong.length > 0) throw new TypeError(`No such part: ${wrong.join(", ")}`);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new TypeError(`No seed: ${values.seed}`);
  return {
    parts: parts.filter((part) => only.length === 0 || only.includes(part)),
    quick: values.quick,
    all: values.all,
    corpora: values.corpus,
    seed,
  };
}
