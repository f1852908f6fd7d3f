// What each generated folder promises, held for every folder there is: nothing here names an API.
import { describe, expect, test } from "vitest";
import { defaultOf, policyOf } from "../../generator/model/defaults.ts";
import { classOf } from "../../generator/model/statuses.ts";
import type { Case, ErrorCatalog, ErrorModel } from "../../generator/model/catalog.ts";
import type { Answer } from "../../runtime/verdict.ts";
import type { Fixture, GeneratedApi } from "../cases/linked.ts";
import { everything, ids } from "./apis.ts";

interface Shown {
  readonly error: ErrorModel;
  readonly fixture: Fixture;
  readonly answer: Answer;
}

const shownBy = ({ catalog, fixtures }: GeneratedApi): readonly Shown[] =>
  catalog.errors.flatMap((error) =>
    (Object.hasOwn(fixtures, error.code) ? (fixtures[error.code] ?? []) : []).map((fixture) => {
      const { status, operation, requestType, body } = fixture;
      return { error, fixture, answer: { status: status ?? statusOf(error), operation, requestType, body } };
    }),
  );

/** A status that an error occurs with; undefined for a message. */
function statusOf({ cases }: ErrorModel): number | undefined {
  if (cases.every(({ statuses }) => statuses.length === 0)) return undefined;
  const [pattern] = cases.flatMap(({ statuses }) => statuses);
  if (typeof pattern === "number") return pattern;
  return pattern === "default" ? 418 : Number(pattern?.[0]) * 100 + 18;
}

const isAt = (one: Case, status: number): boolean =>
  one.statuses.some(
    (pattern) =>
      pattern === status || pattern === classOf(status) || (pattern === "default" && status >= 400),
  );

/** Errors whose bodies could be mistaken for one another: equally scoped, at one status, told apart by a value. */
function rivalsOf(catalog: ErrorCatalog, error: ErrorModel, answer: Answer): readonly ErrorModel[] {
  const isHere = (one: Case): boolean => {
    if (answer.status === undefined) return one.scope.kind === "message";
    if (!isAt(one, answer.status) || one.pins.length === 0) return false;
    if (answer.requestType !== undefined) return one.scope.kind === "request";
    return one.scope.kind === (answer.operation === undefined ? "api" : "operation");
  };
  return catalog.errors.filter((other) => other !== error && other.cases.some(isHere));
}

const policyAt = (api: GeneratedApi, error: ErrorModel, status: number | undefined): unknown =>
  error.policy === "by-status" ? byStatus(api, status ?? 0).policy : error.policy;

const categoryAt = (api: GeneratedApi, error: ErrorModel, status: number | undefined): unknown =>
  error.category === "by-status" ? byStatus(api, status ?? 0).category : error.category;

/** What the spec, else the built-in table, says of a status. */
function byStatus({ catalog }: GeneratedApi, status: number) {
  const said = catalog.fallbacks.filter(({ scope }) => scope.kind === "api");
  const found =
    said.find((one) => one.status === status) ??
    said.find((one) => one.status === classOf(status)) ??
    said.find((one) => one.status === "default");
  const { recovery, category } = defaultOf(status);
  return { policy: found?.policy ?? policyOf(recovery), category: found?.category ?? category };
}

/** The value at the first place where codes are known to stand. */
function withCode(body: unknown, path: readonly (string | number)[], code: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return code;
  const inner = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const changed = withCode(inner[step], rest, code);
  if (typeof step === "string") return { ...inner, [step]: changed };
  const items = Array.isArray(body) ? (body as readonly unknown[]) : [];
  return [...items.slice(0, step), changed, ...items.slice(step + 1)];
}

test("the five APIs are among them", () => {
  expect(ids.length).toBeGreaterThanOrEqual(5);
});

