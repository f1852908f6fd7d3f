/** One member of a List: its bare item and its parameters (RFC 9651, section 3.3). */
export interface Item {
  readonly value: string | number;
  readonly parameters: ReadonlyMap<string, string | number>;
}

/** Numbers, strings, tokens, byte sequences and booleans. */
const BARE = String.raw`-?\d{1,15}(?:\.\d{1,3})?|"(?:[ !#-[\]-~]|\\["\\])*"|[A-Za-z*][!#-'*+.^-|~:/\w-]*|:[\w+/=]*:|\?[01]`;
const PARAMETER = `; *([a-z*][-.*\\w]*)(?:=(${BARE}))?`;
const MEMBER = new RegExp(`(${BARE})((?:${PARAMETER})*)(?:[ \\t]*,[ \\t]*(?=.)|$)`, "y");

/**
 * The items of a Structured Field List (RFC 9651, section 4.2.1); all but strings and numbers as their text. Empty
 * where the text is not well-formed in full, as the RFC asks. Inner lists, dates and display strings count as that.
 */
export function parseList(text = ""): readonly Item[] {
  const items: Item[] = [];
  for (MEMBER.lastIndex = 0; MEMBER.lastIndex < text.length;) {
    const [, value, parameters] = MEMBER.exec(text) ?? [];
    if (value === undefined) return [];
    const pairs = [...parameters!.matchAll(new RegExp(PARAMETER, "g"))];
    items.push({
      value: bare(value),
      parameters: new Map(pairs.map(([, key, text]) => [key!, bare(text ?? "?1")])),
    });
  }
  return items;
}

function bare(text: string): string | number {
  if (/^[-\d]/.test(text)) return Number(text);
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, "$1") : text;
}
