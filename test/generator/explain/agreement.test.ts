import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../generator/build/build.ts";
import { classify } from "../../../generator/explain/classify.ts";
import type { Finding } from "../../../generator/explain/classify.ts";
import { load } from "../../../generator/load/load.ts";
import type { ErrorCatalog } from "../../../generator/model/catalog.ts";
import type { Answer, Verdict } from "../../../runtime/verdict.ts";

interface GeneratedApi {
  readonly classify: (answer: Answer) => Verdict | undefined;
}

const ids = fs.readdirSync("specs").map((name) => path.parse(name).name);

async function catalogOf(id: string): Promise<ErrorCatalog> {
  const spec = `specs/${id}.yaml`;
  const input = { id, path: path.resolve(spec), spec, overlays: [] };
  const { document } = await load(input, { cwd: process.cwd(), allowRemote: [] });
  if (document === undefined) throw new Error(`${spec} can't be loaded`);
  return build(document).catalog;
}

/** Every example, whole and with each part of it left out or made wrong, and what is no body of anybody. */
function bodiesFor({ errors }: ErrorCatalog): readonly unknown[] {
  const examples = errors.flatMap((error) => error.examples.map(({ value }) => value as unknown));
  const strays = [undefined, null, "", "<html>", 1, [], {}, { code: "none" }, { error: "none" }];
  return [...strays, ...examples, ...examples.flatMap(damaged)];
}

function damaged(body: unknown): readonly unknown[] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const { [key]: _, ...rest } = body as Readonly<Record<string, unknown>>;
    const inner = damaged(value).map((part) => ({ ...rest, [key]: part }));
    return [rest, ...[null, "none", [1]].map((wrong) => ({ ...rest, [key]: wrong })), ...inner];
  });
}

const common = [undefined, 200, 204, 400, 401, 404, 409, 418, 429, 500, 503];

function answersFor(catalog: ErrorCatalog): readonly Answer[] {
  const documented = catalog.errors
    .flatMap((error) => error.cases.flatMap(({ statuses }) => statuses))
    .filter((status) => typeof status === "number");
  const statuses = [...new Set([...common, ...documented])];
  const operations = [undefined, "none", ...Object.keys(catalog.operations).slice(0, 2)];
  const requestTypes = [undefined, "Application/Octet-Stream; q=1"];
  return bodiesFor(catalog).flatMap((body) =>
    statuses.flatMap((status) =>
      operations.flatMap((operation) =>
        (operation === undefined ? [undefined] : requestTypes).map((requestType) => ({
          body,
          status,
          operation,
          requestType,
        })),
      ),
    ),
  );
}

/** A finding in the words of a verdict. */
function verdictOf(finding: Finding | undefined): unknown {
  if (finding === undefined) return undefined;
  const { category, policy, status, wireCode } = finding;
  const shared = { category, policy, status, wireCode };
  return finding.documented
    ? { ...shared, documented: true, code: finding.error.code, scope: finding.scope }
    : { ...shared, documented: false, resembles: finding.resembles?.code, reason: finding.reason };
}

describe("What explain says", () => {
  test.each(ids)("is what the generated classify of %s says", async (id) => {
    const catalog = await catalogOf(id);
    const generated = (await import(
      path.resolve("generated", id, "classify.ts")
    )) as unknown as GeneratedApi;
    const answers = answersFor(catalog);
    expect(answers.length).toBeGreaterThan(100);
    const verdicts = new Set<string>();
    for (const answer of answers) {
      const verdict = generated.classify(answer);
      const { body: _, ...said } = { body: undefined, ...verdict };
      const expected = verdict === undefined ? undefined : said;
      const found = verdictOf(classify(catalog, answer));
      if (JSON.stringify(found, sortedKeys) !== JSON.stringify(expected, sortedKeys))
        expect(found, JSON.stringify(answer)).toEqual(expected);
      verdicts.add(String(verdict?.code));
    }
    // Each error was met, else the agreement means little.
    for (const { code } of catalog.errors) expect(verdicts).toContain(code);
  });
});

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
