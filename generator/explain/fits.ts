import type { Case, ErrorCatalog, Path, Pin } from "../model/catalog.ts";
import type { JsonSchema, JsonSchemaObject, JsonType } from "../model/json.ts";
import { guardDepth } from "../model/places.ts";

/*
 * What the generated guards check, asked of a catalog directly: kinds and required keys, of the whole body or of its
 * spine, and the pinned values. Formats, lengths and enumerations that are not pins don't count.
 */

interface Context {
  readonly bodies: ErrorCatalog["bodies"];
  readonly whole: boolean;
}

/** Whether a body is what a case promises; any is where the case describes none. */
export function fits(catalog: ErrorCatalog, one: Case, body: unknown): boolean {
  if (one.body === "unknown" || one.body === "text") return true;
  const { bodies } = catalog;
  const schema = Object.hasOwn(bodies, one.body) ? bodies[one.body] : undefined;
  const context = { bodies, whole: guardDepth(schema ?? true, bodies) === "whole" };
  return check(context, schema ?? true, body, one.pins, 0);
}

/** What stands at a path; undefined where the path leads through anything but objects and arrays. */
export function valueAt(body: unknown, path: Path): unknown {
  let value = body;
  for (const step of path) {
    if (typeof step === "number" ? !Array.isArray(value) : !isObject(value)) return undefined;
    value = memberOf(value, step);
  }
  return value;
}

function check(
  context: Context,
  schema: JsonSchema,
  value: unknown,
  pins: readonly Pin[],
  depth: number,
): boolean {
  const pin = pins.find(({ path }) => path.length === depth);
  if (pin !== undefined) return pin.values.some((allowed) => allowed === value);
  const resolved = resolve(context, schema);
  if (pins.length > 0) return onTheWay(context, resolved, value, pins, depth);
  if (typeof resolved === "boolean") return true;
  if (!(resolved.allOf ?? []).every((part) => check(context, part, value, [], depth))) return false;
  const branches = branchesOf(resolved);
  if (branches !== undefined)
    return branches.some((branch) => check(context, branch, value, [], depth));
  const kinds = kindsOf(resolved);
  return (
    kinds.length === 0 || kinds.some((kind) => isOfKind(context, resolved, kind, value, depth))
  );
}

/** A place that leads to a pin is an object, or an array, whatever else its schema allows. */
function onTheWay(
  context: Context,
  schema: JsonSchema,
  value: unknown,
  pins: readonly Pin[],
  depth: number,
): boolean {
  const step = pins[0]?.path[depth];
  if (typeof step === "number") {
    const { items } = typeof schema === "object" ? schema : ({} as JsonSchemaObject);
    return (
      Array.isArray(value) &&
      check(context, items ?? true, value[step], pins, depth + 1) &&
      (items === undefined || value.every((item) => check(context, items, item, [], depth + 1)))
    );
  }
  const object = branchWith(context, schema, step ?? "");
  return isObject(value) && hasMembers(context, object, value, pins, depth);
}

/** The one branch of a union that declares a step towards the pin; where several do, none is held to. */
function branchWith(context: Context, schema: JsonSchema, step: string): JsonSchemaObject {
  if (typeof schema === "boolean") return {};
  const branches = branchesOf(schema);
  if (branches === undefined) return schema;
  const declaring = branches
    .map((branch) => resolve(context, branch))
    .filter((branch) => typeof branch === "object")
    .filter(({ properties }) => Object.hasOwn(properties ?? {}, step));
  return declaring.length === 1 && declaring[0] !== undefined ? declaring[0] : {};
}

function isOfKind(
  context: Context,
  schema: JsonSchemaObject,
  kind: JsonType,
  value: unknown,
  depth: number,
): boolean {
  const inner = context.whole || depth === 0;
  switch (kind) {
    case "null":
      return value === null;
    case "integer":
    case "number":
      return typeof value === "number";
    case "string":
    case "boolean":
      return typeof value === kind;
    case "object":
      return isObject(value) && (!inner || hasMembers(context, schema, value, [], depth));
    case "array": {
      const { items } = schema;
      if (!Array.isArray(value)) return false;
      if (!inner || items === undefined) return true;
      return value.every((item) => check({ ...context, whole: true }, items, item, [], 0));
    }
  }
}

function hasMembers(
  context: Context,
  { properties = {}, required = [] }: JsonSchemaObject,
  value: object,
  pins: readonly Pin[],
  depth: number,
): boolean {
  const steps = new Set(pins.map(({ path }) => String(path[depth])));
  return [...new Set([...steps, ...Object.keys(properties), ...required])].every((name) => {
    const schema = Object.hasOwn(properties, name) ? (properties[name] ?? true) : true;
    const member = memberOf(value, name);
    if (steps.has(name)) {
      const here = pins.filter(({ path }) => path[depth] === name);
      return check(context, schema, member, here, depth + 1);
    }
    if (member === undefined) return !required.includes(name);
    return check(context, schema, member, [], depth + 1);
  });
}

function resolve({ bodies }: Context, schema: JsonSchema): JsonSchema {
  let current = schema;
  while (typeof current === "object" && current.$ref !== undefined) {
    const name = bodyName(current.$ref);
    current = Object.hasOwn(bodies, name) ? (bodies[name] ?? true) : true;
  }
  return current;
}

function bodyName(reference: string): string {
  const segment = decodeURIComponent(reference.slice(reference.lastIndexOf("/") + 1));
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function branchesOf(schema: JsonSchemaObject): readonly JsonSchema[] | undefined {
  return schema.anyOf ?? schema.oneOf;
}

function kindsOf(schema: JsonSchemaObject): readonly JsonType[] {
  if (schema.type !== undefined)
    return typeof schema.type === "string" ? [schema.type] : schema.type;
  const values = schema.enum ?? (Object.hasOwn(schema, "const") ? [schema.const] : []);
  return values.map(kindOfValue);
}

function kindOfValue(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const kind = typeof value;
  return kind === "string" || kind === "number" || kind === "boolean" ? kind : "object";
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own member; the body is parsed JSON, what it inherits is not its own. */
function memberOf(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? (value as Readonly<Record<string | number, unknown>>)[step]
    : undefined;
}
