import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";
import { mapSchema } from "./map-schema.ts";

/** A schema to compile into a function. */
export interface DueCheck {
  /** What the function is called. */
  readonly name: string;
  /** Refers to others by the keyword `see`. */
  readonly schema: JsonSchema;
  /** The functions of those it refers to. */
  readonly calls: ReadonlyMap<string, string>;
}

export interface DueChecks {
  readonly checks: readonly DueCheck[];
  /** The name of each root's function. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether any schema tells what is left over apart from what others have evaluated. */
  readonly unevaluated: boolean;
}

/** What has to be compiled for `roots`: they, and all of `schemas` that they refer to; equal ones once. */
export function dueChecks(
  schemas: Readonly<Record<string, JsonSchema>>,
  roots: ReadonlyMap<string, JsonSchema>,
): DueChecks {
  const noted = new Map<string, Noted>();
  const note = (schema: JsonSchema): string => {
    const seen = new Set<string>();
    const told = telling(schema, seen);
    const text = JSON.stringify(told);
    const known = noted.get(text);
    if (known !== undefined) return known.name;
    const name = `check${noted.size}`;
    noted.set(text, { name, schema: told, seen });
    return name;
  };
  const names = new Map([...roots].map(([root, schema]) => [root, note(schema)]));
  const referred = new Map<string, string>();
  for (const { seen } of noted.values()) {
    // What is noted here stands behind all others, and its turn comes.
    for (const each of seen) {
      if (!referred.has(each)) referred.set(each, note(schemas[each] ?? true));
    }
  }
  const checks = [...noted.values()].map(({ name, schema, seen }) => {
    const calls = new Map([...seen].map((each) => [each, referred.get(each)!]));
    return { name, schema, calls };
  });
  const unevaluated = [...noted.keys()].some((text) => text.includes('"unevaluated'));
  return { checks, names, unevaluated };
}

interface Noted {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly seen: ReadonlySet<string>;
}

/** Where schemas refer to each other by name. */
const home = "#/components/schemas/";

/** A schema without its words, which ajv would carry along, and with references by name, which are added to `seen`. */
function telling(schema: JsonSchema, seen: Set<string>): JsonSchema {
  if (schema === false) return { not: {} };
  return mapSchema(schema, ({ title: _title, description: _description, $ref, ...rest }) => {
    const { examples: _examples, default: _default, ...said } = rest;
    const named = withNamesForAjv(said);
    if (typeof $ref !== "string") return named;
    const see = decodeURIComponent($ref.slice(home.length));
    seen.add(see);
    return { ...named, see };
  });
}

/**
 * ajv passes over a property called `__proto__`, but not over a pattern that only this name has; and it throws at a name
 * that is no Unicode, which is left out.
 */
function withNamesForAjv(schema: JsonSchemaObject): JsonSchemaObject {
  if (schema.properties === undefined) return schema;
  const { ["__proto__"]: own, ...others } = schema.properties;
  const names = Object.entries(others).filter(([name]) => !/\p{Surrogate}/u.test(name));
  const patterns = schema["patternProperties"] as Readonly<Record<string, JsonSchema>> | undefined;
  return {
    ...schema,
    properties: Object.fromEntries(names),
    ...(Object.hasOwn(schema.properties, "__proto__") && {
      patternProperties: { ...patterns, "^__proto__$": own },
    }),
  };
}
