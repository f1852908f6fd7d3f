import { describe, expect, it } from "vitest";
import {
  catalogOf,
  codesOf,
  errorOf,
  response,
  shown,
  vendorCatalog,
  withBody,
  withResponses,
} from "./support/catalog.ts";

const coded = "{ type: object, required: [code], properties: { code: { enum: [a, b] } } }";
const plain = "{ type: object, required: [message], properties: { message: { type: string } } }";

describe("a status names an error", () => {
  it.each([
    ["404", "not_found"],
    ["422", "unprocessable_content"],
    ["4XX", "client_error"],
    ["5XX", "server_error"],
    ["default", "unexpected_error"],
    ["499", "status_499"],
  ])("%s is %s", (status, code) => {
    expect(codesOf(vendorCatalog(withResponses(response(status, plain))))).toEqual([code]);
  });

  it("and joins the wire code that is spelled alike", () => {
    const notFound = coded.replace("[a, b]", "[NOT_FOUND, GONE]");
    const catalog = vendorCatalog(
      withResponses(response("400", notFound) + response("404", plain)),
    );
    expect(codesOf(catalog)).toEqual(["NOT_FOUND", "GONE"]);
    expect(errorOf(catalog, "NOT_FOUND").cases.map(shown)).toEqual([
      "400 code=NOT_FOUND BadRequestBody",
      "404 NotFoundBody",
    ]);
  });

  it("even where nothing is said of it", () => {
    const { errors } = vendorCatalog(withResponses('"404":\n"500": null'));
    expect(errors.map(({ code, cases }) => [code, cases[0]?.body])).toEqual([
      ["not_found", "unknown"],
      ["internal_server_error", "unknown"],
    ]);
  });

  it("but a success is none", () => {
    expect(
      codesOf(vendorCatalog(withResponses(response("200", coded) + response("302", plain)))),
    ).toEqual([]);
  });
});

describe("what a body is", () => {
  const bodyOf = (content: string) =>
    vendorCatalog(withResponses(`"400":\n  description: No.\n${content}`)).errors[0]?.cases.map(
      (one) => one.body,
    );

  it.each([
    ["unknown, where no content is declared", "", ["unknown"]],
    ["unknown, where no schema is given", "  content: { application/json: {} }", ["unknown"]],
    [
      "unknown, where the schema allows anything",
      "  content: { application/json: { schema: {} } }",
      ["unknown"],
    ],
    ["text, where it is no JSON", `  content: { text/html: { schema: ${plain} } }`, ["text"]],
    [
      "both, where both may come",
      `  content: { application/json: { schema: ${plain} }, text/plain: {} }`,
      ["BadRequestBody", "text"],
    ],
    [
      "JSON, with parameters",
      `  content: { "application/json; charset=utf-8": { schema: ${plain} } }`,
      ["BadRequestBody"],
    ],
    [
      "JSON, by its suffix",
      `  content: { application/problem+json: { schema: ${plain} } }`,
      ["BadRequestBody"],
    ],
    ["JSON, by a wildcard", `  content: { "*/*": { schema: ${plain} } }`, ["BadRequestBody"]],
    [
      "one, where two media types have equal bodies",
      `  content: { application/json: { schema: ${plain} }, application/scim+json: { schema: ${plain} } }`,
      ["BadRequestBody"],
    ],
  ])("%s", (_, content, bodies) => {
    expect(bodyOf(content)).toEqual(bodies);
  });
});

