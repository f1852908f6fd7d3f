// Any folder of documents: `CORPUS=path/to/folder npm run test:documents`. What became of them is written to standard output.
import { resolve } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { complaintsOf } from "./compile.ts";
import { documentsIn, tryToMake } from "./documents.ts";
import { reportOf, type Row } from "./report.ts";
import { trialOf } from "./trial.ts";

const folder = process.env["CORPUS"];

test.skipIf(folder === undefined)(
  "every document of a folder generates, compiles and has its examples classified",
  { timeout: 3_600_000 },
  async () => {
    const base = resolve(folder ?? ".");
    const rows: Row[] = [];
    for (const path of documentsIn(base)) rows.push(await rowOf(path, base));
    process.stdout.write(`\n${reportOf(rows)}\n`);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  },
);

async function rowOf(path: string, base: string): Promise<Row> {
  const made = await tryToMake(path, base);
  if ("refused" in made) {
    const name = path.slice(base.length + 1);
    const [first] = made.refused;
    const problems = first?.help === undefined ? [`${name}: refused without a cure`] : [];
    return { name, refused: first?.message ?? "", problems };
  }
  const trial = await trialOf(made);
  const name = made.document.spec;
  const unexplained = trial.misses.filter(({ reason }) => reason === undefined);
  return {
    name,
    errors: made.catalog.errors.length,
    trial,
    problems: [
      ...complaintsOf(new Map([[made.id, made.artifacts]])).map((one) => `${name}: ${one}`),
      ...unexplained.map(({ pointer, said }) => `${name}${pointer} is ${said}`),
    ],
  };
}
