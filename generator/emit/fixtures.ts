import type { ErrorCatalog, Example } from "../model/catalog.ts";
import type { Declaration, SourceFile } from "../print/source-file.ts";
import { headerLine } from "./header.ts";
import { mayInherit } from "./inherited.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { hasBody } from "./reading.ts";
import { array, json, literal, tallObject, union, type Entry } from "./syntax.ts";

/**
 * export const fixtures = { rate_limited: [{ name: "rate_limited", status: 429, body: { … } }] } as const satisfies Fixtures;
 */
export function emitFixtures(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const { bodies } = catalog;
  const bodied = catalog.errors.filter(hasBody);
  const named = new Set(bodied.flatMap(({ cases }) => cases.map(({ body }) => body)));
  const inheriting = new Set([...named].filter((body) => mayInherit(bodies[body] ?? true, bodies)));
  const entries = bodied.map((error): Entry => {
    // To the compiler, a method that an object inherits is a member of it, and of the wrong type.
    const isTyped = !error.cases.some(({ body }) => inheriting.has(body));
    const type = isTyped ? "" : ` as unknown as ErrorsByCode[${literal(error.code)}]`;
    const items = error.examples.map((example) => fixture(example, type));
    return { key: error.code, value: array(items, { broken: items.length > 1 }) };
  });
  const declarations: Declaration[] = [
    {
      kind: "import",
      typeOnly: true,
      names: ["Code", "ErrorsByCode"],
      from: neighbour("errors", options),
    },
    {
      kind: "const",
      name: "examples",
      exported: false,
      value: [entries.length === 0 ? "{}" : tallObject(entries), " as const"],
    },
    {
      kind: "const",
      name: "fixtures",
      exported: true,
      docs: "Bodies of each error, as the spec shows them; where it shows none, `built` from the schema.",
      value: "examples satisfies Fixtures",
    },
    {
      kind: "interface",
      name: "Fixture",
      exported: true,
      typeParameters: ["Body"],
      members: [
        { name: "name", type: "string" },
        { name: "status", optional: true, type: "number" },
        { name: "operation", optional: true, type: "string" },
        { name: "requestType", optional: true, type: "string" },
        { name: "built", optional: true, type: "true" },
        { name: "body", type: "Body" },
      ],
    },
    {
      kind: "type",
      name: "Fixtures",
      exported: false,
      value: union(["{ readonly [C in Code]?: readonly Fixture<ErrorsByCode[C]>[] }"]),
    },
  ];
  return { path: "fixtures.ts", header: [headerLine(catalog)], declarations };
}

function fixture(example: Example, type: string) {
  const { scope } = example;
  const inner = scope.kind === "operation" || scope.kind === "request";
  return tallObject([
    { key: "name", value: literal(example.name) },
    ...(example.status === undefined ? [] : [{ key: "status", value: String(example.status) }]),
    ...(inner ? [{ key: "operation", value: literal(scope.operations[0]!) }] : []),
    ...(scope.kind === "request" ? [{ key: "requestType", value: literal(scope.mediaType) }] : []),
    ...(example.built ? [{ key: "built", value: "true" }] : []),
    { key: "body", value: [json(example.value), type] },
  ]);
}
