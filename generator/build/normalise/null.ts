import type { JsonSchema, JsonSchemaObject } from "../../model/json.ts";
import { asList, oneOrMore } from "./keywords.ts";

/** The schema that allows null beside what it allowed: what `nullable: true` means. */
export function withNull(schema: JsonSchema): JsonSchema {
  if (typeof schema !== "object") return schema === true ? true : { type: "null" };
  const { type } = schema;
  const values = schema.enum;
  const nullable = values && !values.includes(null) ? { enum: [...values, null] } : {};
  if (type !== undefined && schema.const === undefined && !schema.$ref && !schema.allOf) {
    return {
      ...schema,
      type: oneOrMore([...new Set([...asList(type), "null" as const])]),
      ...nullable,
    };
  }
  if (
    values &&
    Object.keys(schema).every((key) => key === "enum" || key === "description" || key === "title")
  ) {
    return { ...schema, ...nullable };
  }
  if (Object.keys(schema).length === 0) return schema;
  return { anyOf: [schema, { type: "null" }] };
}

/** The schema that no longer allows null: a body that is null carries nothing. */
export function withoutNull(schema: JsonSchemaObject): JsonSchemaObject {
  const types = asList(schema.type);
  const kept = types.filter((type) => type !== "null");
  const values = schema.enum?.filter((value) => value !== null);
  return {
    ...schema,
    ...(kept.length > 0 && kept.length < types.length && { type: oneOrMore(kept) }),
    ...(values && values.length > 0 && { enum: values }),
  };
}