describe("cases merge", () => {
  const two = (first: string, second: string) => `
openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { ${first} } }, put: { responses: { ${second} } } }
components:
  schemas: { Problem: ${coded} }
`;
  const one = (status: string) =>
    `"${status}": { description: No., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }`;

  it("of operations that answer alike", () => {
    const catalog = vendorCatalog(two(one("400"), one("400")));
    expect(errorOf(catalog, "a").cases.map(({ scope }) => scope)).toEqual([
      { kind: "operation", operations: ["getA", "PUT /a"] },
    ]);
  });

  it("of one scope whose statuses differ", () => {
    const catalog = vendorCatalog(two(`${one("409")}, ${one("410")}`, ""));
    expect(errorOf(catalog, "a").cases.map(shown)).toEqual(["409,410 code=a Problem"]);
  });

  it("but not of operations with different statuses", () => {
    const catalog = vendorCatalog(two(`${one("400")}, ${one("409")}`, one("400")));
    expect(errorOf(catalog, "a").cases.map(({ statuses, scope }) => [statuses, scope])).toEqual([
      [[400], { kind: "operation", operations: ["getA", "PUT /a"] }],
      [[409], { kind: "operation", operations: ["getA"] }],
    ]);
  });
});

describe("scopes", () => {
  const spec = `
openapi: 3.1.0
info: { title: Test, version: "1" }
x-error-responses:
  "200": { description: Fine. }
  "400": { description: Wrong., x-error: { recovery: fix } }
  "429": { description: Slow down., x-error: { recovery: throttle } }
paths:
  /upload:
    post:
      operationId: upload
      requestBody:
        content:
          application/zip:
            x-error-responses:
              "415": { description: No zip., x-error: { code: bad_zip, recovery: fix } }
      responses:
        "400": { description: Wrong upload., x-error: { code: bad_upload, recovery: fix } }
  /other:
    get: { operationId: other, responses: { "200": { description: Fine. } } }
`;

  it("are the API, its operations and their request media types", () => {
    expect(catalogOf(spec).errors.map(({ code, cases }) => [code, cases[0]?.scope])).toEqual([
      ["bad_request", { kind: "api" }],
      ["too_many_requests", { kind: "api" }],
      ["bad_zip", { kind: "request", operations: ["upload"], mediaType: "application/zip" }],
      ["bad_upload", { kind: "operation", operations: ["upload"] }],
    ]);
  });

  it("nest: an operation has the errors of the API but those its own shadow", () => {
    expect(catalogOf(spec).operations).toEqual({
      upload: {
        method: "POST",
        path: "/upload",
        codes: ["too_many_requests", "bad_zip", "bad_upload"],
      },
      other: { method: "GET", path: "/other", codes: ["bad_request", "too_many_requests"] },
    });
  });

  it("list the successes of the API, but for those an `x-error` marks", () => {
    const marked = `${spec.replace('"200": { description: Fine. }', '"200": { description: Fine. }\n  "202": { description: Not yet., x-error: { recovery: wait } }')}`;
    expect(catalogOf(marked).successes).toEqual([{ status: 200, description: "Fine." }]);
  });

  it("list the successes of the API, which are no errors", () => {
    expect(catalogOf(spec).successes).toEqual([{ status: 200, description: "Fine." }]);
  });
});

