import type { Location } from "../diagnostics/diagnostic.ts";
import { arrayIndex, fromPointer } from "../diagnostics/pointer.ts";
import { Lines } from "../diagnostics/lines.ts";
import type { TextNode, Written } from "./text-node.ts";

/** Lines and columns of one document's texts; a text is searched when the first place in it is asked for. */
export class Positions {
  readonly #writtenIn: (file: string) => Written | undefined;
  readonly #read = new Map<string, { lines: Lines; root: TextNode | undefined } | undefined>();

  constructor(writtenIn: (file: string) => Written | undefined) {
    this.#writtenIn = writtenIn;
  }

  /** The location with its line and column. A pointer that leads nowhere in the text counts as far as it leads. */
  locate(location: Location): Location {
    if (location.line !== undefined || location.pointer === undefined) return location;
    const read = this.#open(location.file);
    const steps = fromPointer(location.pointer);
    if (read?.root === undefined || steps === undefined) return location;
    const offset = offsetOf(read.root, steps, location.key === true);
    return { ...location, ...read.lines.placeOf(offset) };
  }

  #open(file: string): { lines: Lines; root: TextNode | undefined } | undefined {
    if (!this.#read.has(file)) {
      const written = this.#writtenIn(file);
      this.#read.set(file, written && { lines: new Lines(written.text), root: written.nodes() });
    }
    return this.#read.get(file);
  }
}

/** The offset of a value, or of its key. Aliases and merge keys lead to where the value is written. */
function offsetOf(root: TextNode, steps: readonly string[], key: boolean): number {
  let node = aliased(root);
  let keyStart = Math.max(0, node.start);
  for (const step of steps) {
    const child = childOf(node, step, new Set());
    if (child === undefined) break;
    if (child.keyStart >= 0) keyStart = child.keyStart;
    node = aliased(child.node);
  }
  // An empty value stands nowhere; its key does, and of an item the key of its list.
  return key || node.start < 0 ? keyStart : node.start;
}

/** An alias may lead to a node that is an alias no more, so one step is enough. */
const aliased = (node: TextNode): TextNode => node.target ?? node;

function childOf(
  parent: TextNode,
  step: string,
  merged: Set<TextNode>,
): { readonly node: TextNode; readonly keyStart: number } | undefined {
  const { kind, children } = parent;
  if (kind === "sequence") {
    const node = children[arrayIndex(step) ?? -1];
    return node && { node, keyStart: node.start };
  }
  if (kind !== "mapping" || merged.has(parent)) return undefined;
  merged.add(parent);
  const sources: TextNode[] = [];
  let own: { readonly node: TextNode; readonly keyStart: number } | undefined;
  for (let index = 0; index + 1 < children.length; index += 2) {
    const key = children[index] as TextNode;
    const node = children[index + 1] as TextNode;
    if (aliased(key).text === step) own = { node, keyStart: key.start };
    if (key.text === "<<") sources.push(aliased(node));
  }
  if (own) return own;
  for (const source of sources) {
    for (const mapping of source.kind === "sequence" ? source.children.map(aliased) : [source]) {
      const found = childOf(mapping, step, merged);
      if (found) return found;
    }
  }
  return undefined;
}
