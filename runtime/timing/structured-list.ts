/** One member of a List of Strings: it and its parameters, as they are written (RFC 9651, section 3.3). */
export interface Item {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const STRING = '"(?:[^"\\\\]|\\\\.)*"';
const PARAMETER = `; *([a-z*][-.*\\w]*)(?:=(${STRING}|[^\\s",;]+))?`;
const MEMBER = RegExp(`(${STRING})((?:${PARAMETER})*)(?:[ \\t]*,[ \\t]*(?=.)|$)`, "gy");

/**
 * The items of a Structured Field List of Strings (RFC 9651, section 4.2.1). Empty where the text is no such list from
 * its first to its last character, as the RFC asks.
 */
export function parseList(text = ""): readonly Item[] {
  const items: Item[] = [];
  const rest = text.replace(MEMBER, (_, value: string, parameters: string) => {
    const pairs = parameters.matchAll(PARAMETER as never);
    items.push({
      value,
      parameters: new Map([...pairs].map(([, key, text = ""]) => [key!, text])),
    });
    return "";
  });
  return rest ? [] : items;
}
