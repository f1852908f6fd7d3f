// The compiled validators against ajv itself, at work on the same schemas.
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { emitValidators } from "../../../generator/emit/validators.ts";
import { isBodied } from "../../../generator/model/cases.ts";
import type { ErrorCatalog, Path, Pin } from "../../../generator/model/catalog.ts";
import { exportsOf, type Problem } from "../../cases/linked.ts";
import { everything } from "../../generated/apis.ts";
import { bodiesFor } from "../../generated/mutations.ts";

const settings = {
  allErrors: true,
  strict: false,
  strictNumbers: true,
  ownProperties: true,
  validateFormats: false,
};

type Check = (body: unknown) => readonly Problem[];

/** What ajv says of a body, without compiling ahead. */
function ajvChecks(catalog: ErrorCatalog): (body: string) => Check {
  const ajv = new Ajv2020({ ...settings, validateSchema: false });
  ajv.addSchema({ $id: "home", components: { schemas: catalog.bodies } });
  return (name) => (body) => {
    const validate = ajv.getSchema(`home#/components/schemas/${encodeURIComponent(name)}`)!;
    validate(body);
    return (validate.errors ?? []).map(({ instancePath, keyword, message }) => ({
      pointer: instancePath,
      keyword,
      message: message!,
    }));
  };
}

function isPinned(body: unknown, { path, values }: Pin): boolean {
  const found = path.reduce<unknown>(
    (value, step) =>
      Object.hasOwn(Object(value), step) ? (value as Record<string, unknown>)[step] : undefined,
    body,
  );
  return values.some((value) => value === found);
}

const at = (path: Path): string => path.map((step) => `/${step}`).join("");

