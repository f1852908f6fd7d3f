import { samePath } from "../model/cases.ts";
import type { Case, Path, PinValue } from "../model/catalog.ts";
import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";

/**
 * What the schema of a body says beside the pins that all of its cases have: schemas that differ in their codes only are
 * one schema then.
 */
export function besidePins(schema: JsonSchema, cases: readonly Case[]): JsonSchema {
  const [{ pins = [] } = {}] = cases;
  return pins.reduce<JsonSchema>((said, { path }) => {
    const same = cases.map((one) => one.pins.find((pin) => samePath(pin.path, path)));
    if (same.includes(undefined)) return said;
    return withoutValues(
      said,
      path,
      same.flatMap((pin) => pin!.values),
    );
  }, schema);
}

function withoutValues(schema: JsonSchema, path: Path, pinned: readonly PinValue[]): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const [step, ...further] = path;
  if (step === undefined) return allowsAll(schema, pinned) ? withoutOwnValues(schema) : schema;
  const { properties } = schema;
  if (properties === undefined || !Object.hasOwn(properties, step)) return schema;
  const property = withoutValues(properties[step]!, further, pinned);
  return { ...schema, properties: { ...properties, [step]: property } };
}

function withoutOwnValues(schema: JsonSchemaObject): JsonSchemaObject {
  const { const: _const, enum: _enum, ...said } = schema;
  return said;
}

/** A pin that the schema contradicts is no reason to let its value pass. */
function allowsAll(schema: JsonSchemaObject, values: readonly PinValue[]): boolean {
  const listed = [schema.enum, Object.hasOwn(schema, "const") ? [schema.const] : undefined];
  return listed.every(
    (list) => list === undefined || values.every((value) => list.includes(value)),
  );
}
