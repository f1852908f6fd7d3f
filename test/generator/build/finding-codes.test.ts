import { describe, expect, it } from "vitest";
import {
  codesOf,
  errorOf,
  indent,
  response,
  rulesOf,
  shown,
  vendorCatalog,
  withBody,
  withResponses,
} from "./support/catalog.ts";

const object = (properties: string, required = "[]") =>
  `{ type: object, required: ${required}, properties: { ${properties} } }`;

const codes = (schema: string) => codesOf(vendorCatalog(withBody(schema)));

describe("a place holds the code", () => {
  it("where it is named `code` and lists values", () => {
    const catalog = vendorCatalog(withBody(object("code: { enum: [a, b] }", "[code]")));
    expect(codesOf(catalog)).toEqual(["a", "b"]);
    expect(catalog.codePaths).toEqual([{ path: ["code"], open: false }]);
  });

  it.each(["errcode", "errCode", "ErrorCode", "error-code", "Code"])(
    "however its name is spelled, as in `%s`",
    (name) => {
      expect(codes(object(`${name}: { enum: [a, b] }`, `[${name}]`))).toEqual(["a", "b"]);
    },
  );

  it("up to three property names deep", () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }).reduce<string>(
        (inner) => object(`wrapper: ${inner}`, "[wrapper]"),
        object("code: { enum: [a, b] }", "[code]"),
      );
    expect(codes(nested(2))).toEqual(["a", "b"]);
    expect(codes(nested(3))).toEqual(["bad_request"]);
  });

  it("where a `oneOf` of constants lists values", () => {
    expect(
      codes(object("error: { oneOf: [{ const: a, title: A }, { const: b }] }", "[error]")),
    ).toEqual(["a", "b"]);
  });

  it("where several nested alternatives each have a constant", () => {
    const catalog = vendorCatalog(
      withBody(
        object(
          `error: { oneOf: [${object("code: { const: a }", "[code]")}, ${object("code: { const: b }", "[code]")}] }`,
          "[error]",
        ),
      ),
    );
    expect(codesOf(catalog)).toEqual(["a", "b"]);
  });

  it("whose discriminator names it", () => {
    const catalog = vendorCatalog(
      withBody(
        "{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: mood, mapping: { sad: '#/components/schemas/A' } } }",
        "A: { type: object, properties: { mood: { type: string }, a: { type: string } } }\nB: { type: object, properties: { mood: { type: string } } }",
      ),
    );
    expect(codesOf(catalog)).toEqual(["sad", "B"]);
  });

  it("whatever its name, where one constant sets alternatives of a Response apart", () => {
    const schema = `{ oneOf: [${object("sort: { const: x }", "[sort]")}, ${object("sort: { const: y }", "[sort]")}] }`;
    expect(codes(schema)).toEqual(["x", "y"]);
  });
});

describe("a place holds no code", () => {
  it.each([
    ["values that repeat the status", "code: { enum: [400, 404] }"],
    ["booleans", "error: { const: true }"],
    ["prose", "error: { const: 'Something went very wrong with the whole request' }"],
    ["a name that says what else it is", "object: { const: error }"],
    ["a list of values under an odd name", "mood: { enum: [sad, angry] }"],
    ["a list of values under a name that only resembles one", "tag: { enum: [sad, angry] }"],
    ["one value in the whole API", "type: { const: error }"],
    ["`about:blank`", "type: { const: 'about:blank' }"],
  ])("for %s", (_, property) => {
    expect(codes(object(property, "[error, code, type]"))).toEqual(["bad_request"]);
  });

  it("below an array", () => {
    const schema = object(
      `errors: { type: array, items: ${object("code: { enum: [a, b] }", "[code]")} }`,
    );
    expect(codes(schema)).toEqual(["bad_request"]);
    expect(rulesOf(withBody(schema), false)).toContain("code-in-array");
  });

  describe("where each operation has one value of it", () => {
    const operation = (name: string, ...responses: readonly string[]) =>
      `  /${name}:\n    get:\n      operationId: ${name}\n      responses:\n${indent(responses.join(""), 8)}`;
    const one = (status: string, property: string, value: string) =>
      response(status, object(`${property}: { const: ${value} }`, `[${property}]`));
    const found = (...operations: readonly string[]) =>
      codesOf(
        vendorCatalog(
          `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n${operations.join("\n")}`,
        ),
      );

    it("under a name that says little", () => {
      expect(
        found(
          operation("first", one("400", "type", "custom")),
          operation("second", one("400", "type", "predefined")),
        ),
      ).toEqual(["bad_request"]);
    });

    it("but it is one where the name is a code's, or one operation has two", () => {
      expect(
        found(
          operation("first", one("400", "code", "custom")),
          operation("second", one("400", "code", "predefined")),
        ),
      ).toEqual(["custom", "predefined"]);
      expect(
        found(
          operation("first", one("400", "type", "bad"), one("404", "type", "lost")),
          operation("second", one("409", "type", "busy")),
        ),
      ).toEqual(["bad", "lost", "busy"]);
    });
  });

  it("that is a plain string, which is reported as the wire code", () => {
    const yaml = withBody(object("code: { type: string }"));
    expect(codesOf(vendorCatalog(yaml))).toEqual(["bad_request"]);
    expect(vendorCatalog(yaml).codePaths).toEqual([{ path: ["code"], open: true }]);
    expect(rulesOf(yaml, false)).toContain("open-code");
  });
});

