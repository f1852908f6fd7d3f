// What the generated code should say, worked out from the catalog.
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { hasPins, matches } from "../../generator/build/matches.ts";
import { classify, type Finding } from "../../generator/explain/classify.ts";
import { codeIn, isStatus } from "../../generator/explain/search.ts";
import { isBodied } from "../../generator/model/cases.ts";
import type { Case, ErrorCatalog, ErrorModel } from "../../generator/model/catalog.ts";
import { shapeOf, type Shape } from "../../generator/model/shape.ts";
import type { Answer } from "../../runtime/verdict.ts";
import type { GeneratedApi } from "../cases/linked.ts";

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

const shapes = new WeakMap<Case, Shape>();

function shapeIn({ bodies, codePaths }: ErrorCatalog, one: Case): Shape {
  const paths = codePaths.map(({ path }) => path);
  const shape = shapes.get(one) ?? shapeOf(bodies[one.body] ?? true, bodies, paths);
  shapes.set(one, shape);
  return shape;
}

/** What the guard of an error should say, by the shape of its bodies. */
export function hasShape(catalog: ErrorCatalog, error: ErrorModel, body: unknown): boolean {
  return error.cases.filter(isBodied).some((one) => {
    const shape = shapeIn(catalog, one);
    const isRest = !one.remainder || codeIn(catalog, body) === undefined;
    return hasPins(body, one.pins) && isRest && matches(body, shape);
  });
}

/** Whether a body is one of the API's errors at a status: by the code in it, or by its shape where the status names it. */
export function isDocumented(catalog: ErrorCatalog, body: unknown, status: number | undefined): boolean {
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

/** Fails where `explain` says something else than `classify`, and returns what that says. */
export function agreedVerdict(api: GeneratedApi, answer: Answer) {
  const verdict = api.classify(answer);
  const explained = verdictOf(classify(api.catalog, answer), answer.body);
  // Thousands of times: `expect` itself would take most of the time.
  if (!isDeepStrictEqual(plain(verdict), plain(explained)))
    expect(verdict, JSON.stringify(answer)).toEqual(explained);
  return verdict;
}

/** Fails where the guard of all errors says of a body what it should not, and returns what it says. */
export function agreedGuard(api: GeneratedApi, { body, status }: Answer): boolean {
  const said = api.guards[`is${api.name}Error`]?.(body, status);
  const expected = isDocumented(api.catalog, body, status);
  if (said !== expected) expect(said, JSON.stringify({ body, status })).toBe(expected);
  return expected;
}
