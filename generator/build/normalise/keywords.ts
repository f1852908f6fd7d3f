import type { JsonType } from "../../model/json.ts";
import { isScalar } from "../node.ts";

/** Keywords whose value is a scalar, and what it must be. */
export const scalarKeywords: ReadonlyMap<string, (value: unknown) => boolean> = new Map<
  string,
  (value: unknown) => boolean
>([
  ...[
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
  ].map((keyword) => [keyword, isCount] as const),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map(
    (keyword) => [keyword, Number.isFinite] as const,
  ),
  ["multipleOf", (value) => Number.isFinite(value) && (value as number) > 0],
  ["uniqueItems", (value) => typeof value === "boolean"],
  ["format", (value) => typeof value === "string"],
]);

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Keywords whose value is a schema. */
export const schemaKeywords: ReadonlySet<string> = new Set([
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/** Keywords whose value is a map of schemas. */
export const schemaMaps: ReadonlySet<string> = new Set(["dependentSchemas", "patternProperties"]);

export const jsonTypes: ReadonlySet<unknown> = new Set<JsonType>([
  "string",
  "number",
  "integer",
  "boolean",
  "null",
  "object",
  "array",
]);

/** The type of a value, `integer` where it is one. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return isScalar(value) ? (typeof value as JsonType) : "object";
}

export const admits = (types: readonly JsonType[], value: unknown): boolean => {
  const type = typeOf(value);
  return types.includes(type) || (type === "integer" && types.includes("number"));
};

/** The types both allow; an integer is a number. Undefined where they share none. */
export function meetTypes(
  a: readonly JsonType[],
  b: readonly JsonType[],
): readonly JsonType[] | undefined {
  const shared = a.flatMap((type): JsonType[] => {
    if (b.includes(type)) return [type];
    if (type === "integer" && b.includes("number")) return [type];
    return type === "number" && b.includes("integer") ? ["integer"] : [];
  });
  return shared.length > 0 ? shared : undefined;
}

export const asList = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Item[]) : [value as Item];

export const oneOrMore = <Item>(values: readonly Item[]): Item | readonly Item[] =>
  values.length === 1 ? (values[0] as Item) : values;
