import type { Pin, PinValue } from "../model/catalog.ts";
import type { JsonSchema, JsonType } from "../model/json.ts";
import { referredName, type Schemas } from "../model/places.ts";
import { asList, meetTypes } from "./normalise/keywords.ts";

/** How deep the proof looks, and how many comparisons it makes. */
const MAX_DEPTH = 4;
const MAX_COMPARISONS = 2_000;

/** A body and the values pinned in it. */
export interface PinnedBody {
  readonly schema: JsonSchema;
  readonly pins: readonly Pin[];
}

/**
 * True where it is proven that no body is of both kinds. Sound, not complete: kinds that exclude each other, pinned
 * values that differ, a key one requires and the other forbids, or a key one requires that both declare so. Values that
 * are not pinned prove nothing, for guards don't look at them.
 */
export function areDisjoint(a: PinnedBody, b: PinnedBody, bodies: Schemas): boolean {
  let comparisons = 0;

  function disjoint(a: Facts, b: Facts, depth: number): boolean {
    if (depth > MAX_DEPTH || ++comparisons > MAX_COMPARISONS) return false;
    if (a.types && b.types && !meetTypes(a.types, b.types)) return true;
    if (a.values && b.values && !a.values.some((value) => b.values?.includes(value))) return true;
    if (forbids(a, b) || forbids(b, a)) return true;
    const shared = [...new Set([...a.required, ...b.required])].filter(
      (key) => a.properties.has(key) && b.properties.has(key),
    );
    if (
      shared.some((key) =>
        disjoint(a.properties.get(key) ?? none(), b.properties.get(key) ?? none(), depth + 1),
      )
    ) {
      return true;
    }
    const splits = (one: Facts, other: Facts): boolean =>
      one.unions.some((union) =>
        union.every((branch) => disjoint(both({ ...one, unions: [] }, branch), other, depth + 1)),
      );
    return splits(a, b) || splits(b, a);
  }

  return disjoint(
    pinned(factsOf(a.schema, bodies), a.pins),
    pinned(factsOf(b.schema, bodies), b.pins),
    0,
  );
}

/** What a schema says for certain. */
interface Facts {
  readonly types?: readonly JsonType[];
  readonly values?: readonly PinValue[];
  readonly required: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Facts>;
  /** True where no other keys may be there. */
  readonly closed: boolean;
  readonly unions: readonly (readonly Facts[])[];
}

const none = (): Facts => ({
  required: new Set(),
  properties: new Map(),
  closed: false,
  unions: [],
});

const forbids = (a: Facts, b: Facts): boolean =>
  a.closed && [...b.required].some((key) => !a.properties.has(key));

function factsOf(schema: JsonSchema, bodies: Schemas, depth = 0): Facts {
  if (typeof schema !== "object" || depth > MAX_DEPTH) return none();
  const name = referredName(schema);
  const own: Facts = {
    ...(schema.type !== undefined && { types: asList(schema.type) }),
    required: new Set(schema.required ?? []),
    properties: new Map(
      Object.entries(schema.properties ?? {}).map(([key, property]) => [
        key,
        factsOf(property, bodies, depth + 1),
      ]),
    ),
    closed: schema.additionalProperties === false,
    unions: [schema.anyOf, schema.oneOf].flatMap((union) =>
      union ? [union.map((one) => factsOf(one, bodies, depth + 1))] : [],
    ),
  };
  const others = [...(name === undefined ? [] : [bodies[name] ?? true]), ...(schema.allOf ?? [])];
  return others.map((one) => factsOf(one, bodies, depth + 1)).reduce(both, own);
}

/** What holds where both hold. */
function both(a: Facts, b: Facts): Facts {
  const types = a.types && b.types ? (meetTypes(a.types, b.types) ?? []) : (a.types ?? b.types);
  const values =
    a.values && b.values
      ? a.values.filter((one) => b.values?.includes(one))
      : (a.values ?? b.values);
  const properties = new Map(a.properties);
  for (const [key, facts] of b.properties) {
    const before = properties.get(key);
    properties.set(key, before ? both(before, facts) : facts);
  }
  return {
    ...(types && { types }),
    ...(values && { values }),
    required: new Set([...a.required, ...b.required]),
    properties,
    closed: a.closed || b.closed,
    unions: [...a.unions, ...b.unions],
  };
}

/** A pinned key is there and has one of the pinned values. */
function pinned(facts: Facts, pins: readonly Pin[]): Facts {
  return pins.reduce((known, { path, values }) => both(known, pinFacts(path, values)), facts);
}

function pinFacts([key, ...path]: Pin["path"], values: readonly PinValue[]): Facts {
  if (key === undefined) return { ...none(), values };
  if (typeof key === "number") return { ...none(), types: ["array"] };
  const properties = new Map([[key, pinFacts(path, values)]]);
  return { ...none(), types: ["object"], required: new Set([key]), properties };
}