describe.each(everything)("the validators of $id", ({ load }) => {
  test("say what ajv says, and which pin is missing", async () => {
    const { catalog, validators } = await load();
    const errors = catalog.errors.filter(
      ({ cases }) =>
        new Set(cases.map(({ body, pins }) => JSON.stringify([body, pins]))).size === 1 &&
        cases.every((one) => isBodied(one) && !one.remainder),
    );
    if (errors.length === 0) return;
    const check = ajvChecks(catalog);
    fc.assert(
      fc.property(bodiesFor(catalog), fc.constantFrom(...errors), (body, error) => {
        // ajv passes over a property that is called so.
        fc.pre(JSON.stringify(body)?.includes("__proto__") !== true);
        const { body: name, pins } = error.cases[0]!;
        const said = validators[`validate${error.name}`]!(body);
        const byAjv = check(name)(body);
        // Which value a pinned place has is for the pin to say.
        const isOfPin = ({ pointer, keyword }: Problem): boolean =>
          ["const", "enum"].includes(keyword) && pins.some(({ path }) => pointer === at(path));
        const others = byAjv.filter((problem) => !isOfPin(problem));
        expect(said.filter((problem) => !isOfPin(problem)).slice(0, others.length)).toEqual(others);
        if (byAjv.some(isOfPin)) expect(said.some(isOfPin)).toBe(true);
        const isRight = byAjv.length === 0 && pins.every((pin) => isPinned(body, pin));
        expect(said.length === 0).toBe(isRight);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

/** A catalog with one error, whose body is the one schema under test. */
function catalogOf(schema: unknown, others: Readonly<Record<string, unknown>> = {}): ErrorCatalog {
  return {
    api: { id: "acme", name: "Acme", title: "Acme", spec: "acme.yaml" },
    codePaths: [],
    operations: {},
    bodies: { Body: schema, ...others },
    errors: [
      {
        code: "wrong",
        name: "Wrong",
        cases: [
          { statuses: [400], scope: { kind: "api" }, pins: [], body: "Body", remainder: false },
        ],
      },
    ],
  } as unknown as ErrorCatalog;
}

function validatorOf(catalog: ErrorCatalog): Check {
  const validators = exportsOf([emitValidators(catalog)])("./validators.js");
  return validators["validateWrong"] as Check;
}

/** Bodies may come from anybody: what a validator does must not grow faster than they do. */
describe("a long list of what is wrong", () => {
  const issue = { type: "object", required: ["a", "b", "c"] };
  const reference = { $ref: "#/components/schemas/Issue" };

  test("is noted once, and not copied for each item", () => {
    const validate = validatorOf(
      catalogOf(
        { type: "object", properties: { issues: { type: "array", items: reference } } },
        { Issue: issue },
      ),
    );
    const concat = vi.spyOn(Array.prototype, "concat");
    onTestFinished(() => concat.mockRestore());
    const problems = validate({ issues: Array.from({ length: 20_000 }, () => ({})) });
    expect(problems).toHaveLength(60_000);
    expect(problems.at(-1)).toMatchObject({ pointer: "/issues/19999", keyword: "required" });
    expect(concat).not.toHaveBeenCalled();
  });

  test("is looked through once for equal items", () => {
    const validate = validatorOf(catalogOf({ type: "array", uniqueItems: true }));
    let reads = 0;
    const items = Array.from({ length: 2_000 }, (_, i) => ({
      get number() {
        reads++;
        return i;
      },
    }));
    expect(validate(items)).toEqual([]);
    expect(reads).toBeLessThan(10 * items.length);
    expect(validate([{ a: 1, b: 2 }, 1, { b: 2, a: 1 }])).toMatchObject([
      { keyword: "uniqueItems" },
    ]);
    expect(validate([[1, 2], [2, 1], "1", 1, null, {}])).toEqual([]);
  });
});

describe("a validator", () => {
  test.each<[string, unknown, unknown, readonly [string, string][]]>([
    ["counts code points", { type: "string", maxLength: 2 }, "👍👍👍", [["", "maxLength"]]],
    ["knows a constant that is an object", { const: { a: [1] } }, { a: [2] }, [["", "const"]]],
    [
      "knows equal items",
      { type: "array", uniqueItems: true },
      [{ a: 1 }, { a: 1 }],
      [["", "uniqueItems"]],
    ],
    ["knows patterns", { type: "string", pattern: "^[a-z]+$" }, "A", [["", "pattern"]]],
    [
      "knows one of several",
      { oneOf: [{ type: "string" }, { minLength: 1 }] },
      "a",
      [["", "oneOf"]],
    ],
    ["knows what is not meant", { not: { type: "string" } }, "a", [["", "not"]]],
    [
      "names the place",
      { properties: { "a/b~": { items: { type: "string" } } } },
      { "a/b~": ["x", 1] },
      [["/a~1b~0/1", "type"]],
    ],
    [
      "knows names of every kind",
      { type: "object", required: ["toString", 'say "+"'] },
      {},
      [
        ["", "required"],
        ["", "required"],
      ],
    ],
    [
      "knows what is not evaluated",
      { properties: { a: true }, unevaluatedProperties: false },
      { b: 1 },
      [["", "unevaluatedProperties"]],
    ],
  ])("%s", (_, schema, body, problems) => {
    const said = validatorOf(catalogOf(schema))(body);
    expect(said.map(({ pointer, keyword }) => [pointer, keyword])).toEqual(problems);
  });

  test("follows a schema that holds itself", () => {
    const reference = { $ref: "#/components/schemas/Body" };
    const validate = validatorOf(
      catalogOf({ type: "object", properties: { cause: reference, code: { type: "string" } } }),
    );
    expect(validate({ cause: { cause: { code: "a" } } })).toEqual([]);
    expect(validate({ cause: { cause: { code: 1 } } })).toMatchObject([
      { pointer: "/cause/cause/code" },
    ]);
  });

  test("follows schemas that hold each other", () => {
    const to = (name: string) => ({
      type: "object",
      properties: { next: { $ref: `#/components/schemas/${name}` } },
    });
    const validate = validatorOf(catalogOf(to("Other"), { Other: to("Body") }));
    expect(validate({ next: { next: { next: 1 } } })).toMatchObject([
      { pointer: "/next/next/next" },
    ]);
  });
});

describe("whatever a property is called", () => {
  const sign = fc.constantFrom(..."\"+\\'`$/~.{}()", "\n", "\u2028", "err0", "pattern0", "check0");
  const name = fc.array(fc.oneof(sign, fc.string({ maxLength: 2 })), { maxLength: 4 });
  const names = fc.uniqueArray(
    name.map((parts) => parts.join("")),
    { minLength: 1, maxLength: 20 },
  );

  test("a validator says of it what ajv says", () => {
    fc.assert(
      fc.property(names, (all) => {
        const schema = {
          type: "object",
          required: all,
          properties: Object.fromEntries(
            all.map((one) => [one, { type: "string", pattern: "^a+$", enum: [one, "a"] }]),
          ),
        };
        const catalog = catalogOf(schema);
        const validate = validatorOf(catalog);
        const expected = ajvChecks(catalog)("Body");
        for (const value of [1, "b", "a"]) {
          const body = Object.fromEntries(all.map((one) => [one, value]));
          expect(validate(body)).toEqual(expected(body));
        }
        expect(validate({})).toEqual(expected({}));
      }),
      { numRuns: 40 },
    );
  });
});

test("one body of many errors is compiled once", () => {
  const one = catalogOf({ type: "object", properties: { code: { type: "string" } } });
  const [error] = one.errors;
  const errors = Array.from({ length: 50 }, (_, i) => ({
    ...error!,
    name: `Wrong${i}`,
    cases: [{ ...error!.cases[0]!, pins: [{ path: ["code"], values: [`wrong_${i}`] }] }],
  }));
  const { content } = emitValidators({ ...one, errors } as ErrorCatalog);
  expect(content.match(/^function check\d+\(/gm)).toHaveLength(1);
  const validators = exportsOf([{ path: "validators.ts", content }])("./validators.js");
  expect((validators["validateWrong7"] as Check)({ code: "wrong_8" })).toEqual([
    { pointer: "/code", keyword: "const", message: 'must be "wrong_7"' },
  ]);
});

describe("bodies that differ in their codes only", () => {
  const body = (code: unknown, more = {}) => ({
    type: "object",
    required: ["code"],
    properties: { code: { type: "string", const: code }, ...more },
  });

  /** An error for each body, whose case pins these values of its code. */
  function catalogWith(
    bodies: Readonly<Record<string, unknown>>,
    pinned: Readonly<Record<string, string>>,
  ): ErrorCatalog {
    const one = catalogOf(true);
    const errors = Object.entries(pinned).map(([name, value]) => ({
      ...one.errors[0]!,
      name,
      cases: [
        {
          ...one.errors[0]!.cases[0]!,
          body: name,
          pins: [{ path: ["code"], values: [value] }],
        },
      ],
    }));
    return { ...one, bodies, errors } as ErrorCatalog;
  }

  function made(catalog: ErrorCatalog) {
    const artifact = emitValidators(catalog);
    const validators = exportsOf([artifact])("./validators.js");
    return {
      checks: artifact.content.match(/^function check\d+\(/gm)!.length,
      validate: (name: string, value: unknown) =>
        (validators[`validate${name}`] as Check)(value).map(({ pointer, message }) => [
          pointer,
          message,
        ]),
    };
  }

  test("are checked by one function, and told apart by their pins", () => {
    const { checks, validate } = made(
      catalogWith(
        { Expired: body("expired"), Gone: body("gone") },
        { Expired: "expired", Gone: "gone" },
      ),
    );
    expect(checks).toBe(1);
    expect(validate("Gone", { code: "gone" })).toEqual([]);
    expect(validate("Gone", { code: "expired" })).toEqual([["/code", 'must be "gone"']]);
    expect(validate("Gone", {})).toEqual([["", "must have required property 'code'"]]);
  });

  test("are one shape of an error that has both", () => {
    const catalog = catalogWith({ Expired: body("gone"), Gone: body("gone") }, { Gone: "gone" });
    const [gone] = catalog.errors;
    const cases = gone!.cases.flatMap((one) => [one, { ...one, body: "Expired" }]);
    const { content } = emitValidators({ ...catalog, errors: [{ ...gone!, cases }] });
    expect(content).toContain('problemsOf(body, [[check0, { at: ["code"], values: ["gone"] }]]);');
  });

  test("keep their codes where another body refers to them", () => {
    const cause = { $ref: "#/components/schemas/Expired" };
    const { checks, validate } = made(
      catalogWith(
        { Expired: body("expired"), Gone: body("gone", { cause }) },
        { Expired: "expired", Gone: "gone" },
      ),
    );
    expect(checks).toBe(3);
    expect(validate("Gone", { code: "gone", cause: { code: "expired" } })).toEqual([]);
    expect(validate("Gone", { code: "gone", cause: { code: "gone" } })).toEqual([
      ["/cause/code", "must be equal to constant"],
    ]);
  });

  test("keep a code that contradicts their pin", () => {
    const { validate } = made(catalogWith({ Gone: body("gone") }, { Gone: "expired" }));
    expect(validate("Gone", { code: "gone" })).toHaveLength(1);
    expect(validate("Gone", { code: "expired" })).toHaveLength(1);
  });

  test("keep a list of codes where not every error pins one of them", () => {
    const list = { type: "object", properties: { code: { enum: ["gone", "expired"] } } };
    const catalog = catalogWith({ Gone: list }, { Gone: "gone" });
    const open = { ...catalog.errors[0]!, name: "Any" };
    const cases = open.cases.map((one) => ({ ...one, pins: [] }));
    const both = { ...catalog, errors: [...catalog.errors, { ...open, cases }] };
    const { checks, validate } = made(both);
    expect(checks).toBe(1);
    expect(validate("Any", { code: "other" })).toEqual([
      ["/code", "must be equal to one of the allowed values"],
    ]);
  });
});
