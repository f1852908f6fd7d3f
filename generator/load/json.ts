import { countMembers, MAX_DEPTH, tooDeep } from "./extent.ts";
import { jsonRoot } from "./json-node.ts";
import {
  emptyText,
  repeatedKey,
  type ParsedText,
  type SyntaxFault,
  type SyntaxFlaw,
  type TextNode,
} from "./text-node.ts";

/** Reads a JSON text (RFC 8259). Refuses nesting beyond `MAX_DEPTH`; a name that stands twice is a flaw. */
export function parseJson(text: string): ParsedText | SyntaxFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notJson(jsonFault(text));
  }
  const nodes = (): TextNode => jsonRoot(text);
  const outline = outlineOf(text);
  if (outline.depth <= MAX_DEPTH && outline.members === countMembers(value)) {
    return { value, flaws: [], nodes };
  }
  const found = jsonFault(text);
  return "fault" in found ? found : { value, flaws: found.repeated, nodes };
}

const notJson = (found: ReturnType<typeof jsonFault>): SyntaxFault =>
  "fault" in found ? found : { fault: "it is not JSON", offset: 0 };

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

/** The first thing that keeps a text from being JSON; where nothing does, the names that stand twice. */
export function jsonFault(
  text: string,
): SyntaxFault | { readonly repeated: readonly SyntaxFlaw[] } {
  const reader = new JsonReader(text);
  try {
    reader.document();
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.fault;
    throw thrown;
  }
  return reader;
}

class Stop extends Error {
  readonly fault: SyntaxFault;
  constructor(fault: SyntaxFault) {
    super(fault.fault);
    this.fault = fault;
  }
}

const withoutComments = "Remove it, or name the file `.yaml` and begin it with `#`: JSON has none.";

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

class JsonReader {
  readonly text: string;
  readonly repeated: SyntaxFlaw[] = [];
  at = 0;
  depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): void {
    this.space();
    if (this.at === this.text.length) throw new Stop(emptyText());
    this.value();
    this.space();
    if (this.at < this.text.length) this.stop("something follows its end");
  }

  value(): void {
    switch (this.text[this.at]) {
      case "{":
        return this.collection("}");
      case "[":
        return this.collection("]");
      case '"':
        this.string();
        return;
    }
    if (this.skip(number) || this.skip(word)) return;
    if (this.depth === 0)
      this.stop("it is no JSON", this.at, "Name the file `.yaml` if it is YAML.");
    this.stop("a value is expected");
  }

  collection(end: "}" | "]"): void {
    const start = this.at++;
    if (++this.depth > MAX_DEPTH) this.stop(tooDeep, start);
    const names = new Set<string>();
    this.space();
    for (let isFirst = true; this.text[this.at] !== end; isFirst = false) {
      if (!isFirst) {
        if (this.text[this.at] !== ",") this.stop(`\`,\` or \`${end}\` is expected`);
        this.at++;
        this.space();
        if (this.text[this.at] === end) {
          this.stop(`a comma stands before \`${end}\``, this.at, "Remove the comma.");
        }
      }
      if (end === "}") this.name(names);
      this.value();
      this.space();
    }
    this.at++;
    this.depth--;
  }

  name(names: Set<string>): void {
    const start = this.at;
    if (this.text[start] !== '"') this.stop("a name in double quotes is expected");
    const name = this.string();
    if (names.has(name)) this.repeated.push(repeatedKey(start));
    names.add(name);
    this.space();
    if (this.text[this.at] !== ":") this.stop("`:` is expected");
    this.at++;
    this.space();
  }

  string(): string {
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
    return literal.includes("\\") ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  }

  unit(at: number): number {
    return this.text.charCodeAt(at);
  }

  space(): void {
    this.skip(space);
  }

  skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  stop(fault: string, offset = this.at, help?: string): never {
    if (/^\/[/*]/.test(this.text.slice(offset, offset + 2)))
      throw new Stop({ fault: "a comment stands here", offset, help: withoutComments });
    throw new Stop({ fault, offset, ...(help !== undefined && { help }) });
  }
}
