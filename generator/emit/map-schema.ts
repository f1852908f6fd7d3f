import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";

const named: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs"]);
const listed: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const single: ReadonlySet<string> = new Set(
  "items additionalProperties propertyNames contains not if then else".split(" "),
);

/** A schema with every schema in it changed, the inner ones first. Values, such as those of `const`, stay as they are. */
export function mapSchema(
  schema: JsonSchema,
  change: (schema: JsonSchemaObject) => JsonSchemaObject,
): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const inner = Object.entries(schema).map(([keyword, value]) => {
    const next = (one: unknown): JsonSchema => mapSchema(one as JsonSchema, change);
    if (named.has(keyword)) return [keyword, mapValues(value as Schemas, next)] as const;
    if (listed.has(keyword)) return [keyword, (value as readonly unknown[]).map(next)] as const;
    return [keyword, single.has(keyword) ? next(value) : value] as const;
  });
  return change(Object.fromEntries(inner));
}

type Schemas = Readonly<Record<string, unknown>>;

export function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
