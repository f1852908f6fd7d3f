import type { TextNode } from "./text-node.ts";

/** A value in a well-formed JSON text. What it holds is looked for when it is asked for: a place is found without reading all. */
export class JsonNode implements TextNode {
  readonly start: number;
  readonly #source: string;
  #children: readonly JsonNode[] | undefined;

  constructor(source: string, start: number) {
    this.#source = source;
    this.start = start;
  }

  get kind(): "mapping" | "sequence" | "scalar" {
    const sign = this.#source[this.start];
    return sign === "{" ? "mapping" : sign === "[" ? "sequence" : "scalar";
  }

  get text(): string | undefined {
    if (this.kind !== "scalar") return undefined;
    const written = this.#source.slice(this.start, endOf(this.#source, this.start));
    return written.startsWith('"') ? (JSON.parse(written) as string) : written;
  }

  get children(): readonly JsonNode[] {
    this.#children ??= this.kind === "scalar" ? [] : this.#find();
    return this.#children;
  }

  #find(): JsonNode[] {
    const nodes: JsonNode[] = [];
    for (let at = this.start + 1; ;) {
      const sign = this.#source[at]!;
      if (sign === "}" || sign === "]") return nodes;
      if (isBetween(sign)) at++;
      else {
        nodes.push(new JsonNode(this.#source, at));
        at = endOf(this.#source, at);
      }
    }
  }
}

/** The whole of a text that is well formed. */
export function jsonRoot(text: string): JsonNode {
  return new JsonNode(text, text.search(/[^ \t\r\n]/));
}

const isBetween = (sign: string): boolean => " \t\r\n,:".includes(sign);

/** The offset behind the value at an offset. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = endOfString(text, at);
        if (depth === 0) return at + 1;
        break;
      case 0x5b:
      case 0x7b:
        depth++;
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        if (depth === 0) return at + 1;
        if (depth < 0) return at;
        break;
      default:
        if (depth === 0 && isBetween(text[at]!)) return at;
    }
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at;
    if (unit === 0x5c) at++;
  }
}
