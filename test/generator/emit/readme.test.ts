// An API's page is what a person holds against the vendor's page, row by row. Each fact of the spec has a row, and each
// fact that is not the vendor's says so.
import { describe, expect, test } from "vitest";
import { emitReadme } from "../../../generator/emit/readme.ts";
import { catalogOf, indent, vendorCatalog, withResponses } from "../build/support/catalog.ts";

const page = (yaml: string): string => emitReadme(catalogOf(yaml)).content;

const vendorPage = (responses: string, schemas?: string): string =>
  emitReadme(vendorCatalog(withResponses(responses, schemas))).content;

/** A spec of one error at 429 whose `x-error` says this. */
const throttled = (xError: string, more = ""): string =>
  page(`
openapi: 3.1.0
info: { title: Test, version: "1" }
x-error-responses:
  "429":
    description: Too many requests.
    x-error: ${xError}
${indent(more, 4)}
`);

/** A page whose only body has this schema. */
const withBody = (schema: string, schemas?: string): string =>
  vendorPage(
    `"400": { description: No., content: { application/json: { schema: ${schema} } } }`,
    schemas,
  );

const linesOf = (text: string, start: string): string[] =>
  text.split("\n").filter((line) => line.startsWith(start));

test("the statuses of an error stand in the order people count", () => {
  const body = "{ type: object, required: [code], properties: { code: { enum: [a, b] } } }";
  const at = (status: string) =>
    `"${status}": { description: No., content: { application/json: { schema: ${body} } } }`;
  const text = vendorPage(["default", "5XX", "422", "409"].map(at).join("\n"));
  expect(linesOf(text, "- Status")).toContain("- Status: 409, 422, 5XX or any error status");
});

describe("the fields of a body", () => {
  test("have a row each, with the type, whether it must be there, and what it means", () => {
    const text = withBody(
      "{ type: object, required: [id], properties: { id: { type: integer, description: The number. }, note: { type: [string, 'null'], maxLength: 9 } } }",
    );
    expect(linesOf(text, "| `")).toContain("| `id` | integer | yes | The number. |");
    expect(linesOf(text, "| `")).toContain(
      "| `note` | string (at most 9 characters) or null | | |",
    );
  });

  test("are followed into objects and lists", () => {
    const text = withBody(
      "{ type: object, properties: { error: { type: object, required: [parts], properties: { parts: { type: array, items: { type: object, properties: { at: { type: string, format: date-time } } } } } } } }",
    );
    expect(linesOf(text, "| `error")).toEqual([
      "| `error` | object | | |",
      "| `error.parts` | array of object | yes | |",
      "| `error.parts[].at` | string (date-time) | | |",
    ]);
  });

  test("of a schema that is referred to have a table of their own, once", () => {
    const text = withBody(
      "{ type: object, properties: { first: { $ref: '#/components/schemas/Part' }, rest: { type: array, items: { $ref: '#/components/schemas/Part' } } } }",
      "Part: { description: One of many., type: object, properties: { at: { type: string }, next: { $ref: '#/components/schemas/Part' } } }",
    );
    expect(linesOf(text, "### ")).toEqual(["### Fields of BadRequestBody", "### Fields of Part"]);
    expect(text).toContain("| `rest` | array of [`Part`](#fields-of-part) | | |");
    expect(text).toContain("### Fields of Part\n\nOne of many.\n");
    expect(text).toContain("- Body: [`BadRequestBody`](#fields-of-badrequestbody)");
  });

  test("may have values that look like references", () => {
    const text = withBody(
      "{ type: object, properties: { kind: { enum: [{ $ref: 5 }, { $ref: '#/components/schemas/Part' }] }, part: {} } }",
      "Part: { type: object, properties: { at: { type: string } } }",
    );
    expect(linesOf(text, "### ")).toEqual(["### Fields of BadRequestBody"]);
  });

  test("that are those of another body share its table", () => {
    const schema =
      "{ type: object, properties: { at: { type: string }, why: { $ref: '#/components/schemas/Why' } } }";
    const text = vendorPage(
      `"400": { description: No., content: { application/json: { schema: ${schema} } } }
"404": { description: No., content: { application/json: { schema: ${schema.replace("Why'", "Cause'")} } } }`,
      "Why: { type: object, properties: { of: { type: string } } }\nCause: { type: object, properties: { of: { type: string } } }",
    );
    expect(linesOf(text, "### ")).toEqual([
      "### Fields of BadRequestBody",
      "### Fields of NotFoundBody",
      "### Fields of Why",
    ]);
    expect(text).toContain("### Fields of Why\n\nSo are `Cause`.\n");
    expect(linesOf(text, "| `why`")).toEqual([
      "| `why` | [`Why`](#fields-of-why) | | |",
      "| `why` | [`Why`](#fields-of-why) | | |",
    ]);
  });

  test("may be one of several kinds, each named once", () => {
    const text = withBody(
      "{ type: object, properties: { value: { anyOf: [{ type: [string, 'null'] }, { type: [integer, 'null'] }, { type: array, items: { type: [string, integer] } }] } } }",
    );
    expect(text).toContain(
      "| `value` | string, null, integer or array of (string or integer) | | |",
    );
  });

  test("show the few values they may have, and count many", () => {
    const many = Array.from({ length: 20 }, (_, i) => i).join(", ");
    const text = withBody(
      `{ type: object, properties: { size: { enum: [s, m] }, step: { type: integer, enum: [${many}] } } }`,
    );
    expect(text).toContain('| `size` | `"s"` or `"m"` | | |');
    expect(text).toContain("| `step` | integer, one of 20 values | | |");
  });

  test("of a huge body are left out, all but the first table", () => {
    const fields = Array.from({ length: 140 }, (_, i) => `f${i}: { type: string }`).join(", ");
    const text = withBody(
      "{ type: object, properties: { big: { $ref: '#/components/schemas/Big' }, more: { $ref: '#/components/schemas/More' } } }",
      `Big: { type: object, properties: { ${fields} } }\nMore: { type: object, properties: { g: {}, ${fields} } }`,
    );
    expect(linesOf(text, "### ")).toEqual(["### Fields of BadRequestBody", "### Fields of Big"]);
    expect(text).toContain("| `more` | `More` | | |");
    expect(text).toContain("The others are in `types.ts`.");
  });
});

