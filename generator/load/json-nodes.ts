import { decoded } from "./json.ts";
import type { TextNode } from "./text-node.ts";

/**
 * The nodes of a well-formed JSON text. What a collection holds is looked for when somebody asks for it: a document of
 * many megabytes has millions of nodes, and a place is a few steps from its root.
 */
export function jsonNodes(text: string): TextNode {
  return new JsonNode(text, skipSpace(text, 0));
}

class JsonNode implements TextNode {
  readonly kind: TextNode["kind"];
  readonly start: number;
  readonly text?: string;
  readonly #source: string;
  #children: readonly TextNode[] | undefined;

  constructor(source: string, start: number) {
    this.#source = source;
    this.start = start;
    const first = source[start];
    this.kind = first === "{" ? "mapping" : first === "[" ? "sequence" : "scalar";
    if (this.kind !== "scalar") return;
    const literal = source.slice(start, endOf(source, start));
    this.text = first === '"' ? decoded(literal) : literal;
  }

  get children(): readonly TextNode[] {
    return (this.#children ??= this.kind === "scalar" ? [] : this.#find());
  }

  #find(): readonly TextNode[] {
    const source = this.#source;
    const children: TextNode[] = [];
    let at = skipSpace(source, this.start + 1);
    while (at < source.length && source[at] !== "}" && source[at] !== "]") {
      if (source[at] === "," || source[at] === ":") at = skipSpace(source, at + 1);
      children.push(new JsonNode(source, at));
      at = skipSpace(source, endOf(source, at));
    }
    return children;
  }
}

const space = /[ \t\n\r]*/y;
const scalar = /[^\s,:\]}]+/y;

const skipSpace = (text: string, at: number): number => skip(space, text, at);

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

/** The offset behind the value that begins at an offset. The text may have been changed since it was parsed. */
function endOf(text: string, start: number): number {
  let level = 0;
  let at = start;
  do {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at += 1;
      while (at < text.length && text.charCodeAt(at) !== QUOTE)
        at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    } else if (unit === 0x7b || unit === 0x5b) level += 1;
    else if (unit === 0x7d || unit === 0x5d) level -= 1;
    else if (level === 0) return skip(scalar, text, at);
    at += 1;
  } while (level > 0 && at < text.length);
  return at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
