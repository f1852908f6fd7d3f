import type { Document, Node, NodePlace, Resolved } from "../model/document.ts";
import { annotatedEntries } from "./enumeration.ts";
import { isNode, list, own, step, text } from "./node.ts";
import type { Reports } from "./reports.ts";

/** A schema without `$ref`, `allOf`, `oneOf` and `anyOf`: those have been followed. */
export interface Part {
  readonly node: Node;
  readonly at: NodePlace;
  /** True for a union of too many alternatives, which was not followed. */
  readonly whole?: boolean;
}

/** One way a value may look: all its parts hold. No parts: anything. */
export interface Alternative {
  /** From the shared to the particular: references and `allOf` first, the union's member last. */
  readonly parts: readonly Part[];
  /** The component this alternative is. */
  readonly component?: Resolved;
  /** For an alternative that is no component: the names its own name is made of. */
  readonly title?: string;
  readonly family?: string;
  readonly member?: string;
}

/** The alternatives of a schema; a union of too many counts as one alternative. */
export type Flatten = (schema: unknown, at: NodePlace) => readonly Alternative[];

export const MAX_ALTERNATIVES = 256;

/** Deeper nests of `allOf`, `oneOf` and `anyOf` count as anything. */
const MAX_NESTING = 300;

export const anything: Alternative = { parts: [] };

/** Follows `$ref`, merges `allOf`, multiplies `oneOf` and `anyOf`. `null` is no alternative; a cycle is anything. */
export function flattener(document: Document, reports: Reports): Flatten {
  const known = new Map<Node, readonly Alternative[]>();
  const named = new Map<unknown, readonly Alternative[]>();
  const open = new Set<Node>();

  const flatten: Flatten = (schema, at) => {
    if (schema === false) return [];
    if (!isNode(schema)) return [anything];
    const before = known.get(schema);
    if (before) return before;
    if (open.has(schema) || open.size > MAX_NESTING) return [anything];
    open.add(schema);
    const alternatives = flattenNode(schema, at);
    open.delete(schema);
    known.set(schema, alternatives);
    return alternatives;
  };

  function flattenNode(node: Node, at: NodePlace): readonly Alternative[] {
    const factors: (readonly Alternative[])[] = [];
    if (own(node, "$ref") !== undefined) {
      factors.push(flattenReference(node, at));
      if (document.version === "3.0") return factors[0] ?? [];
    }
    for (const [index, member] of list(own(node, "allOf")).entries()) {
      factors.push(flatten(member, step(step(at, "allOf"), index)));
    }
    if (isNull(node)) return [];
    if (saysSomething(node) || listsValues(node, at)) factors.push([{ parts: [{ node, at }] }]);
    for (const keyword of ["oneOf", "anyOf"] as const) {
      const union = flattenUnion(node, keyword, at);
      if (union) factors.push(union);
    }
    const title = text(own(node, "title"));
    const product = multiply(factors);
    if (product) return product.length === 1 ? product.map((one) => titled(one, title)) : product;
    reports.fault(
      "too-many-alternatives",
      at,
      `This schema has more than ${MAX_ALTERNATIVES} alternatives.`,
      { help: "Its codes are not read; name its errors with fewer, larger alternatives." },
    );
    return [{ parts: [{ node, at, whole: true }] }];
  }

  const listsValues = (node: Node, at: NodePlace): boolean =>
    (["oneOf", "anyOf"] as const).some((keyword) =>
      annotatedEntries(own(node, keyword), step(at, keyword), document),
    );

  /** The same alternatives for the same target: what is found out about one need not be found again. */
  function flattenReference(node: Node, at: NodePlace): readonly Alternative[] {
    const resolved = document.resolve({ $ref: node["$ref"] }, at);
    if (!resolved) return [anything];
    const before = named.get(resolved.value);
    if (before) return before;
    const alternatives = nameAll(flatten(resolved.value, resolved.at), resolved);
    if (!open.has(resolved.value as Node)) named.set(resolved.value, alternatives);
    return alternatives;
  }

  /** Undefined where the keyword is absent or lists values, which stay with the schema they stand in. */
  function flattenUnion(
    node: Node,
    keyword: "oneOf" | "anyOf",
    at: NodePlace,
  ): readonly Alternative[] | undefined {
    const members = own(node, keyword);
    if (!Array.isArray(members) || members.length === 0) return undefined;
    const place = step(at, keyword);
    if (annotatedEntries(members, place, document)) return undefined;
    const tags = tagsOf(node);
    const alternatives: Alternative[] = [];
    for (const [index, member] of members.entries()) {
      const memberPlace = step(place, index);
      const flat = flatten(member, memberPlace);
      const tag = tags?.(member, memberPlace);
      for (const alternative of flat) {
        const next = tag && !pinsTag(alternative, tag) ? withPart(alternative, tag) : alternative;
        if (!alternatives.includes(next)) alternatives.push(next);
      }
      if (alternatives.length > MAX_ALTERNATIVES) break;
    }
    return alternatives;
  }

  /** What a `discriminator` says of each member: its property holds the member's tags. */
  function tagsOf(node: Node): ((member: unknown, at: NodePlace) => Part | undefined) | undefined {
    const discriminator = own(node, "discriminator");
    const property = isNode(discriminator) ? text(own(discriminator, "propertyName")) : undefined;
    if (!isNode(discriminator) || property === undefined) return undefined;
    const mapping = own(discriminator, "mapping");
    const mapped = isNode(mapping) ? Object.entries(mapping) : [];
    return (member, at) => {
      const reference = isNode(member) ? text(own(member, "$ref")) : undefined;
      if (reference === undefined) return undefined;
      const name = document.resolve(member, at)?.refName;
      const tags = mapped.flatMap(([tag, target]) =>
        target === reference || (name !== undefined && target === name) ? [tag] : [],
      );
      const values = tags.length > 0 ? tags : name === undefined ? [] : [name];
      if (values.length === 0) return undefined;
      const schema = { type: "string", enum: values };
      return { node: { properties: { [property]: schema }, required: [property] }, at };
    };
  }

  /** True where the member already says what its tag is. */
  function pinsTag(alternative: Alternative, tag: Part): boolean {
    const [property = ""] = Object.keys(tag.node["properties"] as object);
    return alternative.parts.some(({ node, at }) => {
      const properties = own(node, "properties");
      const schema = isNode(properties) ? own(properties, property) : undefined;
      const resolved = document.resolve(schema, at);
      if (!resolved || !isNode(resolved.value)) return false;
      return ["const", "enum", "oneOf", "anyOf"].some((key) => own(resolved.value as Node, key));
    });
  }

  return flatten;
}

