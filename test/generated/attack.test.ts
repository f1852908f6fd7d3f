// A body is untrusted data: any value, depth and size, and from careless callers objects that run code when they are read.
// Guards and classify return, whatever they are given, and leave it as it was.
import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../../generator/model/catalog.ts";
import type { Answer } from "../../runtime/verdict.ts";
import type { GeneratedApi } from "../cases/linked.ts";
import { everything } from "./apis.ts";
import { bodiesFor, examplesOf } from "./mutations.ts";

const statuses = [undefined, 200, 400, 401, 404, 422, 429, 500, 503, Number.NaN, -1, Infinity, 1e9];

/** The guards that take a status instead of a body. */
function byStatus({ catalog, name }: GeneratedApi): ReadonlySet<string> {
  const isOpen = ({ body }: Case): boolean => body === "unknown" || body === "text";
  const open = catalog.errors.filter(({ cases }) => cases.every(isOpen));
  const all = open.length === catalog.errors.length ? [`is${name}Error`] : [];
  return new Set([...open.map((error) => `is${error.name}`), ...all]);
}

/** Asks everything there is to ask about a body. Each guard says yes or no, and classify what it is. */
function expectAnswers(api: GeneratedApi, body: unknown): void {
  for (const [name, guard] of Object.entries(api.guards)) {
    if (byStatus(api).has(name)) continue;
    const said: unknown = guard(body);
    // Thousands of times: `expect` itself would take most of the time.
    if (name.startsWith("is") && typeof said !== "boolean") expect.fail(`${name} said ${String(said)}`);
  }
  const operations = [undefined, "__proto__", ...Object.keys(api.catalog.operations).slice(0, 2)];
  for (const status of statuses) {
    for (const operation of operations) {
      const verdict = api.classify({ status, body, operation, requestType: "application/octet-stream" });
      if (verdict !== undefined && verdict.policy.recovery === undefined) expect.fail(verdict.code);
    }
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** The same data with every member read through `get`. */
function trapped(value: unknown, get: (inner: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copy: object = Array.isArray(value) ? [] : {};
  for (const [key, inner] of Object.entries(value)) {
    const wrapped = trapped(inner, get);
    Object.defineProperty(copy, key, { enumerable: true, configurable: true, get: () => get(wrapped) });
  }
  return copy;
}

const throwing = (): never => {
  throw new Error("do not read this");
};

const trapNames = Object.getOwnPropertyNames(Reflect) as (keyof ProxyHandler<object>)[];

/** A Proxy that throws at whatever is done to it. */
const hostileProxy = (target: object): object =>
  new Proxy(target, Object.fromEntries(trapNames.map((name) => [name, throwing])));

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const asObject = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

/** One member after the other replaced, at every depth down to that of codes. */
function withEachMember(value: unknown, replace: (inner: unknown) => unknown, depth = 3): unknown[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const put = (one: unknown): unknown =>
      Array.isArray(value)
        ? value.map((item: unknown, index) => (String(index) === key ? one : item))
        : Object.fromEntries([...Object.entries(value), [key, one]]);
    return [put(replace(inner)), ...withEachMember(inner, replace, depth - 1).map(put)];
  });
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

const deep = {
  objects: nested(1_000_000, (inner) => ({ error: inner })),
  lists: nested(1_000_000, (inner) => [inner]),
  nodes: nested(1_000_000, (children) => ({ name: "node", children: [children] })),
};

/** An own member, also where it is called `__proto__`. */
function define(target: object, key: string, value: unknown): object {
  return Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
}

function cyclic(value: unknown): unknown {
  const copy: unknown = structuredClone(value);
  if (typeof copy !== "object" || copy === null) return copy;
  for (const [key, inner] of Object.entries(copy)) {
    if (typeof inner === "object" && inner !== null) define(define(inner, "self", copy), key, inner);
  }
  return define(define(copy, "self", copy), "details", copy);
}

const nullPrototype = (value: unknown): unknown =>
  typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.entries(value).reduce(
        (copy, [key, inner]) => define(copy, key, nullPrototype(inner)),
        Object.create(null) as object,
      );

const elsewhere = vm.runInNewContext("JSON") as JSON;
const crossRealm = (value: unknown): unknown => elsewhere.parse(JSON.stringify(value));

const oddities: readonly unknown[] = [
  Symbol("body"),
  10n,
  Number.NaN,
  () => undefined,
  new Date(0),
  new Map([["code", 1]]),
  Object("text"),
  Object(404),
  /x/,
  new Proxy(() => undefined, {}),
  new Uint8Array(8),
  Array.from({ length: 3 }),
  globalThis,
  JSON.parse('{"__proto__":{"code":1,"error":{"type":"x"}},"constructor":1,"toString":{"toString":1}}'),
  JSON.parse('{"error":{"__proto__":null,"constructor":{"prototype":1}}}'),
];

describe.each(everything)("$id", ({ load }) => {
  test("answers for values that are no JSON, and for names of the prototype as data", async () => {
    const api = await load();
    for (const body of oddities) expectAnswers(api, body);
    expect(Object.prototype).not.toHaveProperty("code");
  });

  test("answers for getters and proxies that throw or flip, revoked ones included", async () => {
    const api = await load();
    const values = ["a", 1, null, {}, []];
    let turn = 0;
    const flipping = (inner: unknown): unknown => (turn++ % 2 === 0 ? inner : values[turn % 5]);
    for (const example of examplesOf(api.catalog).slice(0, 12)) {
      expectAnswers(api, trapped(example, throwing));
      expectAnswers(api, trapped(example, flipping));
      expectAnswers(api, hostileProxy(asObject(example)));
      expectAnswers(api, revoked(asObject(example)));
      for (const body of withEachMember(example, (inner) => hostileProxy(asObject(inner)))) expectAnswers(api, body);
      for (const body of withEachMember(example, (inner) => revoked(asObject(inner)))) expectAnswers(api, body);
    }
    expectAnswers(api, hostileProxy([]));
    expectAnswers(api, revoked([]));
  });

  test("answers for bodies a million levels deep", async () => {
    const api = await load();
    for (const endless of Object.values(deep)) {
      expectAnswers(api, endless);
      for (const example of examplesOf(api.catalog).slice(0, 3))
        for (const body of withEachMember(example, () => endless)) expectAnswers(api, body);
    }
  });

  test("answers for bodies that contain themselves, and as if they did not", async () => {
    const api = await load();
    for (const example of examplesOf(api.catalog)) {
      const body = cyclic(example);
      expectAnswers(api, body);
      for (const body of withEachMember(example, (inner) => [inner, example])) expectAnswers(api, body);
    }
  });

  test("says the same of frozen, null-prototype and cross-realm objects", async () => {
    const api = await load();
    for (const { value: body, status } of api.catalog.errors.flatMap(({ examples }) => examples)) {
      const said = (one: unknown): unknown => {
        const verdict = api.classify({ status, body: one } as Answer);
        const guards = Object.entries(api.guards).filter(([name]) => name.startsWith("is"));
        return [verdict && { ...verdict, body: null }, guards.map(([, guard]) => guard(one))];
      };
      const plain = said(body);
      expect(said(deepFreeze(structuredClone(body)))).toEqual(plain);
      expect(said(nullPrototype(body))).toEqual(plain);
      expect(said(crossRealm(body))).toEqual(plain);
    }
  });

  test("never writes to a body", async () => {
    const api = await load();
    fc.assert(
      fc.property(bodiesFor(api.catalog), (body) => {
        const before = structuredClone(body);
        expectAnswers(api, deepFreeze(body));
        for (const validate of Object.values(api.validators)) validate(body);
        expect(body).toEqual(before);
      }),
      { numRuns: 40, seed: 20_251_102 },
    );
  });

  test("validators return as well", async () => {
    const api = await load();
    const [example] = examplesOf(api.catalog);
    const bodies = [deep.objects, deep.nodes, trapped(example, throwing), hostileProxy({}), ...oddities];
    for (const validate of Object.values(api.validators))
      for (const body of [...bodies, cyclic(example)]) expect(Array.isArray(validate(body))).toBe(true);
  });
});
