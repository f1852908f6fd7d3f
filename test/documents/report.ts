// What became of documents, as the page about it shows it.
import type { Trial } from "./trial.ts";

/** One document. */
export interface Row {
  /** Its path from the folder that was tried. */
  readonly name: string;
  readonly errors?: number;
  readonly trial?: Trial;
  /** Why it is not generated at all. */
  readonly refused?: string;
  /** What should not be so: code that does not compile, an example that nothing speaks against. */
  readonly problems: readonly string[];
}

/** Two tables of Markdown: what was tried, and which examples are not classified as what they illustrate. */
export function reportOf(rows: readonly Row[]): string {
  const tried = rows.flatMap(({ trial }) => trial ?? []);
  const sum = (count: (trial: Trial) => number): number =>
    tried.reduce((total, trial) => total + count(trial), 0);
  const bodies = sum((trial) => trial.bodies);
  const missed = sum(missedOf);
  const misses = rows.flatMap(({ name, trial }) =>
    (trial?.misses ?? []).map((miss) => [
      name,
      `\`${miss.pointer}\``,
      miss.said,
      miss.reason ?? "unexplained",
    ]),
  );
  const refused = rows.flatMap(({ name, refused }) =>
    refused === undefined ? [] : [[name, refused]],
  );
  return [
    table(
      ["documents", "generated", "Responses of errors", "examples", "classified", "not"],
      [
        [
          rows.length,
          tried.length,
          sum(({ responses }) => responses),
          bodies,
          bodies - missed,
          missed,
        ],
      ],
    ),
    table(
      ["document", "errors", "Responses of errors", "examples", "classified"],
      rows.flatMap(({ name, errors, trial }) =>
        trial
          ? [[name, errors ?? 0, trial.responses, trial.bodies, trial.bodies - missedOf(trial)]]
          : [],
      ),
    ),
    ...(misses.length === 0
      ? []
      : [table(["document", "example", "classified as", "reason"], misses)]),
    ...(refused.length === 0 ? [] : [table(["document", "not generated because"], refused)]),
  ].join("\n\n");
}

const missedOf = ({ misses }: Trial): number =>
  misses.reduce((total, { count }) => total + count, 0);

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
