// Documents of two operations whose Responses are made up: what the generated code says, the catalog says when asked.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isBodied } from "../../generator/model/cases.ts";
import { generatedFrom } from "../cases/cases.ts";
import { agreedGuard, agreedVerdict, hasShape } from "./agreement.ts";

const text = { type: "string" };
const object = (required: readonly string[], properties: object, more = {}) => ({
  type: "object",
  required,
  properties,
  ...more,
});

/** Schemas that leave the code out, leave it open, pin one and list several, at two places and in shapes that overlap. */
const schemas = [
  undefined,
  {},
  { type: "object" },
  object(["message"], { message: text }),
  object(["code"], { code: text, message: text }),
  object(["code", "message"], { code: { enum: ["bad_name", "too_many_requests"] }, message: text }),
  object(["message"], { code: { enum: ["not_found", "too_many_requests"] }, message: text }),
  object(["code", "field"], { code: { enum: ["bad_name", "not_found"] }, field: text }),
  object(
    ["code", "field"],
    { code: { const: "too_many_requests" }, field: text },
    { additionalProperties: false },
  ),
  object(["error"], { error: object(["code"], { code: { enum: ["bad_name", "not_found"] } }) }),
  object(["error"], { error: object(["code", "message"], { code: text, message: text }) }),
];

const responses = fc.dictionary(
  fc.constantFrom("400", "404", "429", "4XX", "default"),
  fc.constantFrom(...schemas),
  { minKeys: 0, maxKeys: 3 },
);

function documentOf(operations: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  const written = ([status, schema]: readonly [string, unknown]) => [
    status,
    {
      description: status === "429" ? "Too many requests." : "Refused.",
      ...(schema !== undefined && { content: { "application/json": { schema } } }),
    },
  ];
  const paths = Object.entries(operations).map(([operationId, answers]) => [
    `/${operationId}`,
    { post: { operationId, responses: Object.fromEntries(Object.entries(answers).map(written)) } },
  ]);
  const info = { title: "Queue", version: "v1" };
  return JSON.stringify({ openapi: "3.1.0", info, paths: Object.fromEntries(paths) });
}

/** Every choice of one value for each key; undefined leaves the key out. */
function combined(choices: Readonly<Record<string, readonly unknown[]>>): object[] {
  return Object.entries(choices).reduce<object[]>(
    (all, [key, values]) =>
      all.flatMap((one) =>
        values.map((value) => (value === undefined ? one : { ...one, [key]: value })),
      ),
    [{}],
  );
}

const codes = ["bad_name", "too_many_requests", "not_found", "other", 1];

const answers = combined({
  status: [400, 404, 429, 500],
  operation: [undefined, "add", "move"],
  body: [
    ...combined({
      code: [undefined, ...codes],
      message: [undefined, "No."],
      field: [undefined, "name"],
    }),
    ...combined({ error: combined({ code: codes, message: [undefined, "No."] }) }),
  ],
}) as readonly { readonly status: number; readonly body: object }[];

test("an answer means the same to the generated code and to `explain`", async () => {
  const counts = { documented: 0, undocumented: 0, accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(responses, responses, async (add, move) => {
      const written = { id: "queue", text: documentOf({ add, move }) };
      const { api, catalog } = await generatedFrom("specs/queue.yaml", written);
      const bodied = catalog.errors.filter(({ cases }) => cases.some(isBodied));
      for (const answer of answers) {
        const isKnown = agreedVerdict(api, answer)?.documented === true;
        counts[isKnown ? "documented" : "undocumented"]++;
        if (bodied.length === 0) continue;
        counts[agreedGuard(api, answer) ? "accepted" : "refused"]++;
        for (const error of bodied) {
          const isOne = api.guards[`is${error.name}`]?.(answer.body);
          if (isOne !== hasShape(catalog, error, answer.body))
            expect.fail(`is${error.name} says ${isOne} of ${JSON.stringify(answer.body)}`);
          const isValid = api.validators[`validate${error.name}`]?.(answer.body).length === 0;
          if (isValid && isOne !== true)
            expect.fail(`${JSON.stringify(answer.body)} is valid, but no ${error.name}`);
        }
      }
    }),
    { numRuns: 80, seed: 11 },
  );
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(1_000);
});