describe("of several places", () => {
  const token = object("error: { enum: [expired, revoked] }", "[error]");

  it("what may be missing stands back behind an open place nearer the root", () => {
    const catalog = vendorCatalog(withBody(object(`type: { type: string }, token: ${token}`)));
    expect(codesOf(catalog)).toEqual(["bad_request"]);
    expect(catalog.codePaths).toEqual([{ path: ["type"], open: true }]);
  });

  it("but what every body has does not", () => {
    const body = object(`type: { type: string }, token: ${token}`, "[token]");
    expect(codes(body)).toEqual(["expired", "revoked"]);
  });

  it("the name counts before the depth", () => {
    const schema = object(`name: { enum: [n, m] }, error: ${object("code: { enum: [a, b] }")}`);
    expect(codes(schema).slice(0, 2)).toEqual(["a", "b"]);
  });

  it("the depth counts before what is required", () => {
    const schema = object(
      `code: { enum: [a, b] }, error: ${object("code: { enum: [c, d] }", "[code]")}`,
      "[error]",
    );
    expect(codes(schema).slice(0, 2)).toEqual(["a", "b"]);
  });

  it("what more Responses have counts before order", () => {
    const both = object("kind: { enum: [k, l] }, reason: { enum: [r, s] }", "[kind, reason]");
    const one = object("reason: { enum: [r, s] }", "[reason]");
    const yaml = withResponses(response("400", both) + response("404", one));
    expect(vendorCatalog(yaml).codePaths[0]?.path).toEqual(["reason"]);
  });

  it("each body has its own, in the order of preference", () => {
    const yaml = withResponses(
      response("400", object("type: { enum: [a, b] }", "[type]")) +
        response("404", object("code: { enum: [c, d] }", "[code]")),
    );
    expect(vendorCatalog(yaml).codePaths.map(({ path }) => path)).toEqual([["code"], ["type"]]);
  });
});

