import type { BodyName, Path } from "./catalog.ts";
import type { JsonSchema, JsonSchemaObject, JsonType } from "./json.ts";
import { guardDepth, referredName, type Schemas } from "./places.ts";

/**
 * What a tolerant guard checks of a value: its kind, the required keys, the kinds of declared keys. No format, length,
 * pattern, enumeration or `additionalProperties`; of several alternatives any one will do; an integer is a number.
 */
export type Shape =
  | { readonly is: "anything" }
  | { readonly is: "nothing" }
  | { readonly is: "any-of"; readonly shapes: readonly Shape[] }
  | { readonly is: "all-of"; readonly shapes: readonly Shape[] }
  | {
      readonly is: "kind";
      /** The schema's own name, where it stands by reference. */
      readonly name?: BodyName;
      readonly types: readonly JsonType[];
      /** Only of an object; keys that must be there. */
      readonly required: readonly string[];
      /** Only of an object; what keys hold where they are there. Keys that may hold anything are left out. */
      readonly properties: readonly (readonly [string, Shape])[];
      /** Only of an array; undefined where items are not looked at. */
      readonly items?: Shape;
    };

const anything: Shape = { is: "anything" };

/** What a shape of more parts than this leaves out. Real bodies stay below a hundred. */
const MAX_PARTS = 4_096;

/** The shape a guard checks of a body, whole or along the spine of these code paths. */
export function shapeOf(body: JsonSchema, bodies: Schemas, codePaths: readonly Path[]): Shape {
  const shapes = shaper(bodies);
  return guardDepth(body, bodies) === "whole" ? shapes.whole(body) : shapes.spine(body, codePaths);
}

function shaper(bodies: Schemas) {
  let parts = 0;

  /** Follows references and unions, and leaves a schema's own keywords to `kind`. */
  function compose(
    schema: JsonSchema,
    open: ReadonlySet<string>,
    again: (schema: JsonSchema, open: ReadonlySet<string>) => Shape,
    kind: (schema: JsonSchemaObject) => Shape,
  ): Shape {
    if (typeof schema !== "object") return schema ? anything : { is: "nothing" };
    const name = referredName(schema);
    if (++parts > MAX_PARTS || (name !== undefined && open.has(name))) return anything;
    const inside = name === undefined ? open : new Set([...open, name]);
    const next = (one: JsonSchema) => again(one, inside);
    return allOf([
      ...(name === undefined ? [] : [named(next(bodies[name] ?? true), name)]),
      ...(schema.allOf ?? []).map(next),
      ...[schema.anyOf, schema.oneOf].flatMap((union) => (union ? [anyOf(union.map(next))] : [])),
      kind(schema),
    ]);
  }

  const whole = (schema: JsonSchema, open: ReadonlySet<string> = none): Shape =>
    compose(schema, open, whole, (own) =>
      kindShape(
        own,
        (property) => whole(property),
        (items) => whole(items),
      ),
    );

  /** Below the objects on the way to a code only kinds count; of `errors` and `details` also those of the items. */
  function spine(schema: JsonSchema, paths: readonly Path[], open = none): Shape {
    const onward = (isNext: (key: string | number) => boolean): readonly Path[] =>
      paths.flatMap(([key, ...rest]) =>
        key !== undefined && rest.length > 0 && isNext(key) ? [rest] : [],
      );
    return compose(
      schema,
      open,
      (next, inside) => spine(next, paths, inside),
      (own) =>
        kindShape(
          own,
          (property, key) => {
            const further = onward((one) => one === key);
            return further.length > 0
              ? spine(property, further)
              : bare(property, listsDetails(key));
          },
          (items) => {
            const further = onward((one) => typeof one === "number");
            return further.length > 0 ? spine(items, further) : anything;
          },
        ),
    );
  }

  /** The kind alone. */
  function bare(schema: JsonSchema, withItems: boolean, open = none): Shape {
    return compose(
      schema,
      open,
      (next, inside) => bare(next, withItems, inside),
      (own) =>
        kindShape(
          { ...own, required: [] },
          () => anything,
          (items) => (withItems ? bare(items, false) : anything),
        ),
    );
  }

  return { whole, spine };
}

function named(shape: Shape, name: BodyName): Shape {
  return shape.is === "kind" ? { ...shape, name } : shape;
}

const none: ReadonlySet<string> = new Set();

const listsDetails = (key: string): boolean =>
  key === "errors" || key === "error" || key === "details";

function kindShape(
  schema: JsonSchemaObject,
  property: (schema: JsonSchema, key: string) => Shape,
  item: (schema: JsonSchema) => Shape,
): Shape {
  const types = typesOf(schema);
  if (types.length === 0) return anything;
  const isObject = types.includes("object");
  const items =
    types.includes("array") && schema.items !== undefined ? item(schema.items) : anything;
  return {
    is: "kind",
    types,
    required: isObject ? (schema.required ?? []) : [],
    properties: isObject
      ? Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
          const shape = property(value, key);
          return shape.is === "anything" ? [] : [[key, shape] as const];
        })
      : [],
    ...(items.is !== "anything" && { items }),
  };
}

/** The kinds a schema allows: its type, else those of its values. */
export function typesOf({
  type,
  enum: values,
  const: constant,
}: JsonSchemaObject): readonly JsonType[] {
  if (type !== undefined) return typeof type === "string" ? [type] : type;
  const listed = values ?? (constant === undefined ? [] : [constant]);
  return [...new Set(listed.map(kindOf))];
}

function kindOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "object" ? "object" : (typeof value as JsonType);
}

function anyOf(shapes: readonly Shape[]): Shape {
  const possible = shapes.filter(({ is }) => is !== "nothing");
  const [only] = possible;
  if (possible.some(({ is }) => is === "anything")) return anything;
  if (!only) return { is: "nothing" };
  return possible.length === 1 ? only : { is: "any-of", shapes: possible };
}

function allOf(shapes: readonly Shape[]): Shape {
  const telling = shapes.filter(({ is }) => is !== "anything");
  const [only] = telling;
  if (telling.some(({ is }) => is === "nothing")) return { is: "nothing" };
  if (!only) return anything;
  return telling.length === 1 ? only : { is: "all-of", shapes: telling };
}
