import type { BodyName } from "../model/catalog.ts";
import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";
import { referredName, type Schemas } from "../model/places.ts";
import { mapSchema } from "./map-schema.ts";
import { code, prose, shortened } from "./markdown.ts";

/** Objects in objects are followed this deep; a schema that is referred to has a table of its own. */
const MAX_DEPTH = 5;

/** So many values are listed; of more only how many there are. */
const MAX_VALUES = 8;

/** One row of a table: what may stand at a place of a body. */
export interface Field {
  /** `error.details[].param`. */
  readonly path: string;
  /** In Markdown. */
  readonly type: string;
  readonly required: boolean;
  readonly meaning: string;
}

/** How a schema that is referred to is called, in Markdown. */
export type NameOf = (name: BodyName) => string;

/** The places of a schema, outer before inner. */
export function fieldsOf(schema: JsonSchema, bodies: Schemas, nameOf: NameOf): readonly Field[] {
  const fields: Field[] = [];
  const visit = (one: JsonSchema, path: string, depth: number): void => {
    for (const [name, { schema: inner, required }] of membersOf(one, bodies)) {
      const here = path === "" ? name : `${path}.${name}`;
      const meaning = typeof inner === "object" ? (inner.description ?? "") : "";
      fields.push({ path: here, type: typeWords(inner, bodies, nameOf), required, meaning });
      if (depth === MAX_DEPTH || referredName(inner) !== undefined) continue;
      visit(inner, here, depth + 1);
      const items = typeof inner === "object" ? inner.items : undefined;
      if (items !== undefined && referredName(items) === undefined)
        visit(items, `${here}[]`, depth + 1);
    }
  };
  visit(schema, "", 1);
  return fields;
}

interface Member {
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** The properties of an object and of all that it is made of; those of one alternative are not required. */
function membersOf(schema: JsonSchema, bodies: Schemas, depth = 0): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  if (typeof schema !== "object" || depth > MAX_DEPTH) return members;
  const required = new Set(schema.required);
  for (const [name, one] of Object.entries(schema.properties ?? {}))
    members.set(name, { schema: one, required: required.has(name) });
  const parts = (schema.allOf ?? []).flatMap((part) => [
    ...membersOf(resolved(part, bodies), bodies, depth + 1),
  ]);
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((branch) =>
    referredName(branch) === undefined ? [...membersOf(branch, bodies, depth + 1)] : [],
  );
  for (const [name, member] of parts) if (!members.has(name)) members.set(name, member);
  for (const [name, { schema: one }] of branches)
    if (!members.has(name)) members.set(name, { schema: one, required: false });
  return members;
}

const resolved = (schema: JsonSchema, bodies: Schemas): JsonSchema =>
  bodies[referredName(schema) ?? ""] ?? schema;

/** `integer or string`, `array of` what, the values of a short list. */
export function typeWords(schema: JsonSchema, bodies: Schemas, nameOf: NameOf): string {
  return either(kindsIn(schema, bodies, nameOf, 0));
}

/** The words of each alternative. */
function kindsIn(schema: JsonSchema, bodies: Schemas, nameOf: NameOf, depth: number): string[] {
  if (typeof schema !== "object") return [schema ? "any" : "nothing"];
  const within = (inner: JsonSchema): string[] => kindsIn(inner, bodies, nameOf, depth + 1);
  const name = referredName(schema);
  if (name !== undefined) {
    const target = bodies[name] ?? true;
    // What has no fields has no table: its words stand in its place.
    const isNamed = depth >= MAX_DEPTH || membersOf(target, bodies).size > 0;
    return isNamed ? [nameOf(name)] : within(target);
  }
  if (schema.const !== undefined) return [written(schema.const)];
  if (schema.enum !== undefined) return valuesOf(schema);
  const types = typesOf(schema, within);
  if (types.length > 0) return types;
  const union = schema.anyOf ?? schema.oneOf ?? schema.allOf?.slice(0, 1) ?? [];
  return union.flatMap(within);
}

function typesOf(schema: JsonSchemaObject, within: (inner: JsonSchema) => string[]): string[] {
  const { type = [], format, items } = schema;
  const types = typeof type === "string" ? [type] : type;
  return types.map((one) => {
    const notes = [
      ...(one === "string" && format !== undefined ? [prose(format)] : []),
      ...limitsOf(schema, one),
    ];
    const noted = notes.length === 0 ? one : `${one} (${notes.join(", ")})`;
    if (one !== "array" || items === undefined || items === true) return noted;
    const item = either(within(items));
    return `${noted} of ${item.includes(" or ") ? `(${item})` : item}`;
  });
}

function valuesOf({ enum: values = [], type }: JsonSchemaObject): string[] {
  if (values.length <= MAX_VALUES) return values.map(written);
  const kinds = type ?? values.map(kindOf);
  return [`${either([kinds].flat())}, one of ${values.length} values`];
}

const written = (value: unknown): string => code(shortened(JSON.stringify(value), 100));

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function either(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  if (distinct.length > MAX_VALUES) return `one of ${distinct.length} shapes`;
  return distinct.length < 2
    ? (distinct[0] ?? "any")
    : `${distinct.slice(0, -1).join(", ")} or ${distinct.at(-1)!}`;
}

const ofNumber = [
  ["minimum", "at least %"],
  ["maximum", "at most %"],
] as const;

/** By type: the keywords that limit a value, and what they say. */
const limits: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  string: [
    ["minLength", "at least % characters"],
    ["maxLength", "at most % characters"],
  ],
  array: [
    ["minItems", "at least %"],
    ["maxItems", "at most %"],
  ],
  integer: ofNumber,
  number: ofNumber,
};

const limitsOf = (schema: JsonSchemaObject, type: string): string[] =>
  (limits[type] ?? []).flatMap(([keyword, words]) => {
    const limit = schema[keyword];
    // No text and no list is shorter than nothing.
    const isOne = typeof limit === "number" && !(limit === 0 && /^min(L|I)/.test(keyword));
    return isOne ? [words.replace("%", String(limit))] : [];
  });

/** The names a schema refers to, in its order. */
export function referredIn(schema: JsonSchema): readonly BodyName[] {
  const names = new Set<BodyName>();
  mapSchema(schema, (one) => {
    const name = referredName(one);
    if (name !== undefined) names.add(name);
    return one;
  });
  return [...names];
}
