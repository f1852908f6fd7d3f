import type { JsonSchema, JsonSchemaObject, JsonType, JsonValue } from "../model/json.ts";
import { referredName, type Schemas } from "../model/places.ts";
import { isKind } from "./matches.ts";

/** Where a value differs from its schema's type, and how. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly fact: string;
}

/** What takes more steps than this is not worth showing. */
const MAX_STEPS = 50_000;

/** A value deeper than this is not looked at. */
const MAX_DEPTH = 128;

type Place = Misfit["path"];

/**
 * Where a value has not the TypeScript type of its schema: kinds and required keys at every depth, values where they are
 * no text and no number (enumerations of those are open). Guards look less deep; the compiler does not.
 */
export function misfitOf(
  value: JsonValue,
  schema: JsonSchema,
  bodies: Schemas,
): Misfit | undefined {
  let steps = 0;

  /** `open`: the schemas that are being followed for this very value. */
  function check(
    value: JsonValue,
    schema: JsonSchema,
    at: Place,
    open: ReadonlySet<string>,
  ): Misfit | undefined {
    if (typeof schema !== "object")
      return schema ? undefined : { path: at, fact: "nothing may stand here" };
    if (++steps > MAX_STEPS || at.length > MAX_DEPTH)
      return { path: at, fact: "it is too large to be checked" };
    const name = referredName(schema);
    if (name !== undefined && !open.has(name)) {
      const misfit = check(value, bodies[name] ?? true, at, new Set([...open, name]));
      if (misfit) return misfit;
    }
    for (const part of schema.allOf ?? []) {
      const misfit = check(value, part, at, open);
      if (misfit) return misfit;
    }
    for (const union of [schema.anyOf, schema.oneOf]) {
      const misfit = union && best(union.map((one) => check(value, one, at, open)));
      if (misfit) return misfit;
    }
    return own(value, schema, at);
  }

  function own(value: JsonValue, schema: JsonSchemaObject, at: Place): Misfit | undefined {
    const listed = schema.const === undefined ? schema.enum : [schema.const];
    if (listed && !isListed(value, listed))
      return { path: at, fact: `${show(value)} is not listed` };
    const types = typesOf(schema);
    if (types.length > 0 && !types.some((type) => isKind(value, type)))
      return { path: at, fact: `${show(value)} is not of type ${types.join(" or ")}` };
    if (Array.isArray(value)) return items(value, schema, at);
    return typeof value === "object" && value !== null
      ? members(value as Readonly<Record<string, JsonValue>>, schema, at)
      : undefined;
  }

  function items(
    values: readonly JsonValue[],
    { prefixItems, items: rest }: JsonSchemaObject,
    at: Place,
  ): Misfit | undefined {
    if (prefixItems && prefixItems.length !== values.length)
      return { path: at, fact: `there are not ${prefixItems.length} items` };
    return first(values, (item, index) =>
      check(item, prefixItems?.[index] ?? rest ?? true, [...at, index], none),
    );
  }

  function members(
    value: Readonly<Record<string, JsonValue>>,
    { properties = {}, required = [], additionalProperties: rest }: JsonSchemaObject,
    at: Place,
  ): Misfit | undefined {
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return { path: at, fact: `\`${missing}\` is missing` };
    const keys = Object.keys(value);
    const declared = Object.keys(properties);
    // The compiler's rule of weak types: something of what is declared must be there, where none of it has to be.
    const isDemanding = required.some((key) => Object.hasOwn(properties, key));
    const isWeak = !isDemanding && declared.length > 0 && typeof rest !== "object";
    if (isWeak && keys.length > 0 && !declared.some((key) => Object.hasOwn(value, key)))
      return { path: at, fact: `it has none of the keys ${someOf(declared)}` };
    return first(keys, (key) => {
      const schemas = [
        ...(Object.hasOwn(properties, key) ? [properties[key] ?? true] : []),
        ...(typeof rest === "object" ? [rest] : []),
      ];
      return first(schemas, (one) => check(value[key] ?? null, one, [...at, key], none));
    });
  }

  return check(value, schema, [], none);
}

const none: ReadonlySet<string> = new Set();

/** Of a union the alternative that comes nearest. */
function best(misfits: readonly (Misfit | undefined)[]): Misfit | undefined {
  if (misfits.length === 0 || misfits.includes(undefined)) return undefined;
  return misfits.reduce((a, b) => (b && a && b.path.length > a.path.length ? b : a));
}

function first<T>(
  values: readonly T[],
  check: (value: T, index: number) => Misfit | undefined,
): Misfit | undefined {
  for (const [index, value] of values.entries()) {
    const misfit = check(value, index);
    if (misfit) return misfit;
  }
  return undefined;
}

/** Lists of texts and numbers are open; of anything else only what is listed will do. */
function isListed(value: JsonValue, listed: readonly JsonValue[]): boolean {
  const isOpen = listed.every(
    (one) => one === null || typeof one === "string" || typeof one === "number",
  );
  if (isOpen && value !== null) return listed.some((one) => typeof one === typeof value);
  const text = JSON.stringify(value);
  return listed.some((one) => JSON.stringify(one) === text);
}

/** The kinds a schema allows; `properties` alone speak of objects, `items` of lists. */
function typesOf({ type, properties, items, prefixItems }: JsonSchemaObject): readonly JsonType[] {
  if (type !== undefined) return typeof type === "string" ? [type] : type;
  if (properties !== undefined) return ["object"];
  return items !== undefined || prefixItems !== undefined ? ["array"] : [];
}

function someOf(keys: readonly string[]): string {
  const some = keys.slice(0, 4).map((key) => `\`${key}\``);
  return `${some.join(", ")}${keys.length > some.length ? " …" : ""}`;
}

function show(value: JsonValue): string {
  const text = JSON.stringify(value);
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
