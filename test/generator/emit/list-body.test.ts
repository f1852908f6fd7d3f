// Some vendors answer with a bare list of errors, whose first item has the code.
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFrom } from "../../cases/cases.ts";
import { problemsOf } from "../../cases/compiler.ts";
import { root } from "../../house/house.ts";

const text = `
openapi: 3.1.0
info: { title: Bare lists, version: v1 }
x-error:
  codePath: /0/errorCode
  codes:
    INVALID_FIELD: { recovery: fix, status: 400 }
    REQUEST_LIMIT_EXCEEDED: { recovery: throttle, status: 403 }
x-error-responses:
  4XX:
    description: The request failed.
    x-error: { recovery: fix }
    content:
      application/json:
        schema:
          title: Errors
          type: array
          items:
            type: object
            required: [errorCode, message]
            properties: { errorCode: { type: string }, message: { type: string } }
`;

const { artifacts, api } = await generatedFrom("lists.yaml", { id: "lists", text });
const answer = (status: number, ...codes: readonly unknown[]) =>
  api.classify({ status, body: codes.map((errorCode) => ({ errorCode, message: "No." })) });

test("compiles", () => {
  const place = join(root, "test/cases");
  const files = artifacts.filter(({ path }) => path.endsWith(".ts"));
  expect(
    problemsOf(new Map(files.map(({ path, content }) => [join(place, path), content]))),
  ).toEqual([]);
});

test("the first item tells the error, and all of them have to have the shape", () => {
  expect(answer(400, "INVALID_FIELD", "OTHER")).toMatchObject({ code: "INVALID_FIELD" });
  expect(answer(403, "REQUEST_LIMIT_EXCEEDED")).toMatchObject({ code: "REQUEST_LIMIT_EXCEEDED" });
  expect(answer(400, "INVALID_FIELD", 7)).toMatchObject({ documented: false, reason: "shape" });
  expect(answer(403, "INVALID_FIELD")).toMatchObject({
    resembles: "INVALID_FIELD",
    reason: "status",
  });
  expect(answer(422, "OTHER")).toMatchObject({ code: "client_error" });
});

test("guards accept lists, and nothing that looks like one", () => {
  const body = [{ errorCode: "INVALID_FIELD", message: "No." }];
  expect(api.guards["isListsError"]?.(body, 400)).toBe(true);
  expect(api.guards["isListsError"]?.(body, 500)).toBe(false);
  expect(api.guards["isInvalidField"]?.(body)).toBe(true);
  expect(api.guards["isInvalidField"]?.({ 0: body[0], length: 1 })).toBe(false);
});
