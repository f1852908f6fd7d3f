// What holds for every document, whoever wrote it.
import { format } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { read } from "../house/house.ts";
import { complaintsOf } from "./compile.ts";
import { make, type Made } from "./documents.ts";
import { trialOf } from "./trial.ts";

export interface Expectations {
  /** Examples that are not classified as what they illustrate, by document and pointer, each with why. */
  readonly unclassified?: Readonly<Record<string, string>>;
  /** Pointers of the examples that differ from their schema, each with how. */
  readonly wrongExamples?: Readonly<Record<string, string>>;
  /** A caller's program, which stands in each folder and has to compile with it. */
  readonly program?: string;
  /** How many bodies are shown, at least: a walk that finds none proves nothing. */
  readonly bodies: number;
}

/** Holds documents to the laws. Each is made once. */
export function holdToLaws(
  name: string,
  paths: readonly string[],
  { unclassified = {}, wrongExamples = {}, program = "", bodies }: Expectations,
): void {
  describe(name, () => {
    let all: readonly Made[] = [];
    beforeAll(async () => {
      all = await Promise.all(paths.map(make));
    });

    test("generates without an error", () => {
      const problems = all.flatMap(({ id, diagnostics }) =>
        diagnostics
          .filter(({ severity }) => severity !== "note")
          .map(({ rule, location }) => `${id}: ${rule} at ${location.pointer}`),
      );
      expect(problems).toEqual([]);
    });

    test("makes what compiles", () => {
      const caller = { path: "caller.ts", content: `${program}\nexport {};\n` };
      const folders = new Map(all.map(({ id, artifacts }) => [id, [...artifacts, caller]]));
      expect(complaintsOf(folders)).toEqual([]);
    });

    test("is laid out as the formatter would", async () => {
      const options = JSON.parse(read(".prettierrc.json")) as object;
      const files = all.flatMap(({ id, artifacts }) =>
        artifacts.filter(({ path }) => isRead(path)).map((file) => ({ id, ...file })),
      );
      const differing: string[] = [];
      for (const { id, path, content } of files) {
        const formatted = await format(content, { ...options, filepath: path });
        if (formatted !== content)
          differing.push(`${id}/${path}${firstDifference(content, formatted)}`);
      }
      expect(differing).toEqual([]);
    });

    test("classifies every body it shows as the error it illustrates, but these", async () => {
      const trials = await Promise.all(
        all.map(async (made) => [made.id, await trialOf(made)] as const),
      );
      const misses = trials.flatMap(([id, trial]) =>
        trial.misses.map(({ pointer }) => `${id}${pointer}`),
      );
      expect(misses.toSorted()).toEqual(Object.keys(unclassified).toSorted());
      const count = trials.reduce((sum, [, trial]) => sum + trial.bodies, 0);
      expect(count).toBeGreaterThanOrEqual(bodies);
    });

    test("leaves out no example but these", () => {
      const left = all.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ rule }) => rule === "invalid-example"),
      );
      const pointers = new Set(left.flatMap(({ location }) => location.pointer ?? []));
      expect([...pointers].toSorted()).toEqual(Object.keys(wrongExamples).toSorted());
    });
  });
}

/** `:12`, and the line as it should be. */
function firstDifference(actual: string, expected: string): string {
  const lines = expected.split("\n");
  const index = actual.split("\n").findIndex((line, i) => line !== lines[i]);
  return `:${index + 1}: ${lines.slice(index, index + 3).join("⏎")}`;
}

/** What people read, and change their own code by. */
const isRead = (path: string): boolean =>
  path.endsWith(".ts") && path !== "types.ts" && path !== "validators.ts";