describe("values become cases", () => {
  it("and a required closed code leaves no remainder", () => {
    const catalog = vendorCatalog(
      withBody(object("code: { enum: [a] }, b: {}", "[code]").replace("[a]", "[a, b]")),
    );
    expect(catalog.errors.flatMap(({ cases }) => cases.map(shown))).toEqual([
      "400 code=a BadRequestBody",
      "400 code=b BadRequestBody",
    ]);
  });

  it.each([
    ["an optional code", object("code: { enum: [a, b] }")],
    ["a nullable code", object("code: { type: [string, 'null'], enum: [a, b, null] }", "[code]")],
    ["an open code", object("code: { anyOf: [{ type: string }, { enum: [a, b] }] }", "[code]")],
    ["an extensible code", object("code: { type: string, x-extensible-enum: [a, b] }", "[code]")],
    [
      "a code in an optional object",
      object(`error: ${object("code: { enum: [a, b] }", "[code]")}`),
    ],
  ])("and %s leaves a remainder that the status names", (_, schema) => {
    const catalog = vendorCatalog(withBody(schema));
    expect(codesOf(catalog)).toEqual(["a", "b", "bad_request"]);
    expect(errorOf(catalog, "bad_request").cases.map(shown)).toEqual([
      "400 BadRequestBody remainder",
    ]);
  });

  it("and numbers are named by the words beside them, else by themselves", () => {
    const schema = object("code: { enum: [7, 8, -9], x-enum-varnames: [TooBig] }", "[code]");
    expect(codes(schema)).toEqual(["too_big", "code_8", "code_minus_9"]);
  });

  it("and a title that is the property's own name says nothing of the value", () => {
    const one = (value: string) =>
      object(`error_code: { const: ${value}, title: Error Code }`, "[error_code]");
    const catalog = vendorCatalog(
      withBody(`{ oneOf: [${one("7")}, ${one("8")}, ${one("Gone")}] }`),
    );
    expect(catalog.errors.map(({ code, title }) => [code, title])).toEqual([
      ["code_7", "Code 7"],
      ["code_8", "Code 8"],
      ["Gone", "Gone"],
    ]);
  });

  it("and an entry may have several spellings", () => {
    const schema = object(
      "code: { oneOf: [{ enum: [13, '13'], title: Thirteen }, { const: 14 }] }",
      "[code]",
    );
    const catalog = vendorCatalog(withBody(schema));
    expect(errorOf(catalog, "thirteen").cases.map(shown)).toEqual([
      "400 code=13|13 BadRequestBody",
    ]);
    expect(errorOf(catalog, "thirteen").cases[0]?.pins[0]?.values).toEqual([13, "13"]);
  });

  it("but a title over different values is that of the list", () => {
    const schema = object(
      "code: { anyOf: [{ enum: [expired, over_quota], title: ErrorCode }, { type: 'null' }] }",
      "[code]",
    );
    expect(codes(schema)).toEqual(["expired", "over_quota", "bad_request"]);
  });
});

describe("an overlay says", () => {
  const stripe = `
openapi: 3.1.0
info: { title: Test, version: "1" }
x-error: { codePath: [/error/code, /error/type], codes: { card_declined: { recovery: pay }, card_error: false } }
paths:
  /charge:
    post:
      operationId: charge
      responses:
        "402":
          description: Refused.
          content:
            application/json:
              schema:
                type: object
                required: [error]
                properties:
                  error:
                    type: object
                    required: [type]
                    properties:
                      type: { enum: [card_error, api_error] }
                      code: { type: string }
`;

  it("where the code stands, in order of preference, and which values it has", () => {
    const catalog = vendorCatalog(stripe);
    expect(catalog.errors.map(({ code, cases }) => [code, ...cases.map(shown)])).toEqual([
      ["card_declined", "402 error.code=card_declined PaymentRequiredBody"],
      ["api_error", "402 error.type=api_error PaymentRequiredBody"],
    ]);
    expect(catalog.codePaths).toEqual([
      { path: ["error", "code"], open: false },
      { path: ["error", "type"], open: false },
    ]);
  });

  it("that the status alone counts", () => {
    const yaml = stripe.replace(/x-error: \{.*\}\n/, "x-error: { codePath: null }\n");
    expect(codesOf(vendorCatalog(yaml))).toEqual(["payment_required"]);
  });

  it("that the first item of an array names the error", () => {
    const yaml = withBody(
      object(`errors: { type: array, items: ${object("code: { type: string }")} }`),
    ).replace(
      "paths:",
      "x-error: { codePath: /errors/0/code, codes: { gone_away: true } }\npaths:",
    );
    expect(errorOf(vendorCatalog(yaml), "gone_away").cases.map(shown)).toEqual([
      "400 errors.0.code=gone_away BadRequestBody",
    ]);
    expect(vendorCatalog(yaml).codePaths).toEqual([{ path: ["errors", 0, "code"], open: false }]);
  });

  it("a place that no body has, which is reported", () => {
    const yaml = withBody(object("code: { type: string }")).replace(
      "paths:",
      "x-error: { codePath: /cdoe }\npaths:",
    );
    expect(rulesOf(yaml, false)).toContain("invalid-x-error");
  });
});
