import { countMembers, MAX_DEPTH, tooDeep } from "./extent.ts";
import { jsonRoot } from "./json-node.ts";
import type { Parsed, SyntaxFault, TextNode } from "./text-node.ts";

/** Reads a JSON text (RFC 8259). Refuses duplicate names and nesting beyond `MAX_DEPTH`. */
export function parseJson(text: string): Parsed | SyntaxFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return faultOf(text);
  }
  const outline = outlineOf(text);
  if (outline.depth > MAX_DEPTH || outline.members !== countMembers(value)) return faultOf(text);
  return { value, nodes: () => jsonRoot(text) };
}

function faultOf(text: string): SyntaxFault {
  const nodes = jsonNodes(text);
  return "fault" in nodes ? nodes : { fault: "it is not JSON", offset: 0 };
}

/** The depth and the number of names of a well-formed text: a look at its punctuation costs less than a second parse. */
function outlineOf(text: string): { readonly depth: number; readonly members: number } {
  let level = 0;
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      while (text.charCodeAt(++at) !== QUOTE) if (text.charCodeAt(at) === BACKSLASH) at++;
    } else if (unit === 0x7b || unit === 0x5b) {
      level += 1;
      if (level > depth) depth = level;
    } else if (unit === 0x7d || unit === 0x5d) level -= 1;
    else if (unit === 0x3a) members += 1;
  }
  return { depth, members };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The nodes of a JSON text with their offsets, or the first thing that keeps it from being JSON. */
export function jsonNodes(text: string): TextNode | SyntaxFault {
  try {
    return new JsonReader(text).document();
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.fault;
    throw thrown;
  }
}

class Stop extends Error {
  readonly fault: SyntaxFault;
  constructor(fault: SyntaxFault) {
    super(fault.fault);
    this.fault = fault;
  }
}

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

class JsonReader {
  readonly text: string;
  at = 0;
  depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): TextNode {
    this.space();
    if (this.at === this.text.length) this.stop("it is empty");
    const root = this.value();
    this.space();
    if (this.at < this.text.length) this.stop("something follows its end");
    return root;
  }

  value(): TextNode {
    const start = this.at;
    switch (this.text[start]) {
      case "{":
        return this.collection("mapping", "}");
      case "[":
        return this.collection("sequence", "]");
      case '"':
        return this.string();
    }
    const scalar = this.match(number) ?? this.match(word);
    if (scalar === undefined) this.stop("a value is expected");
    return { kind: "scalar", start, text: scalar, children: [] };
  }

  collection(kind: "mapping" | "sequence", end: "}" | "]"): TextNode {
    const start = this.at++;
    if (++this.depth > MAX_DEPTH) this.stop(tooDeep, start);
    const children: TextNode[] = [];
    const names = new Set<string>();
    this.space();
    while (this.text[this.at] !== end) {
      if (children.length > 0) {
        if (this.text[this.at] !== ",") this.stop(`\`,\` or \`${end}\` is expected`);
        this.at++;
        this.space();
        if (this.text[this.at] === end) {
          this.stop(`a comma stands before \`${end}\``, this.at, "Remove the comma.");
        }
      }
      if (kind === "mapping") children.push(this.name(names));
      children.push(this.value());
      this.space();
    }
    this.at++;
    this.depth--;
    return { kind, start, children };
  }

  name(names: Set<string>): TextNode {
    if (this.text[this.at] !== '"') this.stop("a name in double quotes is expected");
    const name = this.string();
    if (names.has(name.text)) {
      this.stop(
        "a key stands twice in one object",
        name.start,
        "Remove or rename one of the two keys.",
      );
    }
    names.add(name.text);
    this.space();
    if (this.text[this.at] !== ":") this.stop("`:` is expected");
    this.at++;
    this.space();
    return name;
  }

  string(): TextNode & { readonly text: string } {
    const start = this.at;
    let end = start + 1;
    for (let unit = this.unit(end); unit !== QUOTE; unit = this.unit(end)) {
      if (Number.isNaN(unit)) this.stop("a string does not end", start);
      if (unit < 0x20) this.stop("a string holds a control character or a line break", end);
      escape.lastIndex = end;
      if (unit === BACKSLASH && !escape.test(this.text)) {
        this.stop("a string holds a bad escape", end, "Write a backslash as `\\\\`.");
      }
      end = unit === BACKSLASH ? escape.lastIndex : end + 1;
    }
    this.at = end + 1;
    const literal = this.text.slice(start, this.at);
    const text = literal.includes("\\") ? (JSON.parse(literal) as string) : literal.slice(1, -1);
    return { kind: "scalar", start, text, children: [] };
  }

  unit(at: number): number {
    return this.text.charCodeAt(at);
  }

  space(): void {
    space.lastIndex = this.at;
    space.test(this.text);
    this.at = space.lastIndex;
  }

  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  stop(fault: string, offset = this.at, help?: string): never {
    throw new Stop({ fault, offset, ...(help !== undefined && { help }) });
  }
}
