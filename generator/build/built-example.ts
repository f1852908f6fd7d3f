import type { Pin } from "../model/catalog.ts";
import type { JsonSchema, JsonSchemaObject, JsonType, JsonValue } from "../model/json.ts";
import { referredName, type Schemas } from "../model/places.ts";
import { reasonPhrases } from "../model/statuses.ts";
import { misfitOf } from "./misfit.ts";

/** Below this depth only what must be there is shown, and nothing of a recursion. */
const MAX_DEPTH = 12;

/** How many values an example may have. */
const MAX_VALUES = 500;

/**
 * An example nobody wrote: pinned values, then the examples of properties, else the smallest value that is valid.
 * Optional properties appear where they are pinned or have an example. What repeats the status repeats the one given.
 */
export function builtExample(
  body: JsonSchema,
  bodies: Schemas,
  pins: readonly Pin[],
  exampleOf: (schema: JsonSchema) => JsonValue | undefined,
  status?: number,
): JsonValue {
  let values = 0;

  function build(schema: JsonSchema, pins: readonly Pin[], depth: number): JsonValue {
    const pinned = pins.find(({ path }) => path.length === 0);
    if (pinned) return pinned.values[0] ?? null;
    if (typeof schema !== "object" || ++values > MAX_VALUES) return {};
    const merged = resolved(schema, pins);
    if (depth > 0 && pins.length === 0) {
      const example = fitting(schema) ?? fitting(merged);
      if (example !== undefined) return example;
    }
    if (merged.const !== undefined) return merged.const;
    if (merged.enum?.[0] !== undefined) return merged.enum[0];
    switch (typeFor(merged, pins)) {
      case "object":
        return object(merged, pins, depth);
      case "array":
        return array(merged, pins, depth);
      case "string":
        return shortString(merged);
      case "integer":
      case "number":
        return smallNumber(merged);
      case "boolean":
        return false;
      case "null":
        return null;
    }
  }

  /** The example somebody wrote, where it is one. */
  function fitting(schema: JsonSchemaObject): JsonValue | undefined {
    const example = exampleOf(schema);
    return example !== undefined && misfitOf(example, schema, bodies) === undefined
      ? example
      : undefined;
  }

  /** A schema with what it refers to, and the first alternative that can hold the pins. */
  function resolved(schema: JsonSchemaObject, pins: readonly Pin[], depth = 0): JsonSchemaObject {
    if (depth > 32) return {};
    const name = referredName(schema);
    const { $ref: _ref, allOf, anyOf, oneOf, ...rest } = schema;
    const referred = name === undefined ? [] : [bodies[name] ?? true];
    const union = anyOf ?? oneOf;
    const branch = union?.find((one) => holds(one, pins)) ?? union?.[0];
    const parts = [
      ...referred,
      ...(allOf ?? []),
      ...(branch === undefined ? [] : [branch]),
    ].flatMap((part) => (typeof part === "object" ? [resolved(part, pins, depth + 1)] : []));
    if (parts.length === 0) return schema;
    const own = Object.keys(rest).length === 0 && parts.length === 1;
    return own ? (parts[0] ?? {}) : [...parts, rest].reduce<JsonSchemaObject>(overlay, {});
  }

  function holds(schema: JsonSchema, pins: readonly Pin[]): boolean {
    const [pin] = pins;
    if (typeof schema !== "object") return schema;
    if (!pin) return !isNullOnly(schema);
    const [key] = pin.path;
    const merged = resolved(schema, []);
    if (typeof key === "number") return merged.items !== undefined;
    return key !== undefined && Object.hasOwn(merged.properties ?? {}, key);
  }

  function object(schema: JsonSchemaObject, pins: readonly Pin[], depth: number): JsonValue {
    const properties = Object.entries(schema.properties ?? {});
    const required = new Set(schema.required ?? []);
    const shown = properties.filter(
      ([key, property]) =>
        required.has(key) ||
        below(pins, key).length > 0 ||
        (depth < 3 && exampleOf(property) !== undefined),
    );
    const undeclared = [...required].filter((key) => !Object.hasOwn(schema.properties ?? {}, key));
    if (depth >= MAX_DEPTH) return {};
    return Object.fromEntries([
      ...shown.map(
        ([key, schema]) => [key, member(key, schema, below(pins, key), depth + 1)] as const,
      ),
      ...undeclared.map(
        (key) =>
          [key, build(schema.additionalProperties ?? true, below(pins, key), depth + 1)] as const,
      ),
    ]);
  }

  function member(key: string, schema: JsonSchema, pins: readonly Pin[], depth: number): JsonValue {
    const value = build(schema, pins, depth);
    const isListed = typeof schema === "object" && resolved(schema, []).enum !== undefined;
    const repeated = pins.length > 0 || isListed ? value : echo(key, value);
    return misfitOf(repeated, schema, bodies) === undefined ? repeated : value;
  }

  /** What repeats the status: one schema serves many, and its examples are those of another. */
  function echo(key: string, value: JsonValue): JsonValue {
    if (status === undefined) return value;
    if (isStatusName.test(key)) {
      if (typeof value === "number") return status;
      if (typeof value === "string" && /^\d{3}$/.test(value)) return String(status);
    }
    const isPhrase = typeof value === "string" && phrases.has(value);
    return isPhrase ? (reasonPhrases.get(status) ?? value) : value;
  }

  function array(schema: JsonSchemaObject, pins: readonly Pin[], depth: number): JsonValue {
    const pinned = Math.max(-1, ...pins.map(({ path: [index] }) => Number(index)));
    const least = Math.max(pinned + 1, Math.min(Number(schema["minItems"] ?? 0), 16));
    if (depth >= MAX_DEPTH) return [];
    return Array.from({ length: least }, (_, index) => {
      const item = build(
        schema.prefixItems?.[index] ?? schema.items ?? true,
        below(pins, index),
        depth + 1,
      );
      return schema["uniqueItems"] === true && index > 0 ? differing(item, index) : item;
    });
  }

  return build(body, pins, 0);
}

