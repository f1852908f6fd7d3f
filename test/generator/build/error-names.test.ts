import { describe, expect, it } from "vitest";
import {
  diagnosticsOf,
  response,
  rulesOf,
  vendorCatalog,
  withBody,
  withResponses,
} from "./support/catalog.ts";

const coded = (...codes: readonly string[]) =>
  `{ type: object, required: [code], properties: { code: { enum: ${JSON.stringify(codes)} } } }`;

const namesOf = (yaml: string) =>
  Object.fromEntries(vendorCatalog(yaml).errors.map(({ code, name }) => [code, name]));

describe("an error is named", () => {
  it.each([
    ["rate_limited", "RateLimited"],
    ["INSUFFICIENT_CREDITS", "InsufficientCredits"],
    ["invalidGrant", "InvalidGrant"],
    ["auth/expired", "AuthExpired"],
    ["https://example.com/errors/not-found?x=1", "NotFound"],
    ["urn:problem:example:out-of-credit", "OutOfCredit"],
    ["https://example.com/errors#too-long", "TooLong"],
    ["3DS_REFUSED", "Error3DsRefused"],
    ["error", "ErrorCode"],
    ["response", "ResponseError"],
    ["code", "CodeError"],
    ["né", "NU00e9"],
  ])("%s is %s", (code, name) => {
    expect(namesOf(withBody(coded(code, "other")))[code]).toBe(name);
  });

  it("by a hash where the code has no letter", () => {
    expect(namesOf(withBody(coded("!!", "other")))["!!"]).toMatch(/^Error[0-9a-f]{6}$/);
  });

  it("and never like what the generated files declare", () => {
    expect(namesOf(withBody(coded("api_error", "other")))["api_error"]).toBe("ApiErrorCode");
  });
});

describe("of two errors with one name", () => {
  it("the wire code keeps it from the status", () => {
    const yaml = withResponses(
      response("409", coded("Con-flict", "other")) +
        response("410", coded("gone_", "G")) +
        "'410': { description: No. }",
    ).replace(/"410":[\s\S]*?(?='410')/, "");
    expect(namesOf(yaml)).toMatchObject({ "Con-flict": "ConFlict", gone: "Gone" });
  });

  it("the preferred path keeps it, the other is named after its own", () => {
    const yaml = withResponses(
      response("400", coded("NO_MONEY", "other")) +
        response("404", coded("no-money", "another").replaceAll("code", "type")),
    );
    expect(namesOf(yaml)).toMatchObject({ NO_MONEY: "NoMoney", "no-money": "NoMoneyAtType" });
  });

  it("the plain spelling keeps it, the others get a hash of their code", () => {
    const names = namesOf(withBody(coded("no-money", "no_money", "NO_MONEY")));
    expect(names["no_money"]).toBe("NoMoney");
    expect(names["no-money"]).toMatch(/^NoMoney[0-9a-f]{4}$/);
    expect(names["NO_MONEY"]).toMatch(/^NoMoney[0-9a-f]{4}$/);
  });

  it("none has it where none is plain", () => {
    const names = namesOf(withBody(coded("no-money", "no/money")));
    expect(Object.values(names).every((name) => /^NoMoney[0-9a-f]{4}$/.test(name))).toBe(true);
  });

  it("neither depends on what stands beside or before it", () => {
    const names = namesOf(withBody(coded("x", "no-money", "no_money")));
    expect(names).toMatchObject(namesOf(withBody(coded("no_money", "no-money"))));
  });
});

describe("a repair", () => {
  it("is noted with the new name", () => {
    expect(diagnosticsOf(withBody(coded("3DS", "other")), false)).toMatchObject([
      { rule: "renamed", severity: "note", message: "The error `3DS` is named `Error3Ds`." },
    ]);
  });

  it.each([
    ["response", "The error `response` is named `ResponseError`: `Response` is reserved."],
    ["schemas", "The error `schemas` is named `SchemasError`: `Schemas` is reserved."],
  ])("of %s says that its name is reserved", (code, message) => {
    expect(diagnosticsOf(withBody(coded(code, "other")), false)).toMatchObject([{ message }]);
  });

  it("of codes with one name names the others, and their places", () => {
    const found = diagnosticsOf(withBody(coded("no-money", "no_money", "NO_MONEY")), false);
    expect(found.map(({ message }) => message.replace(/[0-9a-f]{4}(?=`:)/, "…"))).toEqual([
      "The error `no-money` is named `NoMoney…`: `no_money` and `NO_MONEY` would be `NoMoney` too.",
      "The error `NO_MONEY` is named `NoMoney…`: `no-money` and `no_money` would be `NoMoney` too.",
    ]);
    const [{ related = [] } = {}] = found;
    expect(
      related.map(({ location, message }) => `${location.pointer?.slice(-7)} ${message}`),
    ).toEqual(["/enum/1 `no_money` stands here.", "/enum/2 `NO_MONEY` stands here."]);
  });

  it("is refused in a hand-written spec", () => {
    expect(rulesOf(withBody(coded("3DS", "other")))).toContain("invalid-name");
    const found = diagnosticsOf(withBody(coded("a-b", "a_b", "response")));
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
      expect.arrayContaining([
        "one-name-one-code: The code `a-b` makes the name `AB`, as `a_b` does; it would be `ABd443`.",
        "invalid-name: The code `response` makes the name `Response`, which is reserved; it would be `ResponseError`.",
      ]),
    );
  });

  it("is not needed for dashes, slashes and letter case", () => {
    expect(rulesOf(withBody(coded("a-b", "c/d", "eF", "G_H")), false)).toEqual([]);
  });
});

describe("`name` in an `x-error`", () => {
  const spec = (first: string, second: string) => `
openapi: 3.1.0
x-error-responses:
  "400": { description: One., x-error: { code: one, recovery: fix, name: ${first} } }
  "404": { description: Two., x-error: { code: two, recovery: fix, name: ${second} } }
`;

  it("names the error", () => {
    expect(namesOf(spec("First", "Second"))).toEqual({ one: "First", two: "Second" });
  });

  it("is refused where it is no name, and repaired", () => {
    expect(rulesOf(spec("not a name", "Second"))).toEqual(["invalid-name"]);
    expect(namesOf(spec("not a name", "Second"))["one"]).toBe("One");
  });

  it("is refused where it hides a global", () => {
    expect(rulesOf(spec("Promise", "Second"))).toEqual(["invalid-name"]);
  });

  it("names one error only", () => {
    expect(rulesOf(spec("Same", "Same"))).toContain("one-name-one-code");
    expect(new Set(Object.values(namesOf(spec("Same", "Same")))).size).toBe(2);
  });
});
