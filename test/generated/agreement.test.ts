// Three ways say what a body is: the generated code, the interpreter behind `explain`, and the shapes that the build tells
// errors apart by. Whoever reads one of them must be able to rely on the other two.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasPins, matches } from "../../generator/build/matches.ts";
import { classify, type Finding } from "../../generator/explain/classify.ts";
import { codeIn } from "../../generator/explain/search.ts";
import type { Case, ErrorCatalog, ErrorModel } from "../../generator/model/catalog.ts";
import { shapeOf } from "../../generator/model/shape.ts";
import { everything } from "./apis.ts";
import { answersFor, bodiesFor } from "./mutations.ts";

const runs = { numRuns: 600, seed: 20_251_101 };

/** A finding in the words of a verdict. */
function verdictOf(finding: Finding | undefined, body: unknown): unknown {
  if (finding === undefined) return undefined;
  const { category, policy, status, wireCode } = finding;
  const shared = { category, policy, status, wireCode, body };
  return finding.documented
    ? { ...shared, documented: true, code: finding.error.code, scope: finding.scope }
    : { ...shared, documented: false, resembles: finding.resembles?.code, reason: finding.reason };
}

const isBodied = ({ body }: Case): boolean => body !== "unknown" && body !== "text";

/** What the guard of an error should say, by the shape of its bodies. */
function hasShape(catalog: ErrorCatalog, error: ErrorModel, body: unknown): boolean {
  const paths = catalog.codePaths.map(({ path }) => path);
  return error.cases.filter(isBodied).some((one) => {
    const shape = shapeOf(catalog.bodies[one.body] ?? true, catalog.bodies, paths);
    const isRest = !one.remainder || codeIn(catalog, body) === undefined;
    return hasPins(body, one.pins) && isRest && matches(body, shape);
  });
}

describe.each(everything)("$id", ({ load }) => {
  test("explain says what classify says", async () => {
    const api = await load();
    const met = new Set<string | undefined>();
    fc.assert(
      fc.property(answersFor(api.catalog), (answer) => {
        const verdict = api.classify(answer);
        met.add(verdict?.code);
        expect(verdict).toEqual(verdictOf(classify(api.catalog, answer), answer.body));
      }),
      runs,
    );
    if (api.catalog.errors.length > 0) expect(met.size).toBeGreaterThan(1);
  });

  test("guards accept what has the shape, and what validators accept", async () => {
    const api = await load();
    const bodied = api.catalog.errors.filter(({ cases }) => cases.some(isBodied));
    if (bodied.length === 0) return;
    const counts = { accepted: 0, refused: 0, valid: 0 };
    fc.assert(
      fc.property(bodiesFor(api.catalog), fc.nat(), (body, choice) => {
        for (const error of [bodied[choice % bodied.length]!, ...bodied.slice(0, 4)]) {
          const isAccepted = api.guards[`is${error.name}`]?.(body);
          expect(isAccepted, error.code).toBe(hasShape(api.catalog, error, body));
          const isValid = api.validators[`validate${error.name}`]?.(body).length === 0;
          if (isValid) expect(isAccepted, `${error.code} is valid`).toBe(true);
          counts[isAccepted === true ? "accepted" : "refused"]++;
          counts.valid += Number(isValid);
        }
      }),
      runs,
    );
    expect(Math.min(counts.accepted, counts.refused, counts.valid)).toBeGreaterThan(0);
  });
});
