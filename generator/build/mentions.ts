import type { Document, Node, NodePlace } from "../model/document.ts";
import { entriesOf, isNode, list, own, step } from "./node.ts";
import { mediaTypesOf } from "./operations.ts";

/** As deep as codes are looked for. */
const MAX_DEPTH = 3;

const MAX_NESTING = 300;

/** A place may be looked at again below fewer property names, where more of it counts. */
interface Looks {
  readonly open: Set<Node>;
  readonly known: Map<Node, boolean>;
}

/**
 * Tells whether an `x-error` stands on a Response or message that is no error by its status: on itself, on the schema
 * of its body, or on a place where a code may be. Such bodies are many and large, and hardly any has one: this costs
 * less than reading them.
 */
export function mentionFinder(document: Document): (response: Node, at: NodePlace) => boolean {
  if (document.unmarked === true) return () => false;
  const looks = Array.from({ length: MAX_DEPTH + 1 }, (): Looks => ({
    open: new Set(),
    known: new Map(),
  }));

  function mentions(schema: unknown, at: NodePlace, depth: number): boolean {
    const look = looks[depth];
    if (!isNode(schema) || !look || look.open.has(schema) || look.open.size > MAX_NESTING)
      return false;
    const before = look.known.get(schema);
    if (before !== undefined) return before;
    look.open.add(schema);
    const found = own(schema, "x-error") !== undefined || mentionsWithin(schema, at, depth);
    look.open.delete(schema);
    look.known.set(schema, found);
    return found;
  }

  function mentionsWithin(schema: Node, at: NodePlace, depth: number): boolean {
    if (typeof own(schema, "$ref") === "string") {
      const target = document.peek(schema, at);
      if (target && mentions(target.value, target.at, depth)) return true;
    }
    for (const key of ["allOf", "oneOf", "anyOf"]) {
      const members = list(own(schema, key));
      const place = step(at, key);
      if (members.some((one, index) => mentions(one, step(place, index), depth))) return true;
    }
    const place = step(at, "properties");
    return entriesOf(own(schema, "properties")).some(([key, one]) =>
      mentions(one, step(place, key), depth + 1),
    );
  }

  return (response, at) =>
    own(response, "x-error") !== undefined ||
    mediaTypesOf(response, at, document.peek).some(([, media, place]) =>
      mentions(own(media, "schema"), step(place, "schema"), 0),
    );
}
