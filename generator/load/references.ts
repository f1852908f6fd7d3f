import { didYouMean } from "../diagnostics/closest.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fromPointer, toPointer } from "../diagnostics/pointer.ts";
import type { NodePlace, Resolved } from "../model/document.ts";
import type { Fault } from "./fault.ts";
import { baseAt, childOf } from "./identities.ts";
import { readReference, referenceName, splitReference, type Reference } from "./reference.ts";
import type { Source } from "./source.ts";
import type { Sources, Unusable } from "./sources.ts";
import { isMapping } from "./walk.ts";

/** How many references one value may pass through. Real documents need three. */
const LONGEST_CHAIN = 100;

/** A fault, and the place of the reference that has it where that is another one on the way. */
interface Failure extends Fault {
  readonly at?: Place & { readonly ref: string };
}

interface Place {
  readonly source: Source;
  readonly pointer: string;
}

/** Where one `$ref` leads. */
interface Target extends Place {
  readonly value: unknown;
}

/** Follows the `$ref`s of one document; each of its references is worked out once. Without `report` it says nothing. */
export class References {
  readonly #sources: Sources;
  readonly #root: Source;
  readonly #report: ((diagnostic: Diagnostic) => void) | undefined;
  readonly #known = new Map<Source, Map<string, Target | Failure | Unusable>>();
  readonly #reported = new Set<string>();
  /** Pointers of another spelling of the root document, such as Swagger 2.0's. */
  readonly #moved: (pointer: string) => string | undefined;

  constructor(
    sources: Sources,
    root: Source,
    moved: (pointer: string) => string | undefined,
    report?: (diagnostic: Diagnostic) => void,
  ) {
    this.#sources = sources;
    this.#root = root;
    this.#moved = moved;
    this.#report = report;
  }

  /** See `Document.resolve`. */
  resolve(value: unknown, at: NodePlace): Resolved | undefined {
    const first = refOf(value);
    if (first === undefined) return { value, at };
    const source = this.#sources.byName.get(at.file) ?? this.#root;
    const start: Place = { source, pointer: at.pointer };
    let ref = first;
    let place = start;
    for (let hops = 0; hops < LONGEST_CHAIN; hops++) {
      if (typeof ref !== "string") return this.#refuse(noString(ref), ref, place);
      const target = this.#target(ref, place.source, place.pointer, LONGEST_CHAIN - hops);
      if (target === "reported") return undefined;
      if ("rule" in target) return this.#refuse(target, ref, place);
      const next = refOf(target.value);
      if (next === undefined) {
        const refName = referenceName(ref);
        const found = { file: target.source.name, pointer: target.pointer };
        return { value: target.value, at: found, ...(refName !== undefined && { refName }) };
      }
      [ref, place] = [next, target];
    }
    return this.#refuse(endless, first, start);
  }

  #refuse(fault: Failure, outer: unknown, place: Place): undefined {
    if (this.#report === undefined) return undefined;
    const { ref: written, source, pointer } = fault.at ?? { ref: outer, ...place };
    const ref = typeof written === "string" ? written : JSON.stringify(written);
    const location = { file: source.name, pointer: `${pointer}/$ref` };
    const key = `${location.file}#${location.pointer}`;
    if (this.#reported.has(key)) return undefined;
    this.#reported.add(key);
    // What is refused is the file: all that point into it say the same, and are shown together.
    const pointed = fault.rule === "refused-ref" ? (ref.split("#", 1)[0] ?? ref) : ref;
    const message = `\`$ref: ${clipped(pointed)}\` ${fault.reason}.`;
    this.#report({ rule: fault.rule, severity: "error", location, message, help: fault.help });
    return undefined;
  }

  #target(ref: string, from: Source, pointer: string, hops: number): Target | Failure | Unusable {
    const hasIds = from.identities.resources.size > 0 || from.identities.anchors.size > 0;
    const base = hasIds ? baseAt(from.root, pointer, from.url) : { uri: from.url, pointer: "" };
    const key = `${base.pointer} ${ref}`;
    const known = this.#known.get(from) ?? new Map<string, Target | Failure | Unusable>();
    this.#known.set(from, known);
    let target = known.get(key);
    if (target === undefined) {
      target = this.#find(ref, from, base, hops);
      known.set(key, target);
    }
    if (target === "reported" || !("rule" in target)) return target;
    return this.#embedded(ref, from, pointer, hops) ?? target;
  }

