import type { Document, Node, NodePlace } from "../../model/document.ts";
import type { JsonSchema, JsonSchemaObject, JsonType, JsonValue } from "../../model/json.ts";
import { annotatedEntries } from "../enumeration.ts";
import type { Part } from "../flatten.ts";
import { entriesOf, isJson, isNode, own, step, text } from "../node.ts";
import type { Reports } from "../reports.ts";
import {
  admits,
  asList,
  jsonTypes,
  oneOrMore,
  scalarKeywords,
  schemaKeywords,
  schemaMaps,
  typeOf,
} from "./keywords.ts";
import type { Draft } from "./merge.ts";
import { readPattern } from "./pattern.ts";

export interface OwnKeywords {
  /** A schema's keywords but `$ref` and `allOf`; with `flattened` its unions have become alternatives already. */
  plain(node: Node, at: NodePlace, flattened: boolean): JsonSchemaObject;
  /** The properties an answer may have, as written. */
  propertiesOf(node: Node, at: NodePlace): readonly (readonly [string, Part])[];
  /** The properties that only requests have. */
  hiddenOf(node: Node, at: NodePlace): readonly string[];
}

export function ownKeywords(
  document: Document,
  reports: Reports,
  schema: (value: unknown, at: NodePlace) => JsonSchema,
): OwnKeywords {
  const refuse = (key: string, value: unknown, at: NodePlace): void =>
    reports.fault(
      "invalid-schema",
      at,
      `\`${key}\` can't be \`${shorten(show(value))}\`; it is ignored.`,
      { help: "Correct it by JSON Schema 2020-12, or remove it." },
    );

  const schemas = (values: readonly unknown[], at: NodePlace): readonly JsonSchema[] =>
    values.map((value, index) => schema(value, step(at, index)));

  function isHidden(value: unknown, at: NodePlace): boolean {
    if (!isNode(value)) return false;
    if (own(value, "writeOnly") === true) return true;
    if (typeof own(value, "$ref") !== "string") return false;
    const resolved = document.resolve(value, at)?.value;
    return isNode(resolved) && own(resolved, "writeOnly") === true;
  }

  const propertiesOf: OwnKeywords["propertiesOf"] = (node, at) => {
    const place = step(at, "properties");
    return entriesOf(own(node, "properties")).flatMap(([key, value]) => {
      const here = step(place, key);
      return isHidden(value, here) ? [] : [[key, { node: value as Node, at: here }] as const];
    });
  };

  const hiddenOf: OwnKeywords["hiddenOf"] = (node, at) => {
    const place = step(at, "properties");
    return entriesOf(own(node, "properties")).flatMap(([key, value]) =>
      isHidden(value, step(place, key)) ? [key] : [],
    );
  };

  const plain: OwnKeywords["plain"] = (node, at, flattened) => {
    const draft: Draft = {};
    for (const key of Object.keys(node)) keyword(draft, key, node[key], step(at, key), node, at);
    for (const key of ["oneOf", "anyOf"] as const)
      union(draft, key, node, step(at, key), flattened);
    if (own(node, "exclusiveMinimum") === true) delete draft.minimum;
    if (own(node, "exclusiveMaximum") === true) delete draft.maximum;
    const type = draft.type ?? impliedType(draft);
    if (type !== undefined) draft.type = type;
    return draft.enum ? typed(draft, draft.enum) : draft;
  };

  function keyword(
    draft: Draft,
    key: string,
    value: unknown,
    here: NodePlace,
    node: Node,
    at: NodePlace,
  ): void {
    const isValid = scalarKeywords.get(key);
    if (isValid) {
      if (isValid(value)) draft[key] = value;
      else if (typeof value === "boolean" && key.startsWith("exclusive")) {
        const limit = own(node, key === "exclusiveMinimum" ? "minimum" : "maximum");
        if (value && Number.isFinite(limit)) draft[key] = limit;
      } else refuse(key, value, here);
    } else if (schemaKeywords.has(key)) {
      if (key === "items" && Array.isArray(value)) draft.prefixItems = schemas(value, here);
      else draft[key] = schema(value, here);
    } else if (schemaMaps.has(key)) {
      if (isNode(value)) draft[key] = schemaMap(key, value, here);
      else refuse(key, value, here);
    } else {
      structure(draft, key, value, here, node, at);
    }
  }

  function structure(
    draft: Draft,
    key: string,
    value: unknown,
    here: NodePlace,
    node: Node,
    at: NodePlace,
  ): void {
    switch (key) {
      case "title":
      case "description": {
        const words = text(value);
        if (words !== undefined) draft[key] = words;
        return;
      }
      case "deprecated":
        if (value === true) draft.deprecated = true;
        return;
      case "type": {
        const types = asList(value).filter((type) => jsonTypes.has(type)) as readonly JsonType[];
        const unknown = asList(value).filter((type) => !jsonTypes.has(type));
        for (const type of unknown) refuse(key, type, here);
        if (unknown.length === 0 && types.length === 0) refuse(key, value, here);
        if (types.length > 0) draft.type = oneOrMore([...new Set(types)]);
        return;
      }
      case "const":
        if (isJson(value)) draft.const = value;
        else refuse(key, value, here);
        return;
      case "enum":
        if (Array.isArray(value) && value.length > 0 && value.every(isJson))
          draft.enum = distinct(value);
        else refuse(key, value, here);
        return;
      case "required": {
        if (!isNames(value)) return refuse(key, value, here);
        const hidden = hiddenOf(node, at);
        const names = [...new Set(value)].filter((name) => !hidden.includes(name));
        if (names.length > 0) draft.required = names;
        return;
      }
      case "properties":
        if (!isNode(value)) return refuse(key, value, here);
        draft.properties = Object.fromEntries(
          propertiesOf(node, at).map(([name, part]) => [name, schema(part.node, part.at)]),
        );
        return;
      case "prefixItems":
        if (Array.isArray(value)) draft.prefixItems = schemas(value, here);
        else refuse(key, value, here);
        return;
      case "pattern":
        if (typeof value === "string") usePattern(value, here, (read) => (draft.pattern = read));
        else refuse(key, value, here);
        return;
      case "dependentRequired":
        if (isNode(value) && Object.values(value).every(isNames)) draft[key] = value;
        else refuse(key, value, here);
    }
  }

  function schemaMap(key: string, map: Node, at: NodePlace): Readonly<Record<string, JsonSchema>> {
    const pairs: [string, JsonSchema][] = [];
    for (const [name, value] of Object.entries(map)) {
      const here = step(at, name);
      const add = (read: string) => pairs.push([read, schema(value, here)]);
      if (key === "patternProperties") usePattern(name, here, add);
      else add(name);
    }
    return Object.fromEntries(pairs);
  }

  function usePattern(written: string, at: NodePlace, use: (pattern: string) => void): void {
    const { pattern, finding } = readPattern(written);
    if (finding !== undefined) {
      const { rule, fact, help } = finding;
      const report = pattern === undefined ? reports.fault : reports.note;
      report(rule, at, `The pattern \`${shorten(written)}\` ${fact}.`, { help });
    }
    if (pattern !== undefined) use(pattern);
  }

  function union(
    draft: Draft,
    key: "oneOf" | "anyOf",
    node: Node,
    at: NodePlace,
    flattened: boolean,
  ): void {
    const members = own(node, key);
    if (members === undefined) return;
    if (!Array.isArray(members) || members.length === 0) return refuse(key, members, at);
    const entries = annotatedEntries(members, at, document);
    if (entries) draft.enum = distinct(entries.flatMap(({ values }) => values));
    else if (!flattened) draft[key] = schemas(members, at);
  }

  return { plain, propertiesOf, hiddenOf };
}

/** The kind of value that keywords speak of where nothing names it, and nothing else may. */
function impliedType(draft: Draft): JsonType | undefined {
  if (draft.enum) return undefined;
  if (draft.properties ?? draft.required) return "object";
  if (draft.oneOf ?? draft.anyOf) return undefined;
  const isObject = draft.additionalProperties ?? draft["patternProperties"];
  const isArray = draft.items ?? draft.prefixItems;
  if (isObject !== undefined && isArray !== undefined) return undefined;
  return isObject !== undefined ? "object" : isArray !== undefined ? "array" : undefined;
}

/** A type that contradicts an enumeration goes; one that its values share comes. */
function typed(draft: Draft, values: readonly JsonValue[]): Draft {
  const types = asList(draft.type);
  if (types.length > 0 && values.every((value) => admits(types, value))) return draft;
  const { type: _type, ...untyped } = draft;
  const [first, ...others] = new Set(values.map(typeOf));
  return first === undefined || others.length > 0 ? untyped : { ...untyped, type: first };
}

const distinct = (values: readonly JsonValue[]): readonly JsonValue[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === "string");

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

const shorten = (written: string): string =>
  written.length > 60 ? `${written.slice(0, 60)}…` : written;