describe("the headers of Responses", () => {
  const header = (name: string) =>
    `${name}: { description: Of ${name}., schema: { type: integer } }`;

  test("have a row each, with the errors they come with", () => {
    const text = vendorPage(`
"400": { description: No., headers: { ${header("X-Trace")} } }
"429": { description: No., headers: { ${header("X-Trace")}, ${header("Retry-After")} } }`);
    expect(linesOf(text, "| `X-Trace`")).toEqual([
      "| `X-Trace` | integer | Of X-Trace. | every error |",
    ]);
    expect(linesOf(text, "| `Retry-After`")).toEqual([
      "| `Retry-After` | integer | Of Retry-After. | `too_many_requests` |",
    ]);
  });
});

describe("the timing of a policy", () => {
  test("says whose each number is", () => {
    const text = throttled(
      "{ recovery: throttle, retry: { maxAttempts: 4, initialDelay: 1s, maxDelay: 30s }, evidence: { retry: { maxAttempts: documented, initialDelay: observed, maxDelay: inferred } } }",
    );
    expect(linesOf(text, "- Timing")).toEqual([
      "- Timing, as the vendor says: 4 attempts in all",
      "- Timing, as observed: 1 s before the first replay",
      "- Timing that is ours, where the vendor names none: 2 times as long before each further one, at most 30 s, each at random from half of that up to it",
    ]);
    expect(text).toContain("- Replayed: whatever the method\n");
  });

  test("is ours where the spec gives none", () => {
    const text = throttled("{ recovery: wait }");
    expect(linesOf(text, "- Timing")).toEqual([
      "- Timing that is ours, where the vendor names none: 5 attempts in all, 5 s before each replay",
    ]);
  });

  test("names the headers that count before it", () => {
    const text = throttled("{ recovery: throttle, retry: { headers: { X-Reset: unix-seconds } } }");
    expect(text).toContain(
      "- Not before what the answer names: `Retry-After`, `X-Reset` (seconds since 1970)\n",
    );
  });

  test.each([
    ["{ recovery: fix }", "never"],
    ["{ recovery: throttle, retry: { maxAttempts: 1 } }", "not by itself"],
  ])("of %s is that it is replayed %s", (xError, word) => {
    expect(linesOf(throttled(xError), "- Replayed")).toEqual([`- Replayed: ${word}`]);
    expect(linesOf(throttled(xError), "- Timing")).toEqual([]);
  });

  test("marks a recovery that nobody documents, and says what the mark means", () => {
    const text = throttled("{ recovery: fix, evidence: { recovery: inferred } }");
    expect(text).toContain("- Recovery: `fix` (inferred)\n");
    expect(text).toContain("What is marked as inferred is said by nobody");
    expect(throttled("{ recovery: fix }")).not.toContain("inferred");
  });
});

