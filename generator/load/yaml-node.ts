import type { Indented } from "./indentation.ts";
import type { TextNode } from "./text-node.ts";

/** What the parser met: a scalar, an alias, the beginning of a collection, or its end. */
export interface YamlEvent {
  readonly type: number;
  readonly start?: number;
  readonly valueStart?: number;
  readonly style?: number;
  readonly anchorStart?: number;
  readonly anchorEnd?: number;
}

/** How the parser's events are read. */
export interface YamlWords {
  readonly EVENT_ID: Readonly<
    Record<"DOCUMENT" | "MAPPING" | "SEQUENCE" | "SCALAR" | "ALIAS" | "POP", number>
  >;
  readonly SCALAR_STYLE: Readonly<Record<"SINGLE_QUOTED" | "DOUBLE_QUOTED", number>>;
  getScalarValue(text: string, event: never): string;
}

/** A YAML text as its parser went through it: each collection ends with an event of its own. */
class Stream {
  readonly source: Indented;
  readonly events: readonly YamlEvent[];
  readonly words: YamlWords;
  readonly #nodes = new Map<number, YamlNode>();

  constructor(source: Indented, events: readonly YamlEvent[], words: YamlWords) {
    this.source = source;
    this.events = events;
    this.words = words;
  }

  /** One for each place, whichever way leads to it. */
  node(at: number): YamlNode {
    const known = this.#nodes.get(at) ?? new YamlNode(this, at);
    this.#nodes.set(at, known);
    return known;
  }

  /** The index behind the node that begins at one. */
  behind(start: number): number {
    const { MAPPING, SEQUENCE, POP } = this.words.EVENT_ID;
    let depth = 0;
    for (let at = start; ; at++) {
      const { type } = this.events[at]!;
      if (type === MAPPING || type === SEQUENCE) depth++;
      else if (type === POP) depth--;
      if (depth === 0) return at + 1;
    }
  }

  /** The node that an alias repeats: the last one before it that has its name. */
  anchored(alias: number): YamlNode | undefined {
    const name = this.#nameAt(alias);
    for (let at = alias - 1; at >= 0; at--) {
      const { type } = this.events[at]!;
      if (type !== this.words.EVENT_ID.ALIAS && this.#nameAt(at) === name) return this.node(at);
    }
    return undefined;
  }

  #nameAt(at: number): string | undefined {
    const { anchorStart = -1, anchorEnd } = this.events[at]!;
    return anchorStart < 0 ? undefined : this.source.text.slice(anchorStart, anchorEnd);
  }
}

/** A value in a well-formed YAML text. What it holds is looked for when it is asked for. */
class YamlNode implements TextNode {
  readonly #stream: Stream;
  readonly #at: number;
  #children: readonly YamlNode[] | undefined;

  constructor(stream: Stream, at: number) {
    this.#stream = stream;
    this.#at = at;
  }

  get #event(): YamlEvent {
    return this.#stream.events[this.#at]!;
  }

  get kind(): TextNode["kind"] {
    const { MAPPING, SEQUENCE, ALIAS } = this.#stream.words.EVENT_ID;
    const { type } = this.#event;
    return type === MAPPING
      ? "mapping"
      : type === SEQUENCE
        ? "sequence"
        : type === ALIAS
          ? "alias"
          : "scalar";
  }

  get start(): number {
    return this.#stream.source.written(this.#offset());
  }

  #offset(): number {
    const { type, style, start = 0, valueStart = 0, anchorStart = 0 } = this.#event;
    const { EVENT_ID, SCALAR_STYLE } = this.#stream.words;
    if (type === EVENT_ID.ALIAS) return anchorStart - 1;
    if (type !== EVENT_ID.SCALAR) return start;
    const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
    return isQuoted ? valueStart - 1 : valueStart;
  }

  get text(): string | undefined {
    const { EVENT_ID, getScalarValue } = this.#stream.words;
    const event = this.#event;
    return event.type === EVENT_ID.SCALAR
      ? getScalarValue(this.#stream.source.text, event as never)
      : undefined;
  }

  get target(): TextNode | undefined {
    return this.kind === "alias" ? this.#stream.anchored(this.#at) : undefined;
  }

  get children(): readonly YamlNode[] {
    return (this.#children ??= this.#find());
  }

  #find(): YamlNode[] {
    const nodes: YamlNode[] = [];
    if (this.kind !== "mapping" && this.kind !== "sequence") return nodes;
    const { events, words } = this.#stream;
    for (
      let at = this.#at + 1;
      events[at]!.type !== words.EVENT_ID.POP;
      at = this.#stream.behind(at)
    ) {
      nodes.push(this.#stream.node(at));
    }
    return nodes;
  }
}

/** The root of a text with one document; undefined where that is empty. */
export function yamlRoot(
  source: Indented,
  events: readonly YamlEvent[],
  words: YamlWords,
): TextNode | undefined {
  const stream = new Stream(source, events, words);
  const { DOCUMENT, POP } = words.EVENT_ID;
  const start = events.findIndex(({ type }) => type !== DOCUMENT);
  return start < 0 || events[start]!.type === POP ? undefined : stream.node(start);
}
