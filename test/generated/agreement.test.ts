// Three ways say what a body is: the generated code, the interpreter behind `explain`, and the shapes that the build tells
// errors apart by. Whoever reads one of them must be able to rely on the other two.
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasPins, matches } from "../../generator/build/matches.ts";
import { classify, type Finding } from "../../generator/explain/classify.ts";
import { codeIn, isStatus } from "../../generator/explain/search.ts";
import type { Case, ErrorCatalog, ErrorModel } from "../../generator/model/catalog.ts";
import { shapeOf, type Shape } from "../../generator/model/shape.ts";
import { everything } from "./apis.ts";
import type { Answer } from "../../runtime/verdict.ts";
import { answersFor, bodiesFor, everyAnswer } from "./mutations.ts";

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

/** Without what is undefined: a verdict may have it or leave it out. */
const plain = (verdict: unknown): unknown =>
  typeof verdict !== "object" || verdict === null
    ? verdict
    : Object.fromEntries(Object.entries(verdict).filter(([, value]) => value !== undefined));

const isBodied = ({ body }: Case): boolean => body !== "unknown" && body !== "text";

const shapes = new WeakMap<Case, Shape>();

function shapeIn({ bodies, codePaths }: ErrorCatalog, one: Case): Shape {
  const paths = codePaths.map(({ path }) => path);
  const shape = shapes.get(one) ?? shapeOf(bodies[one.body] ?? true, bodies, paths);
  shapes.set(one, shape);
  return shape;
}

/** What the guard of an error should say, by the shape of its bodies. */
function hasShape(catalog: ErrorCatalog, error: ErrorModel, body: unknown): boolean {
  return error.cases.filter(isBodied).some((one) => {
    const shape = shapeIn(catalog, one);
    const isRest = !one.remainder || codeIn(catalog, body) === undefined;
    return hasPins(body, one.pins) && isRest && matches(body, shape);
  });
}

/** Whether a body is one of the API's errors at a status: by the code in it, or by its shape where the status names it. */
function isDocumented(catalog: ErrorCatalog, body: unknown, status: number | undefined): boolean {
  return catalog.errors.some(
    (error) =>
      error.cases.some(
        (one) =>
          isBodied(one) &&
          one.scope.kind !== "request" &&
          hasPins(body, one.pins) &&
          (status === undefined || one.statuses.some((pattern) => isStatus(pattern, status))),
      ) && hasShape(catalog, error, body),
  );
}

describe.each(everything)("$id", ({ load }) => {
  test("explain says what classify says", async () => {
    const api = await load();
    const met = new Set<string | undefined>();
    const compare = (answer: Answer): void => {
      const verdict = api.classify(answer);
      const explained = verdictOf(classify(api.catalog, answer), answer.body);
      met.add(verdict?.code);
      // Thousands of times: `expect` itself would take most of the time.
      if (!isDeepStrictEqual(plain(verdict), plain(explained)))
        expect(verdict, JSON.stringify(answer)).toEqual(explained);
    };
    for (const answer of everyAnswer(api.catalog)) compare(answer);
    fc.assert(fc.property(answersFor(api.catalog), compare), runs);
    // Of an error that was not met, the agreement would mean little.
    for (const { code } of api.catalog.errors) expect(met).toContain(code);
  });

  test("the guard of all errors accepts what is one of them, at any status or at that one", async () => {
    const api = await load();
    if (!api.catalog.errors.some(({ cases }) => cases.some(isBodied))) return;
    const guard = api.guards[`is${api.name}Error`];
    const said = new Set<boolean>();
    const compare = ({ body, status }: Answer): void => {
      const expected = isDocumented(api.catalog, body, status);
      said.add(expected);
      if (guard?.(body, status) !== expected)
        expect(guard?.(body, status), JSON.stringify({ body, status })).toBe(expected);
    };
    for (const answer of everyAnswer(api.catalog)) compare(answer);
    fc.assert(fc.property(answersFor(api.catalog), compare), runs);
    // Errors of one type of request are left to `classify`: the body alone does not tell them.
    const isAny = api.catalog.errors.some(({ cases }) => cases.some((one) => isBodied(one) && one.scope.kind !== "request"));
    expect(said).toEqual(new Set(isAny ? [true, false] : [false]));
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
