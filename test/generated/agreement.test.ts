// Three ways say what a body is: the generated code, the interpreter behind `explain`, and the shapes that the build tells
// errors apart by. Whoever reads one of them must be able to rely on the other two.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBodied } from "../../generator/model/cases.ts";
import type { Answer } from "../../runtime/verdict.ts";
import { agreedGuard, agreedVerdict, hasShape } from "./agreement.ts";
import { everything } from "./apis.ts";
import { answersFor, bodiesFor, everyAnswer } from "./mutations.ts";

const runs = { numRuns: 600, seed: 20_251_101 };

describe.each(everything)("$id", ({ load }) => {
  test("explain says what classify says", async () => {
    const api = await load();
    const met = new Set<string | undefined>();
    const compare = (answer: Answer): void => {
      met.add(agreedVerdict(api, answer)?.code);
    };
    for (const answer of everyAnswer(api.catalog)) compare(answer);
    fc.assert(fc.property(answersFor(api.catalog), compare), runs);
    // Of an error that was not met, the agreement would mean little.
    for (const { code } of api.catalog.errors) expect(met).toContain(code);
  });

  test("the guard of all errors accepts what is one of them, at any status or at that one", async () => {
    const api = await load();
    if (!api.catalog.errors.some(({ cases }) => cases.some(isBodied))) return;
    const said = new Set<boolean>();
    const compare = (answer: Answer): void => void said.add(agreedGuard(api, answer));
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