describe.each(everything)("$id", ({ load }) => {
  test("each error with a body has an example", async () => {
    const api = await load();
    const bodied = api.catalog.errors.filter(({ cases }) =>
      cases.some(({ body }) => body !== "unknown" && body !== "text"),
    );
    const shown = new Set(shownBy(api).map(({ error }) => error.code));
    expect(bodied.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
  });

  test("each example is its own error, with the policy, category, wire code and scope of its spec", async () => {
    const api = await load();
    for (const { error, fixture, answer } of shownBy(api)) {
      const verdict = api.classify(answer);
      expect(verdict, fixture.name).toMatchObject({ documented: true, code: error.code });
      expect(verdict?.policy, fixture.name).toEqual(policyAt(api, error, answer.status));
      expect(verdict?.category).toBe(categoryAt(api, error, answer.status));
      expect(verdict?.body).toBe(fixture.body);
      expect(verdict?.status).toBe(answer.status);
      expect(verdict).toHaveProperty("scope", fixture.operation === undefined ? "api" : "operation");
      const wire = error.cases
        .flatMap(({ pins }) => pins)
        .filter(({ path }) => api.catalog.codePaths.some((one) => `${one.path}` === `${path}`))
        .flatMap(({ values }) => values as readonly unknown[]);
      if (error.cases.every(({ pins }) => pins.length > 0) && wire.length > 0)
        expect(wire).toContain(verdict?.wireCode);
    }
  });

  test("each example passes its own guard, and no other's of its place", async () => {
    const api = await load();
    for (const { error, fixture, answer } of shownBy(api)) {
      expect(api.guards[`is${error.name}`]?.(fixture.body), fixture.name).toBe(true);
      if (fixture.requestType === undefined)
        expect(api.guards[`is${api.name}Error`]?.(fixture.body, answer.status), fixture.name).toBe(true);
      for (const rival of rivalsOf(api.catalog, error, answer))
        expect(api.guards[`is${rival.name}`]?.(fixture.body), `${fixture.name} as ${rival.code}`).toBe(false);
    }
  });

  test("each example passes its validator", async () => {
    const api = await load();
    for (const { error, fixture } of shownBy(api))
      expect(api.validators[`validate${error.name}`]?.(fixture.body), fixture.name).toEqual([]);
  });

  test("a known code at a status nobody documents is undocumented, and keeps its policy", async () => {
    const api = await load();
    const { catalog } = api;
    for (const { error, fixture, answer } of shownBy(api)) {
      const pinned = error.cases.every(({ pins }) => pins.length > 0);
      const free = [418, 417, 599, 598].find(
        (status) => !catalog.errors.some(({ cases }) => cases.some((one) => isAt(one, status))),
      );
      if (!pinned || free === undefined || fixture.requestType !== undefined) continue;
      const verdict = api.classify({ ...answer, status: free });
      expect(verdict).toMatchObject({ documented: false, reason: "status", status: free });
      expect(verdict).toHaveProperty("resembles", error.code);
      expect(verdict?.policy).toEqual(policyAt(api, error, free));
      expect(verdict?.category).toBe(categoryAt(api, error, free));
    }
  });

  test("a known code in a body of the wrong shape is undocumented, and keeps its policy", async () => {
    const api = await load();
    for (const { error, answer } of shownBy(api)) {
      const [pin] = error.cases.flatMap(({ pins }) => pins);
      const guard = api.guards[`is${error.name}`];
      if (pin === undefined || answer.requestType !== undefined) continue;
      const torn = withCode(undefined, pin.path, pin.values[0]);
      if (guard?.(torn) !== false || api.classify({ ...answer, body: torn })?.documented !== false) continue;
      const verdict = api.classify({ ...answer, body: torn });
      expect(verdict).toMatchObject({ reason: "shape", resembles: error.code });
      expect(verdict?.policy).toEqual(policyAt(api, error, answer.status));
    }
  });

  test("an unknown code is undocumented and reported, where no error is named by its status", async () => {
    const api = await load();
    const path = api.catalog.codePaths.find(({ open }) => !open)?.path;
    for (const { fixture, answer } of path === undefined ? [] : shownBy(api)) {
      const body = withCode(fixture.body, path ?? [], "never heard of");
      const verdict = api.classify({ ...answer, body });
      if (verdict === undefined || verdict.documented) continue;
      expect(verdict).toMatchObject({ reason: "code", wireCode: "never heard of", body });
      if (verdict.resembles === undefined)
        expect(verdict.policy).toEqual(byStatus(api, verdict.status).policy);
    }
  });

  test("what is no JSON object has a reason, and the policy of its status", async () => {
    const api = await load();
    const bodied = api.catalog.errors.some(({ cases }) =>
      cases.some(({ body }) => body !== "unknown" && body !== "text"),
    );
    const reasons: readonly (readonly [unknown, string | undefined])[] = [
      [undefined, "empty"],
      [null, "empty"],
      ["", "empty"],
      ["<html><h1>502 Bad Gateway</h1></html>", bodied ? "not_json" : undefined],
      [[], undefined],
      [[1, 2], undefined],
      [502, undefined],
      [true, undefined],
    ];
    for (const status of [400, 401, 404, 418, 429, 500, 502, 503, 599]) {
      for (const [body, reason] of reasons) {
        const verdict = api.classify({ status, body });
        expect(verdict, `${status}`).toBeDefined();
        if (verdict === undefined || verdict.documented) continue;
        // A list is JSON, so it may be a torn body of the error that its status names.
        const near = api.catalog.errors.find(({ code }) => code === verdict.resembles);
        if (!Array.isArray(body)) expect(near).toBeUndefined();
        const said = byStatus(api, status);
        expect(verdict.policy).toEqual(near ? policyAt(api, near, status) : said.policy);
        expect(verdict.category).toBe(near ? categoryAt(api, near, status) : said.category);
        expect(verdict.wireCode).toBeUndefined();
        if (reason === undefined) expect(["status", "shape"]).toContain(verdict.reason);
        else expect(verdict.reason).toBe(reason);
      }
    }
  });

  test("an answer below 400 is no error, unless the spec marks one there", async () => {
    const api = await load();
    const marked = new Set(api.index.api.errorsBelow400);
    const bodies = [undefined, null, "", "ok", {}, [], ...shownBy(api).map(({ fixture }) => fixture.body)];
    for (const status of [200, 201, 202, 204, 301, 304].filter((one) => !marked.has(one)))
      for (const body of bodies) expect(api.classify({ status, body }), `${status}`).toBeUndefined();
  });

  test("without a status only messages are errors", async () => {
    const api = await load();
    const messages = api.catalog.errors.filter(({ cases }) =>
      cases.some(({ scope }) => scope.kind === "message"),
    );
    for (const { error, fixture } of shownBy(api)) {
      const verdict = api.classify({ body: fixture.body });
      if (messages.includes(error)) expect(verdict).toMatchObject({ code: error.code, status: undefined });
      else if (messages.length === 0) expect(verdict).toBeUndefined();
    }
    for (const body of [undefined, null, "", "text", 1, [], {}])
      expect(api.classify({ body })).toBeUndefined();
  });

  test("its descriptor has a policy for each code, and no other", async () => {
    const { catalog, retryPolicies, index } = await load();
    expect(Object.keys(retryPolicies)).toEqual(catalog.errors.map(({ code }) => code));
    expect(index.api).toMatchObject({ id: catalog.api.id, retryPolicies });
    for (const { code, policy } of catalog.errors) expect(retryPolicies[code]).toEqual(policy);
  });
});
