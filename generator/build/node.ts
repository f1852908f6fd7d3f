import type { Node, NodePlace } from "../model/document.ts";
import type { JsonValue } from "../model/json.ts";

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A key's value where the object has it itself: `constructor` of an empty object is undefined. */
export const own = (node: Node, key: string): unknown =>
  Object.hasOwn(node, key) ? node[key] : undefined;

export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The place of what stands under a key or an index. */
export const step = ({ file, pointer }: NodePlace, key: string | number): NodePlace => ({
  file,
  pointer: `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
});

export const steps = (at: NodePlace, ...keys: readonly (string | number)[]): NodePlace =>
  keys.reduce<NodePlace>(step, at);

/** The pairs of a mapping, none where it is something else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isNode(value) ? Object.entries(value) : [];

export type Scalar = string | number | boolean | null;

export const isScalar = (value: unknown): value is Scalar =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));

/** True for a value JSON can carry; anything else a YAML tag may have made. */
export const isJson = (value: unknown): value is JsonValue =>
  isScalar(value) ||
  (Array.isArray(value)
    ? value.every(isJson)
    : isPlain(value) && Object.values(value).every(isJson));

const isPlain = (value: unknown): value is object => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