describe("the examples of an error", () => {
  const shown = (evidence: string, examples: string) =>
    throttled(
      `{ recovery: throttle, evidence: { example: ${evidence} } }`,
      `content: { application/json: { schema: { type: object, properties: { message: { type: string } } }, examples: ${examples} } }`,
    );

  test.each([
    ["documented", "As the vendor shows it:"],
    ["observed", "As it was seen:"],
    ["inferred", "Put together by us:"],
  ])("that are %s say so", (evidence, caption) => {
    expect(shown(evidence, "{ a: { value: { message: Slow. } } }")).toContain(
      `${caption}\n\n\`\`\`json\n{\n  "message": "Slow."\n}\n`,
    );
  });

  test("are all there, each with its own sentence", () => {
    const text = shown(
      "documented",
      "{ a: { summary: At night., value: { message: a } }, b: { value: { message: b } } }",
    );
    expect(text).toContain("As the vendor shows it. At night.\n\n```json");
    expect(text).toContain("As the vendor shows it:\n\n```json");
  });

  test("that nobody wrote are built, and say so", () => {
    expect(shown("documented", "{}")).toContain(
      "Built by the generator, since the spec shows none:\n",
    );
  });

  test("that are many or long are out of the way", () => {
    const many = Array.from({ length: 15 }, (_, i) => `e${i}: { value: { message: "${i}" } }`);
    expect(shown("documented", `{ ${many.join(", ")} }`)).toContain(
      "And 3 more, in `fixtures.ts`.",
    );
    const long = Array.from({ length: 80 }, (_, i) => `"${i}": ${i}`).join(", ");
    expect(shown("documented", `{ a: { value: { message: a, ${long} } } }`)).toContain(
      "<summary>83 lines</summary>",
    );
  });
});

describe("text of a spec", () => {
  const describedAs = (description: string): string =>
    page(
      `openapi: 3.1.0\ninfo: { title: T, version: "1" }\nx-error-responses: { "400": { description: ${JSON.stringify(description)}, x-error: { recovery: fix } } }`,
    );

  test("keeps the code in it as it stands", () => {
    expect(describedAs("Send `Key: <value>` or `a|b`, not <b>.")).toContain(
      "`bad_request`: Send `Key: <value>` or `a|b`, not &lt;b&gt;.\n",
    );
    expect(describedAs("Send `a|b`.")).toContain("| `fix` | Send `a\\|b`. |");
  });

  test("keeps code on one line", () => {
    const text = page(
      'openapi: 3.1.0\ninfo: { title: T, version: "1", description: "Send `GET\\n/a<b>`\\nfirst.\\n\\nA ` and <b>." }\nx-error-responses: {}',
    );
    expect(text).toContain("Send `GET /a<b>`\nfirst.\n\nA &#96; and &lt;b&gt;.\n");
  });

  test("can't leave code open for what follows it", () => {
    expect(describedAs("An open ` and <i>.")).toContain("An open &#96; and &lt;i&gt;.");
  });

  test("shows where a link leads, and is none", () => {
    expect(
      describedAs("See [the guide](https://example.com/a) and [this](javascript:x)."),
    ).toContain("See the guide (https://example.com/a) and \\[this\\](javascript:x).");
  });

  test("that introduces the API ends in time", () => {
    const paragraph = "Word ".repeat(200).trim();
    const info = { title: "T", version: "1", description: Array(9).fill(paragraph).join("\n\n") };
    const text = page(`openapi: 3.1.0\ninfo: ${JSON.stringify(info)}\nx-error-responses: {}`);
    expect(text.split(paragraph)).toHaveLength(5);
    expect(text).toContain(`${paragraph}\n\n…\n`);
  });
});

test("the place of the code stands with the errors, not with the answers that are none", () => {
  const text = page(`
openapi: 3.1.0
info: { title: T, version: "1" }
x-error-responses:
  "200": { description: Fine. }
  "400":
    description: No.
    content:
      application/json:
        schema:
          type: object
          required: [code]
          properties: { code: { oneOf: [{ const: a, x-error: { recovery: fix } }, { const: b, x-error: { recovery: pay } }] } }
`);
  const places = [
    "## Errors",
    "The code stands at:\n\n- `code`",
    "## No errors",
    "## Bodies",
    "## A",
  ];
  const found = places.map((place) => text.indexOf(place));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(text).toContain('- Told by: `code` is `"a"`\n');
});