const isStatusName = /^(http_?)?status(_?code)?$/i;

const phrases: ReadonlySet<string> = new Set(reasonPhrases.values());

const below = (pins: readonly Pin[], key: string | number): readonly Pin[] =>
  pins.flatMap(({ path: [first, ...path], values }) => (first === key ? [{ path, values }] : []));

const isNullOnly = (schema: JsonSchemaObject): boolean => schema.type === "null";

/** Later keywords win, properties are united. */
function overlay(a: JsonSchemaObject, b: JsonSchemaObject): JsonSchemaObject {
  return {
    ...a,
    ...b,
    ...((a.properties ?? b.properties) && { properties: { ...a.properties, ...b.properties } }),
    ...((a.required ?? b.required) && { required: [...(a.required ?? []), ...(b.required ?? [])] }),
  };
}

function typeFor(
  { type, properties, items, ...rest }: JsonSchemaObject,
  pins: readonly Pin[],
): JsonType {
  const types = type === undefined ? [] : typeof type === "string" ? [type] : type;
  const step = pins[0]?.path[0];
  if (typeof step === "number") return "array";
  if (typeof step === "string") return "object";
  const telling = types.find((one) => one !== "null") ?? types[0];
  if (telling) return telling;
  if (properties || rest["required"]) return "object";
  if (items !== undefined) return "array";
  if (rest["minLength"] !== undefined || rest["pattern"] !== undefined || rest.format !== undefined)
    return "string";
  if (rest["minimum"] !== undefined || rest["maximum"] !== undefined) return "number";
  return "object";
}

const differing = (value: JsonValue, index: number): JsonValue =>
  typeof value === "string"
    ? `${value}${index}`
    : typeof value === "number"
      ? value + index
      : value;

const formats: ReadonlyMap<string, string> = new Map([
  ["date-time", "2025-01-01T00:00:00Z"],
  ["date", "2025-01-01"],
  ["time", "00:00:00Z"],
  ["duration", "PT0S"],
  ["email", "someone@example.com"],
  ["idn-email", "someone@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["uri-reference", "https://example.com/"],
  ["uuid", "00000000-0000-4000-8000-000000000000"],
]);

/** Tried where a pattern must match. */
const trials: readonly string[] = [
  ...formats.values(),
  ..."a A 0 1 ab AB aa 00 abc ABC 000 abcd 0000 ab-cd ABCDE abcdef 123456 ABCDEF012345 a.b a_b a1 A1 en en-US USD 1.0".split(
    " ",
  ),
];

function shortString(schema: JsonSchemaObject): string {
  const least = Math.min(Number(schema["minLength"] ?? 0), 1_000);
  const most = Number(schema["maxLength"] ?? Infinity);
  const known = formats.get(schema.format ?? "");
  const fill = "text".slice(0, Math.min(most, 4)).padEnd(least, "t");
  const pattern = compiled(schema["pattern"]);
  const fits = (text: string) =>
    text.length >= least && text.length <= most && (!pattern || pattern.test(text));
  return [...(known === undefined ? [] : [known]), fill, ...trials].find(fits) ?? fill;
}

function compiled(pattern: unknown): RegExp | undefined {
  try {
    return typeof pattern === "string" ? new RegExp(pattern, "u") : undefined;
  } catch {
    return undefined;
  }
}

/** 0 where it is allowed, else the allowed number next to it. */
function smallNumber(schema: JsonSchemaObject): number {
  const bound = (key: string, otherwise: number) => Number(schema[key] ?? otherwise);
  const isInteger = schema.type === "integer";
  const unit = bound("multipleOf", isInteger ? 1 : 0.5);
  const least = Math.max(bound("minimum", -Infinity), bound("exclusiveMinimum", -Infinity));
  const most = Math.min(bound("maximum", Infinity), bound("exclusiveMaximum", Infinity));
  const allowed = (value: number) =>
    value >= bound("minimum", -Infinity) &&
    value > bound("exclusiveMinimum", -Infinity) &&
    value <= bound("maximum", Infinity) &&
    value < bound("exclusiveMaximum", Infinity);
  const near = [0, least, most]
    .filter(Number.isFinite)
    .map((value) => Math.ceil(value / unit) * unit);
  return near.flatMap((value) => [value, value + unit, value - unit]).find(allowed) ?? 0;
}
