import type { Document, Node, NodePlace } from "../model/document.ts";
import { snakeCase } from "../naming/words.ts";
import { isNode, isScalar, list, own, step, text, type Scalar } from "./node.ts";

/** One entry of an enumeration: what one value, or several spellings of it, mean. */
export interface EnumEntry {
  readonly values: readonly Scalar[];
  readonly at: NodePlace;
  readonly title?: string;
  readonly description?: string;
  /** The entry's own `x-error`, unread, and where it stands. */
  readonly mark?: { readonly value: unknown; readonly at: NodePlace };
}

/**
 * The entries of an annotated enumeration: every member of the `oneOf` or `anyOf` has a `const` or an `enum`
 * of scalars and nothing that makes it more than a value. Undefined where it is a union of something else.
 */
export function annotatedEntries(
  members: unknown,
  at: NodePlace,
  document: Document,
): readonly EnumEntry[] | undefined {
  if (!Array.isArray(members) || members.length === 0) return undefined;
  const entries: EnumEntry[] = [];
  for (const [index, member] of members.entries()) {
    const resolved = document.resolve(member, step(at, index));
    if (!resolved || !isNode(resolved.value)) return undefined;
    const values = valuesOf(resolved.value);
    if (!values) return undefined;
    if (
      resolved.value["const"] === undefined &&
      values.length > 1 &&
      !isOneThing(resolved.value, values)
    ) {
      entries.push(...plainEntries(resolved.value, resolved.at));
    } else {
      entries.push(entryOf(resolved.value, values, resolved.at));
    }
  }
  return entries;
}

/** The entries of a plain `enum` or `const`, with the names and sentences other generators' extensions give. */
export function plainEntries(node: Node, at: NodePlace): readonly EnumEntry[] {
  const values = valuesOf(node);
  if (!values) return [];
  if (node["const"] !== undefined) return [entryOf(node, values, at)];
  const names =
    own(node, "x-enum-varnames") ?? own(node, "x-enumNames") ?? own(node, "x-enum-names");
  const sentences = own(node, "x-enum-descriptions") ?? own(node, "x-enumDescriptions");
  return values.map((value, index) => {
    const title = annotation(names, value, index);
    const description = annotation(sentences, value, index);
    return {
      values: [value],
      at: step(step(at, "enum"), index),
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    };
  });
}

/** By position in a list, or by value in a map. */
const annotation = (notes: unknown, value: Scalar, index: number): string | undefined =>
  Array.isArray(notes)
    ? text(notes[index])
    : isNode(notes)
      ? text(own(notes, String(value)))
      : undefined;

function valuesOf(node: Node): readonly Scalar[] | undefined {
  const constant = own(node, "const");
  if (constant !== undefined) return isScalar(constant) ? [constant] : undefined;
  const values = list(own(node, "enum"));
  if (values.length > 0) return values.every(isScalar) ? [...new Set(values)] : undefined;
  return own(node, "type") === "null" ? [null] : undefined;
}

/**
 * An entry lists spellings of one thing where its values say the same, `{ enum: [13, "13"], title: … }`, or an `x-error`
 * says so. A title alone may be that of the whole list.
 */
const isOneThing = (node: Node, values: readonly Scalar[]): boolean =>
  own(node, "x-error") !== undefined ||
  (text(own(node, "title")) !== undefined && new Set(values.map(spelled)).size === 1);

const spelled = (value: Scalar): string => snakeCase(String(value)) || String(value);

function entryOf(node: Node, values: readonly Scalar[], at: NodePlace): EnumEntry {
  const title = text(own(node, "title"));
  const description = text(own(node, "description"));
  const mark = own(node, "x-error");
  return {
    values,
    at,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(mark !== undefined && { mark: { value: mark, at: step(at, "x-error") } }),
  };
}
