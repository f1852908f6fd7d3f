import type { JsonSchema, JsonSchemaObject, JsonType, JsonValue } from "../../model/json.ts";
import { admits, asList, meetTypes, oneOrMore } from "./keywords.ts";

export type Draft = { -readonly [Key in keyof JsonSchemaObject]: JsonSchemaObject[Key] };

/** The schema that holds where all of these hold; of two sentences the later one stands. */
export function mergeAll(schemas: readonly JsonSchemaObject[]): JsonSchemaObject {
  const [first = {}, ...rest] = schemas;
  return rest.reduce<JsonSchemaObject>(merge, first);
}

const least: ReadonlySet<string> = new Set([
  "minLength",
  "minItems",
  "minProperties",
  "minimum",
  "exclusiveMinimum",
  "minContains",
]);

const most: ReadonlySet<string> = new Set([
  "maxLength",
  "maxItems",
  "maxProperties",
  "maximum",
  "exclusiveMaximum",
  "maxContains",
]);

/** Of these the later one stands. */
const overriding: ReadonlySet<string> = new Set([
  "title",
  "description",
  "deprecated",
  "format",
  "const",
]);

function merge(a: JsonSchemaObject, b: JsonSchemaObject): JsonSchemaObject {
  const merged: Draft = { ...a };
  const others: Draft = {};
  for (const [key, value] of Object.entries(b)) {
    const before = merged[key];
    if (before === undefined) Object.assign(merged, { [key]: value });
    else if (key === "type") merged.type = meetType(a, b);
    else if (key === "required")
      merged.required = [...new Set([...(a.required ?? []), ...(b.required ?? [])])];
    else if (key === "enum") merged.enum = meetEnum(a.enum ?? [], b.enum ?? []);
    else if (least.has(key)) merged[key] = Math.max(before as number, value as number);
    else if (most.has(key)) merged[key] = Math.min(before as number, value as number);
    else if (key === "additionalProperties")
      merged.additionalProperties = meetSchemas(before as JsonSchema, value as JsonSchema);
    else if (key === "allOf") merged.allOf = [...(a.allOf ?? []), ...(b.allOf ?? [])];
    else if (overriding.has(key)) Object.assign(merged, { [key]: value });
    else if (!sameJson(before, value)) others[key] = value;
  }
  if (merged.enum && merged.type) {
    const types = asList(merged.type);
    if (!merged.enum.every((value) => admits(types, value))) delete merged.type;
  }
  if (Object.keys(others).length > 0) merged.allOf = [...(merged.allOf ?? []), others];
  return merged;
}

/** Types that exclude each other can't both be meant: the later one stands. */
function meetType(a: JsonSchemaObject, b: JsonSchemaObject): JsonType | readonly JsonType[] {
  const later = asList(b.type);
  return oneOrMore(meetTypes(asList(a.type), later) ?? later);
}

function meetEnum(a: readonly JsonValue[], b: readonly JsonValue[]): readonly JsonValue[] {
  const shared = a.filter((value) => b.some((other) => sameJson(value, other)));
  return shared.length > 0 ? shared : b;
}

function meetSchemas(a: JsonSchema, b: JsonSchema): JsonSchema {
  if (a === false || b === false) return false;
  if (a === true || sameJson(a, b)) return b;
  return b === true ? a : { allOf: [a, b] };
}

/** Two JSON values are equal; the order of keys counts, which costs nothing but a second `allOf`. */
const sameJson = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
