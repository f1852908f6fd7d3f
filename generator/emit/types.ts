import { createRequire } from "node:module";
import type * as OpenApiTypescript from "openapi-typescript";
import type { TypeNode } from "typescript";
import type * as TypeScript from "typescript";
import type { Artifact } from "../model/artifact.ts";
import type { ErrorCatalog } from "../model/catalog.ts";
import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";
import { typesOf } from "../model/shape.ts";
import { tame, visible } from "../naming/tame.ts";
import { headerLine } from "./header.ts";
import { mapSchema, mapValues } from "./map-schema.ts";
import { key } from "./syntax.ts";

/** All that the types are made of. */
export type TypesInput = Pick<ErrorCatalog, "api" | "bodies">;

/** What of openapi-typescript is used: without its loader, which brings all of Redocly along. */
interface TypeMakers {
  readonly ts: typeof TypeScript;
  readonly transform: typeof OpenApiTypescript.transformSchemaObject;
  readonly astToString: typeof OpenApiTypescript.astToString;
  readonly resolveRef: typeof OpenApiTypescript.resolveRef;
}

/** `import` of these costs a third more than `require`, and all come late. */
const require = createRequire(import.meta.url);

export function loadTypeMakers(): TypeMakers {
  const { default: transform } = require("openapi-typescript/dist/transform/schema-object.cjs");
  const { astToString } = require("openapi-typescript/dist/lib/ts.cjs");
  const { resolveRef } = require("openapi-typescript/dist/lib/utils.cjs");
  return { ts: require("typescript"), transform, astToString, resolveRef };
}

/**
 * The types of every body, by openapi-typescript. Its transforms are called on our normal form directly: its own
 * loader would lint the document, and run whatever Redocly configuration stands in the working directory.
 *
 * Enumerations are open: a guard accepts values the vendor adds later, so the types must as well.
 */
export function emitTypes(catalog: TypesInput): Artifact {
  const { ts, transform, astToString, resolveRef } = loadTypeMakers();
  const schemas = mapValues(catalog.bodies, prepared);
  const document = { components: { schemas } };
  const context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: true,
    injectFooter: [],
    postTransform: (type: TypeNode) => opened(ts, type),
    propertiesRequiredByDefault: false,
    silent: true,
    resolve: (ref: string) => resolveRef(document as never, ref, { silent: true }),
  };
  const members = Object.entries(schemas).map(([name, schema]) => {
    const path = `#/components/schemas/${name}`;
    return readonlyMember(
      ts,
      key(name),
      transform(schema as never, { path, ctx: context as never }),
    );
  });
  const declared = ts.factory.createInterfaceDeclaration(
    [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    "components",
    undefined,
    undefined,
    [readonlyMember(ts, "schemas", ts.factory.createTypeLiteralNode(members))],
  );
  const footer = halved(astToString(context.injectFooter).trim());
  const content = [
    `// ${headerLine(catalog)}`,
    "",
    halved(astToString(declared).trim()),
    ...(footer === "" ? [] : ["", footer]),
    "",
  ].join("\n");
  return { path: "types.ts", content: content.replace(/"(?:[^"\\\n]|\\.)*"/g, visible) };
}

function readonlyMember(
  { factory, SyntaxKind }: typeof TypeScript,
  name: string,
  type: TypeNode,
): TypeScript.PropertySignature {
  const modifiers = [factory.createModifier(SyntaxKind.ReadonlyKeyword)];
  return factory.createPropertySignature(modifiers, name, undefined, type);
}

/** The normal form in the words openapi-typescript reads, without what it would only put into comments. */
const prepared = (schema: JsonSchema): JsonSchema =>
  mapSchema(schema, ({ default: _default, example: _example, examples: _examples, ...node }) => {
    if (Object.hasOwn(node, "const") && node.const === null) return { type: "null" };
    return Object.fromEntries(
      Object.entries(byKind(node)).map(([keyword, value]) => [
        keyword,
        typeof value === "string" && prose.has(keyword) ? tame(value) : value,
      ]),
    );
  });

/** Of a value that is an object or a list, a guard checks its kind alone, and openapi-typescript would write it mutable. */
function byKind(schema: JsonSchemaObject): JsonSchemaObject {
  const { const: constant, enum: values = [constant], ...rest } = schema;
  const isDeep = values.some((value) => typeof value === "object" && value !== null);
  return isDeep ? { ...rest, type: typesOf(schema) } : schema;
}

/** What openapi-typescript puts into comments. */
const prose: ReadonlySet<string> = new Set(["title", "summary", "description", "format"]);

/** `"a" | "b"` becomes `"a" | "b" | (string & {})`, and `true` becomes `boolean`. */
function opened(ts: typeof TypeScript, type: TypeNode): TypeNode | undefined {
  const members = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const kinds = new Set(members.map((member) => literalKind(ts, member)));
  if (kinds.has("other") || (kinds.has("null") && kinds.size === 1)) return undefined;
  const { factory } = ts;
  const listed = members.filter((member) => literalKind(ts, member) !== "boolean");
  const anyOther = [...kinds].flatMap((kind): TypeNode[] | TypeNode => {
    if (kind === "boolean") return factory.createKeywordTypeNode(ts.SyntaxKind.BooleanKeyword);
    if (kind !== "string" && kind !== "number") return [];
    const word = kind === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
    return factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(word),
        factory.createTypeLiteralNode([]),
      ]),
    );
  });
  return anyOther.length === 0 ? undefined : factory.createUnionTypeNode([...listed, ...anyOther]);
}

/** openapi-typescript writes a string literal as an identifier with quotes. */
function literalKind(
  ts: typeof TypeScript,
  type: TypeNode,
): "string" | "number" | "boolean" | "null" | "other" {
  const node: TypeScript.Node = type;
  if (ts.isIdentifier(node)) return node.text.startsWith('"') ? "string" : "other";
  if (!ts.isLiteralTypeNode(type)) return "other";
  if (type.literal.kind === ts.SyntaxKind.NullKeyword) return "null";
  const truths: readonly TypeScript.SyntaxKind[] = [
    ts.SyntaxKind.TrueKeyword,
    ts.SyntaxKind.FalseKeyword,
  ];
  if (truths.includes(type.literal.kind)) return "boolean";
  if (ts.isStringLiteral(type.literal)) return "string";
  const isNumber = ts.isNumericLiteral(type.literal) || ts.isPrefixUnaryExpression(type.literal);
  return isNumber ? "number" : "other";
}

/** The compiler indents by four, everything else here by two. */
const halved = (text: string): string =>
  text.replace(/^(?: {4})+/gm, (blanks) => " ".repeat(blanks.length / 2));
