import type { Pin } from "../model/catalog.ts";
import type { JsonType } from "../model/json.ts";
import type { Shape } from "../model/shape.ts";

/** True where a value has a shape: what a generated guard would say of it. */
export function matches(value: unknown, shape: Shape): boolean {
  switch (shape.is) {
    case "anything":
      return true;
    case "nothing":
      return false;
    case "any-of":
      return shape.shapes.some((one) => matches(value, one));
    case "all-of":
      return shape.shapes.every((one) => matches(value, one));
    case "kind":
      return shape.types.some((type) => isKind(value, type)) && fits(value, shape);
  }
}

function fits(value: unknown, shape: Extract<Shape, { is: "kind" }>): boolean {
  const { items } = shape;
  if (Array.isArray(value)) return !items || value.every((item) => matches(item, items));
  if (typeof value !== "object" || value === null) return true;
  const keys = value as Readonly<Record<string, unknown>>;
  return (
    shape.required.every((key) => Object.hasOwn(keys, key)) &&
    shape.properties.every(([key, one]) => !Object.hasOwn(keys, key) || matches(keys[key], one))
  );
}

export function isKind(value: unknown, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return typeof value === "number";
    default:
      return typeof value === type;
  }
}

/** What stands at a path of a value; undefined where nothing does. */
export function valueAt(value: unknown, path: Pin["path"]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[key];
  }
  return found;
}

/** True where all pinned values are there. */
export const hasPins = (value: unknown, pins: readonly Pin[]): boolean =>
  pins.every(({ path, values }) => (values as readonly unknown[]).includes(valueAt(value, path)));