/** One alternative is the component; several belong to its family. */
function nameAll(
  alternatives: readonly Alternative[],
  component: Resolved,
): readonly Alternative[] {
  const { refName } = component;
  if (refName === undefined) return alternatives;
  const [only] = alternatives;
  if (alternatives.length === 1 && only) {
    return only.component || only.parts.length === 0 ? alternatives : [{ ...only, component }];
  }
  return alternatives.map((one) =>
    one.component || one.family !== undefined ? one : { ...one, family: refName },
  );
}

/** The alternative is no longer its component, only named after it. */
function withPart({ parts, component, ...names }: Alternative, part: Part): Alternative {
  const member = component?.refName;
  return { parts: [...parts, part], ...names, ...(member !== undefined && { member }) };
}

const titled = (alternative: Alternative, title: string | undefined): Alternative =>
  title === undefined || alternative.component || alternative.title !== undefined
    ? alternative
    : { ...alternative, title };

/** Every combination of one alternative of each factor; undefined where there are too many. */
export function multiply(
  factors: readonly (readonly Alternative[])[],
): readonly Alternative[] | undefined {
  let product: readonly Alternative[] = [anything];
  for (const factor of factors) {
    if (factor.length > MAX_ALTERNATIVES || product.length * factor.length > MAX_ALTERNATIVES) {
      return undefined;
    }
    product = product.flatMap((left) => factor.map((right) => both(left, right)));
  }
  return product;
}

/** The alternative in which all parts of both hold. One that adds nothing leaves the other as it is. */
function both(left: Alternative, right: Alternative): Alternative {
  if (left.parts.length === 0) return right;
  if (right.parts.length === 0) return left;
  const added = right.parts.filter((part) => !left.parts.some(({ node }) => node === part.node));
  if (added.length === 0) return left;
  const member = right.component?.refName ?? right.member ?? right.title;
  return { parts: [...left.parts, ...added], ...(member !== undefined && { member }) };
}

const silent: ReadonlySet<string> = new Set(
  (
    "$ref allOf oneOf anyOf title description summary example examples deprecated externalDocs default nullable " +
    "discriminator readOnly writeOnly xml $schema $id $anchor $defs definitions $comment"
  ).split(" "),
);

/** True where a schema says more than what it refers to. */
const saysSomething = (node: Node): boolean =>
  Object.keys(node).some((key) => key === "x-error" || (!silent.has(key) && !key.startsWith("x-")));

/** True for a schema that only `null` satisfies. */
function isNull(node: Node): boolean {
  if (own(node, "type") === "null" || own(node, "const") === null) return true;
  const type = own(node, "type");
  if (Array.isArray(type) && type.length > 0 && type.every((one) => one === "null")) return true;
  const values = own(node, "enum");
  return Array.isArray(values) && values.length > 0 && values.every((value) => value === null);
}