  /** A JSON Schema of its own, put into the document as it stood, has its definitions beside the reference to them. */
  #embedded(ref: string, from: Source, pointer: string, hops: number): Target | undefined {
    const [keyword = "", ...rest] = fromPointer(splitReference(ref).fragment) ?? [];
    if (!ref.startsWith("#") || !["$defs", "definitions"].includes(keyword)) return undefined;
    const enclosing = fromPointer(pointer) ?? [];
    for (let depth = enclosing.length; depth > 0; depth--) {
      const steps = enclosing.slice(0, depth);
      const definitions = childOf(steps.reduce(childOf, from.root), keyword);
      if (rest[0] === undefined || childOf(definitions, rest[0]) === undefined) continue;
      const target = this.#walk(from, [...steps, keyword], rest, hops);
      return target === "reported" || "rule" in target ? undefined : target;
    }
    return undefined;
  }

  #find(
    ref: string,
    from: Source,
    base: { readonly uri: string | undefined; readonly pointer: string },
    hops: number,
  ): Target | Failure | Unusable {
    const identified = this.#identified(ref, base.uri);
    if (identified) {
      const target = this.#fragment(
        identified.source,
        identified.pointer,
        splitReference(ref).fragment,
        hops,
      );
      if (target !== "reported" && !("rule" in target)) return target;
    }
    const reference = readReference(ref, from.url);
    if (reference.kind === "refused") {
      return { rule: "refused-ref", reason: reference.reason, help: onlyRelative };
    }
    if (reference.kind === "unclear") {
      return { rule: "unresolved-ref", reason: reference.reason, help: onlyRelative };
    }
    const source = this.#opened(reference, from);
    if (source === "reported" || "rule" in source) return source;
    const resource = source === from && ref.startsWith("#") ? base.pointer : "";
    const target = this.#fragment(source, resource, reference.fragment, hops);
    const isFault = target !== "reported" && "rule" in target;
    if (!isFault || resource === "") return target;
    return this.#fragment(source, "", reference.fragment, hops);
  }

  #opened(reference: Followable, from: Source): Source | Unusable | Fault {
    const quietly = this.#report === undefined;
    if (reference.kind === "url") return this.#sources.remote(reference.url, quietly);
    return reference.path === "" ? from : this.#sources.file(from, reference.path, quietly);
  }

  #identified(ref: string, base: string | undefined) {
    if (ref.startsWith("#") || !URL.canParse(ref, base)) return undefined;
    const url = new URL(ref, base);
    url.hash = "";
    return this.#sources.identified(url.href);
  }

  /** A JSON Pointer from the resource's root, or an anchor in it. */
  #fragment(
    source: Source,
    resource: string,
    fragment: string,
    hops: number,
  ): Target | Failure | Unusable {
    const steps = fromPointer(fragment);
    const start = fromPointer(resource) ?? [];
    // `file.yaml#/` means the file, though it says the value of its empty key.
    const isAll = fragment === "/" && childOf(start.reduce(childOf, source.root), "") === undefined;
    if (steps !== undefined) return this.#walk(source, start, isAll ? [] : steps, hops);
    if (fragment.startsWith("/")) {
      return { rule: "unresolved-ref", reason: "is no JSON Pointer", help: "Write `~` as `~0`." };
    }
    const anchored = source.identities.anchors.get(`${resource}#${fragment}`);
    if (anchored !== undefined) return this.#walk(source, [], fromPointer(anchored) ?? [], hops);
    return {
      rule: "unresolved-ref",
      reason: "leads nowhere: no `$anchor` has this name",
      help: "Begin a JSON Pointer with `#/`, or define the anchor.",
    };
  }

  /** Own keys only; a reference on the way is followed too, as many documents rely on it. */
  #walk(
    source: Source,
    start: readonly string[],
    steps: readonly string[],
    hops: number,
  ): Target | Failure | Unusable {
    let place: { source: Source; steps: readonly string[] } = { source, steps: start };
    let value = start.reduce(childOf, source.root);
    for (const [index, step] of steps.entries()) {
      for (
        let ref = refOf(value);
        typeof ref === "string" && childOf(value, step) === undefined;
        ref = refOf(value)
      ) {
        if (hops-- <= 0) return endless;
        const target = this.#target(ref, place.source, toPointer(place.steps), hops);
        if (target === "reported") return target;
        if ("rule" in target) {
          const at = { ref, source: place.source, pointer: toPointer(place.steps) };
          return { at, ...target };
        }
        place = { source: target.source, steps: fromPointer(target.pointer) ?? [] };
        value = target.value;
      }
      const child = childOf(value, step);
      if (child === undefined) {
        const moved = place.source === this.#root ? this.#moved(toPointer(steps)) : undefined;
        if (moved !== undefined) return this.#walk(source, start, fromPointer(moved) ?? [], hops);
        return nowhere(value, step, steps.slice(0, index));
      }
      value = child;
      place = { source: place.source, steps: [...place.steps, step] };
    }
    return { source: place.source, pointer: toPointer(place.steps), value };
  }
}

type Followable = Extract<Reference, { kind: "path" | "url" }>;

/** The `$ref` of a mapping, which should be a string. */
function refOf(value: unknown): unknown {
  return isMapping(value) && Object.hasOwn(value, "$ref") ? value["$ref"] : undefined;
}

/** In YAML, `$ref: #/components/…` is nothing and a comment. */
function noString(ref: unknown): Fault {
  const help =
    ref === null
      ? "Write the reference in quotes: without them, YAML takes its `#` for a comment."
      : onlyRelative;
  return { rule: "unresolved-ref", reason: "is no string", help };
}

function nowhere(value: unknown, step: string, before: readonly string[]): Fault {
  const here = before.length === 0 ? "the document" : `\`${clipped(toPointer(before).slice(1))}\``;
  const near = isMapping(value) ? didYouMean(step, Object.keys(value)).trim() : "";
  const lacks =
    isMapping(value) || Array.isArray(value) ? "has no" : "is no mapping that could have";
  return {
    rule: "unresolved-ref",
    reason: `leads nowhere: ${here} ${lacks} \`${clipped(step)}\``,
    help: near === "" ? "Define the target, or correct the reference." : near,
  };
}

const clipped = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

const endless: Fault = {
  rule: "unresolved-ref",
  reason: `leads nowhere: its chain of references ends in a circle or is longer than ${LONGEST_CHAIN}`,
  help: "Point the reference at a definition.",
};

const onlyRelative = "Refer to a place in the document (`#/…`) or to a file by a relative path.";
