import type { Document, Node, NodePlace, Resolved } from "../../model/document.ts";
import type { JsonSchema, JsonSchemaObject, JsonValue } from "../../model/json.ts";
import { multiply, type Alternative, type Flatten, type Part } from "../flatten.ts";
import { isJson, isNode, list, own, step } from "../node.ts";
import type { Reports } from "../reports.ts";
import { mergeAll, type Draft } from "./merge.ts";
import { withNull, withoutNull } from "./null.ts";
import { ownKeywords } from "./own-keywords.ts";

/** Turns schemas of any OpenAPI version into JSON Schema 2020-12, in one normal form. */
export interface Normaliser {
  schema(value: unknown, at: NodePlace): JsonSchema;
  /** The schema in which all parts of an alternative are merged; null is not allowed by it. */
  alternative(alternative: Alternative): JsonSchemaObject;
  /** The example that stands at a normalised schema. */
  exampleOf(schema: JsonSchema): JsonValue | undefined;
}

export interface NormaliserParts {
  readonly document: Document;
  readonly flatten: Flatten;
  readonly reports: Reports;
  /** The name a schema met under `$ref` has among the bodies. */
  readonly nameOf: (component: Resolved) => string;
}

/** Schemas met by merging are merged in turn this deep; deeper ones stay side by side under `allOf`. */
const MAX_MERGING = 5;

export function normaliser({ document, flatten, reports, nameOf }: NormaliserParts): Normaliser {
  const examples = new WeakMap<object, JsonValue>();
  const { plain, propertiesOf, hiddenOf } = ownKeywords(document, reports, schema);
  let merging = 0;

  function schema(value: unknown, at: NodePlace): JsonSchema {
    if (typeof value === "boolean") return value;
    if (!isNode(value)) {
      reports.fault("invalid-schema", at, "This is no schema; anything is taken for valid.", {
        help: "Write a mapping, `true` or `false`.",
      });
      return true;
    }
    const combination = combined(value, at);
    const normal = isNullable(value) ? withNull(combination) : combination;
    const example =
      own(value, "example") ?? list(own(value, "examples"))[0] ?? own(value, "default");
    if (typeof normal === "object" && example !== undefined && isJson(example)) {
      examples.set(normal, example);
    }
    return normal;
  }

  /** A schema with what it refers to and extends. */
  function combined(node: Node, at: NodePlace): JsonSchema {
    if (own(node, "$ref") !== undefined) return reference(node, at);
    const rest = plain(node, at, false);
    const members = own(node, "allOf");
    if (!Array.isArray(members) || members.length === 0) return rest;
    const place = step(at, "allOf");
    if (members.length === 1 && saysOnlyWords(rest)) {
      return annotated(schema(members[0], step(place, 0)), rest);
    }
    const merged = mergedSchema(flatten(node, at));
    if (merged) return annotated(merged, rest);
    return { ...rest, allOf: members.map((member, index) => schema(member, step(place, index))) };
  }

  function reference(node: Node, at: NodePlace): JsonSchema {
    const resolved = document.resolve({ $ref: node["$ref"] }, at);
    if (!resolved) return true;
    if (typeof resolved.value === "boolean") return resolved.value;
    if (!isNode(resolved.value)) return true;
    const referred = { $ref: `#/components/schemas/${nameOf(resolved)}` };
    if (document.version === "3.0" || Object.keys(node).length === 1) return referred;
    const { $ref: _ref, ...siblings } = node;
    const rest = combined(siblings, at);
    if (typeof rest !== "object") return referred;
    if (saysOnlyWords(rest)) return annotated(referred, rest);
    return mergedSchema(flatten(node, at)) ?? { allOf: [referred, rest] };
  }

  /** One alternative is merged; several, or a nest too deep, are not. */
  function mergedSchema(alternatives: readonly Alternative[]): JsonSchemaObject | undefined {
    const [only] = alternatives;
    if (alternatives.length !== 1 || !only || only.parts.length === 0) return undefined;
    if (merging >= MAX_MERGING || only.parts.some(({ whole }) => whole)) return undefined;
    return merge(only.parts);
  }

  function merge(parts: readonly Part[]): JsonSchemaObject {
    const [only] = parts;
    if (parts.length === 1 && only) return ownOf(only);
    merging += 1;
    const written = new Map<string, Part[]>();
    const drafts = parts.map((part) => {
      for (const [key, property] of propertiesOf(part.node, part.at)) {
        const before = written.get(key);
        if (before) before.push(property);
        else written.set(key, [property]);
      }
      const { properties: _properties, ...rest } = ownOf(part);
      return rest as JsonSchemaObject;
    });
    const merged: Draft = { ...mergeAll(drafts) };
    if (written.size > 0) {
      merged.properties = Object.fromEntries(
        [...written].map(([key, places]) => [key, conjunction(places)]),
      );
    }
    const hidden = new Set(parts.flatMap(({ node, at }) => hiddenOf(node, at)));
    if (merged.required) merged.required = merged.required.filter((name) => !hidden.has(name));
    merging -= 1;
    return merged;
  }

  function ownOf({ node, at, whole }: Part): JsonSchemaObject {
    if (!whole) return plain(node, at, true);
    const normal = combined(node, at);
    return typeof normal === "object" ? normal : {};
  }

  /** The schema of a property that several parts describe. */
  function conjunction(places: readonly Part[]): JsonSchema {
    const distinct = places.filter(
      (place, index) => places.findIndex((other) => isSame(other, place)) === index,
    );
    const [first] = distinct;
    if (distinct.length === 1 && first) return schema(first.node, first.at);
    const product = multiply(distinct.map(({ node, at }) => flatten(node, at)));
    const merged = mergedSchema(product ?? []);
    return merged ?? { allOf: distinct.map(({ node, at }) => schema(node, at)) };
  }

  return {
    schema,
    alternative: ({ parts }) => withoutNull(merge(parts)),
    exampleOf: (normal) => (typeof normal === "object" ? examples.get(normal) : undefined),
  };
}

/** OpenAPI 3.0's word, and the one that Swagger 2.0 has got used to. */
const isNullable = (node: Node): boolean =>
  own(node, "nullable") === true || own(node, "x-nullable") === true;

const wordKeys = ["title", "description", "deprecated"] as const;

const saysOnlyWords = (schema: JsonSchemaObject): boolean =>
  Object.keys(schema).every((key) => (wordKeys as readonly string[]).includes(key));

/** The words of the place stand before those of what it refers to. */
function annotated(schema: JsonSchema, words: JsonSchemaObject): JsonSchema {
  const said = wordKeys.filter((key) => words[key] !== undefined);
  if (typeof schema !== "object" || said.length === 0) return schema;
  return { ...schema, ...Object.fromEntries(said.map((key) => [key, words[key]])) };
}

/** The same node, or the same reference written twice. */
function isSame(a: Part, b: Part): boolean {
  if (a.node === b.node) return true;
  if (!isNode(a.node) || !isNode(b.node)) return false;
  const isBare = Object.keys(a.node).length === 1 && Object.keys(b.node).length === 1;
  const reference = own(a.node, "$ref");
  return (
    isBare &&
    a.at.file === b.at.file &&
    reference !== undefined &&
    reference === own(b.node, "$ref")
  );
}
