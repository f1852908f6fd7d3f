// What holds for every document, whoever wrote it.
import { format } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import type { Case, ErrorCatalog } from "../../generator/model/catalog.ts";
import { read } from "../house/house.ts";
import { complaintsOf } from "./compile.ts";
import { make, type Made } from "./documents.ts";
import { exampleBodiesOf, type ExampleBody } from "./example-bodies.ts";
import { classifyOf } from "./run.ts";

export interface Expectations {
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
  { wrongExamples = {}, program = "", bodies }: Expectations,
): void {
  describe(name, () => {
    let all: readonly Made[] = [];
    beforeAll(async () => {
      all = await Promise.all(paths.map(make));
    }, 60_000);

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
    }, 60_000);

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
    }, 60_000);

    test("classifies every body it shows as an error that may be there", async () => {
      const wrong: string[] = [];
      let count = 0;
      for (const { id, document, catalog, artifacts } of all) {
        const shown = exampleBodiesOf(document);
        const classify = shown.length === 0 ? undefined : await classifyOf(artifacts);
        for (const { operation, status, body, pointer } of shown) {
          count += 1;
          const among = codesAt(catalog, { operation, status });
          const verdicts = [classify?.({ status, body }), classify?.({ status, body, operation })];
          const codes = verdicts.map((verdict) => verdict?.code);
          if (codes[0] !== codes[1] || !among.has(codes[0]))
            wrong.push(`${id}${pointer}: ${codes}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThanOrEqual(bodies);
    }, 60_000);

    test("leaves out no example but these", () => {
      const left = all.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ rule }) => rule === "invalid-example"),
      );
      expect(left.map(({ location }) => location.pointer).toSorted()).toEqual(
        Object.keys(wrongExamples).toSorted(),
      );
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

/** The codes that an operation documents for a status. */
function codesAt(
  { errors }: ErrorCatalog,
  { operation, status }: Pick<ExampleBody, "operation" | "status">,
): ReadonlySet<string | undefined> {
  const covers = ({ statuses, scope }: Case): boolean =>
    (scope.kind === "api" ||
      (scope.kind === "operation" && scope.operations.includes(operation))) &&
    statuses.some((one) => one === status || one === "default" || one === `${String(status)[0]}XX`);
  return new Set(errors.filter(({ cases }) => cases.some(covers)).map(({ code }) => code));
}
