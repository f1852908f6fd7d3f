import type { JsonSchema, JsonSchemaObject, JsonType } from "../model/json.ts";
import type { Path, PinValue } from "../model/catalog.ts";
import { allOf, alwaysHolds, anyOf, type Condition } from "./condition.ts";
import { access, literal } from "./syntax.ts";

/** What a pinned place must equal. */
export interface PinCheck {
  readonly path: Path;
  /** TypeScript expressions, literals or names of parameters; one of them is equal. */
  readonly values: readonly string[];
}

export function literalPin(path: Path, values: readonly PinValue[]): PinCheck {
  return { path, values: values.map(literal) };
}

export interface CheckContext {
  /** Follows a `$ref` of the normal form. */
  resolve(schema: JsonSchema): JsonSchema;
  /** A call of the private function that checks a schema with a name of its own, where that is worth one. */
  shared(schema: JsonSchema, expression: string): Condition | undefined;
  /** The name of a private function that checks one item; undefined where any item will do. */
  itemCheck(items: JsonSchema, hint: string): string | undefined;
  /** True where the whole body is checked, false where only its spine is. */
  readonly whole: boolean;
}

/** Names every object has: read plainly, they would be found where the body does not have them. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * When `expression` has the kind and the required keys of `schema` and equals its pins.
 * Tolerant: formats, lengths, patterns, `additionalProperties` and enumerations that are not pins don't count.
 */
export function check(
  context: CheckContext,
  schema: JsonSchema,
  expression: string,
  pins: readonly PinCheck[] = [],
  depth = 0,
): Condition {
  const pin = pins.find(({ path }) => path.length === depth);
  if (pin !== undefined) return anyOf(pin.values.map((value) => `${expression} === ${value}`));
  const named = pins.length === 0 && depth > 0 ? context.shared(schema, expression) : undefined;
  if (named !== undefined) return named;
  const resolved = context.resolve(schema);
  if (pins.length > 0) return onTheWay(context, resolved, expression, pins, depth);
  if (typeof resolved === "boolean") return allOf([]);
  const parts = (resolved.allOf ?? []).map((part) => check(context, part, expression, [], depth));
  const branches = branchesOf(resolved);
  if (branches !== undefined) {
    const choice = anyOf(branches.map((branch) => check(context, branch, expression, [], depth)));
    return allOf([choice, ...parts]);
  }
  const kinds = kindsOf(resolved);
  if (kinds.length === 0) return allOf(parts);
  const choice = anyOf(kinds.map((kind) => ofKind(context, resolved, kind, expression, depth)));
  return allOf([choice, ...parts]);
}

/** A place that leads to a pin is an object, or an array, whatever else its schema allows. */
function onTheWay(
  context: CheckContext,
  schema: JsonSchema,
  expression: string,
  pins: readonly PinCheck[],
  depth: number,
): Condition {
  const step = pins[0]!.path[depth]!;
  if (typeof step === "number") {
    const items =
      typeof schema === "object" ? (schema.prefixItems?.[step] ?? schema.items ?? true) : true;
    const item = check(context, items, `${expression}${access(step)}`, pins, depth + 1);
    return allOf([`Array.isArray(${expression})`, item]);
  }
  const object = branchWith(context, schema, step);
  return allOf([`isObject(${expression})`, ...membersOf(context, object, expression, pins, depth)]);
}

/** The one branch of a union that declares a step towards the pin; where several do, none is held to. */
function branchWith(context: CheckContext, schema: JsonSchema, step: string): JsonSchemaObject {
  if (typeof schema === "boolean") return {};
  const branches = branchesOf(schema);
  if (branches === undefined) return schema;
  const declaring = branches
    .map((branch) => context.resolve(branch))
    .filter((branch) => typeof branch === "object")
    .filter((branch) => Object.hasOwn(branch.properties ?? {}, step));
  return declaring.length === 1 ? declaring[0]! : {};
}

function branchesOf(schema: JsonSchemaObject): readonly JsonSchema[] | undefined {
  return schema.anyOf ?? schema.oneOf;
}

/** The kinds a schema allows; none where it allows any. */
export function kindsOf(schema: JsonSchemaObject): JsonType[] {
  const declared = schema.type === undefined ? [] : [schema.type].flat();
  if (declared.length > 0) return declared;
  const values = schema.enum ?? (Object.hasOwn(schema, "const") ? [schema.const] : []);
  return [...new Set(values.map(kindOfValue))];
}

function kindOfValue(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "string" | "number" | "boolean" | "object";
}

function ofKind(
  context: CheckContext,
  schema: JsonSchemaObject,
  kind: JsonType,
  expression: string,
  depth: number,
): Condition {
  const inner = context.whole || depth === 0;
  switch (kind) {
    case "null":
      return `${expression} === null`;
    case "integer":
    case "number":
      return `typeof ${expression} === "number"`;
    case "string":
    case "boolean":
      return `typeof ${expression} === "${kind}"`;
    case "object": {
      const members = inner ? membersOf(context, schema, expression, [], depth) : [];
      return allOf([`isObject(${expression})`, ...members]);
    }
    case "array": {
      const item =
        inner && schema.items !== undefined
          ? context.itemCheck(schema.items, lastName(expression))
          : undefined;
      const items = item === undefined ? [] : [`${expression}.every(${item})`];
      return allOf([`Array.isArray(${expression})`, ...items]);
    }
  }
}

/** The last property of an expression, to name a check of its items after. */
function lastName(expression: string): string {
  return /(\w+)\W*$/.exec(expression)?.[1] ?? "item";
}

/** The members of an object, those on the way to a pin first: most bodies that don't fit fail there. */
function membersOf(
  context: CheckContext,
  schema: JsonSchemaObject,
  parent: string,
  pins: readonly PinCheck[],
  depth: number,
): Condition[] {
  const properties = schema.properties ?? {};
  const required = new Set(schema.required ?? []);
  const schemaOf = (name: string): JsonSchema =>
    Object.hasOwn(properties, name) ? properties[name]! : true;
  const steps = [...new Set(pins.map(({ path }) => path[depth] as string))];
  const others = [...new Set([...Object.keys(properties), ...required])].filter(
    (name) => !steps.includes(name),
  );
  return [
    ...steps.map((step) => {
      const here = pins.filter(({ path }) => path[depth] === step);
      return check(context, schemaOf(step), `${parent}${access(step)}`, here, depth + 1);
    }),
    ...others.map((name) => {
      const expression = `${parent}${access(name)}`;
      const value = check(context, schemaOf(name), expression, [], depth + 1);
      return required.has(name) ? present(value, parent, name) : optional(value, parent, name);
    }),
  ];
}

function present(value: Condition, parent: string, name: string): Condition {
  if (inherited.has(name)) return allOf([`Object.hasOwn(${parent}, ${literal(name)})`, value]);
  return alwaysHolds(value) ? `${parent}${access(name)} !== undefined` : value;
}

function optional(value: Condition, parent: string, name: string): Condition {
  const absent = inherited.has(name)
    ? `!Object.hasOwn(${parent}, ${literal(name)})`
    : `${parent}${access(name)} === undefined`;
  return anyOf([absent, value]);
}
