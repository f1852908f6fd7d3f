import { toPointer } from "../diagnostics/pointer.ts";
import type { NodePlace } from "../model/document.ts";
import type { Steps } from "./json-path.ts";
import { isMapping } from "./walk.ts";

type Container = Record<string | number, unknown> | unknown[];

type Edit =
  /** What stands at the pointer was written elsewhere: in an overlay, or elsewhere in the document. */
  | { readonly kind: "put"; readonly pointer: string; readonly origin: NodePlace }
  | { readonly kind: "removed"; readonly array: string; readonly index: number };

/**
 * A document's tree under change. The original is never written to: what lies on the way to a change is copied once,
 * so YAML aliases that share a value part company where one of them changes.
 */
export class Edits {
  root: unknown;
  readonly #file: string;
  readonly #edits: Edit[] = [];
  #own = new WeakSet<object>();

  constructor(root: unknown, file: string) {
    this.root = root;
    this.#file = file;
  }

  /** Merges a value into the node at `steps` by the rules of Overlay 1.1, section 4.4.3; answers what does not fit. */
  merge(steps: Steps, value: unknown, origin: NodePlace): readonly string[] {
    if (origin.file === this.#file) this.#own = new WeakSet();
    const parent = steps.length === 0 ? undefined : this.#mutable(steps.slice(0, -1));
    const last = steps.at(-1) ?? "";
    const current = parent === undefined ? this.root : read(parent, last);
    if (Array.isArray(current)) {
      const target = this.#mutable(steps) as unknown[];
      const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
      for (const [index, item] of items.entries()) {
        const from = Array.isArray(value) ? under(origin, index) : origin;
        this.#put([...steps, target.length], from);
        target.push(item);
      }
      return [];
    }
    if (isMapping(current)) {
      if (!isMapping(value)) return [toPointer(steps)];
      const unfit: string[] = [];
      for (const [key, child] of Object.entries(value)) {
        const target = this.#mutable(steps) as Record<string, unknown>;
        if (Object.hasOwn(target, key)) {
          unfit.push(...this.merge([...steps, key], child, under(origin, key)));
        } else {
          write(target, key, child);
          this.#put([...steps, key], under(origin, key));
        }
      }
      return unfit;
    }
    if (parent === undefined || (typeof value === "object" && value !== null))
      return [toPointer(steps)];
    write(parent, last, value);
    this.#put(steps, origin);
    return [];
  }

  /** Takes the nodes out of the mappings and lists they stand in. */
  remove(selected: readonly Steps[]): void {
    const innermostLast = (a: Steps, b: Steps): number =>
      b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0;
    for (const steps of [...selected].sort(innermostLast)) {
      const last = steps.at(-1);
      const parent = this.#mutable(steps.slice(0, -1));
      if (Array.isArray(parent) && typeof last === "number") {
        parent.splice(last, 1);
        this.#edits.push({ kind: "removed", array: toPointer(steps.slice(0, -1)), index: last });
      } else if (isMapping(parent) && last !== undefined) {
        delete (parent as Record<string, unknown>)[last];
      }
    }
  }

  /** The place of a node of this document, as an origin of what is copied from it. */
  placeOf(steps: Steps): NodePlace {
    return { file: this.#file, pointer: toPointer(steps) };
  }

  /** Where what now stands at a pointer was written. */
  originOf(pointer: string): NodePlace {
    for (const edit of this.#edits.toReversed()) {
      if (edit.kind === "removed") {
        pointer = beforeRemoval(pointer, edit.array, edit.index);
        continue;
      }
      if (pointer !== edit.pointer && !pointer.startsWith(`${edit.pointer}/`)) continue;
      const rest = pointer.slice(edit.pointer.length);
      pointer = `${edit.origin.pointer}${rest}`;
      if (edit.origin.file !== this.#file) return { file: edit.origin.file, pointer };
    }
    return { file: this.#file, pointer };
  }

  #put(steps: Steps, origin: NodePlace): void {
    this.#edits.push({ kind: "put", pointer: toPointer(steps), origin });
  }

  /** The container at `steps`, ours to write to. */
  #mutable(steps: Steps): Container {
    let node = this.#owned(this.root);
    this.root = node;
    for (const step of steps) {
      const child = this.#owned(read(node, step));
      write(node, step, child);
      node = child;
    }
    return node;
  }

  #owned(value: unknown): Container {
    if (this.#own.has(value as object)) return value as Container;
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    this.#own.add(copy);
    return copy;
  }
}

const under = (place: NodePlace, step: string | number): NodePlace => ({
  file: place.file,
  pointer: place.pointer + toPointer([step]),
});

const read = (container: Container, step: string | number): unknown =>
  Object.hasOwn(container, step)
    ? (container as Record<string | number, unknown>)[step]
    : undefined;

/** Defines instead of assigning: `__proto__` is a key like any other. */
function write(container: Container, step: string | number, value: unknown): void {
  Object.defineProperty(container, step, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function beforeRemoval(pointer: string, array: string, removed: number): string {
  if (!pointer.startsWith(`${array}/`)) return pointer;
  const [index = "", ...rest] = pointer.slice(array.length + 1).split("/");
  if (Number(index) < removed) return pointer;
  return [array, String(Number(index) + 1), ...rest].join("/");
}