describe("an answer that is no error by its status", () => {
  const spec = (schema: string) => `
openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /job:
    get:
      operationId: getJob
      responses:
        "200": { description: A job., content: { application/json: { schema: ${schema} } } }
webhooks:
  done:
    post:
      requestBody: { content: { application/json: { schema: ${schema} } } }
      responses: { "400": { description: What we answer. } }
`;
  const failed =
    "{ title: Failed, type: object, required: [state], properties: { state: { const: failed } }, x-error: { recovery: report } }";
  const done = "{ type: object, required: [state], properties: { state: { const: done } } }";

  it("is one where its alternative is marked", () => {
    const catalog = catalogOf(spec(`{ oneOf: [${failed}, ${done}] }`));
    expect(
      catalog.errors.map(({ code, cases }) => [
        code,
        cases.map(shown),
        cases.map(({ scope }) => scope.kind),
      ]),
    ).toEqual([
      ["failed", ["200 state=failed Failed", " state=failed Failed"], ["operation", "message"]],
    ]);
  });

  it("is one where its value is marked, and no other value is", () => {
    const catalog = catalogOf(
      spec(
        "{ type: object, required: [state], properties: { state: { oneOf: [{ const: done }, { const: failed, x-error: { recovery: report } }] } } }",
      ),
    );
    expect(codesOf(catalog)).toEqual(["failed"]);
  });

  it("is one for each operation that has it", () => {
    const catalog = catalogOf(`
openapi: 3.1.0
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } } } } }
  /b: { get: { operationId: getB, responses: { "200": { description: B., content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } } } } }
components:
  schemas: { Job: { oneOf: [${failed}, ${done}] } }
`);
    expect(errorOf(catalog, "failed").cases.map(({ scope }) => scope)).toEqual([
      { kind: "operation", operations: ["getA", "getB"] },
    ]);
  });

  it("is none where nothing is marked, nor is how we answer a webhook", () => {
    expect(codesOf(vendorCatalog(spec(done)))).toEqual([]);
  });

  it("counts in a callback as in a webhook", () => {
    const catalog = catalogOf(`
openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /job:
    post:
      operationId: startJob
      responses: {}
      callbacks:
        finished:
          "{$request.body#/url}":
            post: { requestBody: { content: { application/json: { schema: ${failed} } } }, responses: {} }
`);
    expect(errorOf(catalog, "failed").cases).toEqual([
      {
        statuses: [],
        scope: { kind: "message", messages: ["finished"] },
        pins: [{ path: ["state"], values: ["failed"] }],
        body: "Failed",
        remainder: false,
      },
    ]);
  });
});

describe("an `x-error` with a status", () => {
  const spec = (status: string, marks: string) => `
openapi: 3.1.0
info: { title: Test, version: "1" }
x-error-responses:
  "${status}":
    description: It failed.
    content:
      application/json:
        schema:
          type: object
          required: [code]
          properties:
            code: { oneOf: [{ const: a, x-error: ${marks} }, { const: b, x-error: { recovery: fix } }] }
`;
  const casesOf = (status: string, marks: string) =>
    catalogOf(spec(status, marks)).errors.map(({ code, cases }) => [
      code,
      ...cases.map(({ statuses }) => statuses.join(",")),
    ]);

  it("narrows the statuses of its Response", () => {
    expect(casesOf("default", "{ status: ['404', 5XX], recovery: fix }")).toEqual([
      ["a", "404,5XX"],
      ["b", "default"],
    ]);
  });

  it("does not occur where the Response has another", () => {
    expect(casesOf("404", "{ status: '405', recovery: fix }")).toEqual([["b", "404"]]);
  });

  it("means different things in a list", () => {
    const marks =
      "[{ status: 5XX, recovery: backoff }, { status: 4XX, code: a_of_client, recovery: fix }]";
    expect(casesOf("default", marks)).toEqual([
      ["a", "5XX"],
      ["a_of_client", "4XX"],
      ["b", "default"],
    ]);
    expect(casesOf("404", marks)).toEqual([
      ["a_of_client", "404"],
      ["b", "404"],
    ]);
  });
});

describe("what a document leaves out", () => {
  it("is no error: a document without any has an empty catalog", () => {
    expect(
      vendorCatalog("openapi: 3.1.0\ninfo: { title: Test, version: '1' }\npaths: {}"),
    ).toMatchObject({
      errors: [],
      codePaths: [],
      bodies: {},
    });
  });

  it("is repaired: operations without an id or with a used one are named by method and path", () => {
    const catalog = vendorCatalog(`
openapi: 3.1.0
paths:
  /a: { get: { operationId: same, responses: {} }, post: { operationId: same, responses: {} }, put: {} }
`);
    expect(Object.keys(catalog.operations)).toEqual(["same", "POST /a", "PUT /a"]);
  });

  it("is found elsewhere: operations and path items may be references", () => {
    const catalog = vendorCatalog(
      withBody(plain).replace("paths:", "paths:\n  /again: { $ref: '#/paths/~1things' }"),
    );
    expect(Object.keys(catalog.operations)).toEqual(["getThing", "GET /things"]);
  });
});
