import { unfoldingFault } from "./extent.ts";
import { parseJson } from "./json.ts";
import type { ParsedText, SyntaxFault, Written } from "./text-node.ts";
import { parseYaml } from "./yaml.ts";
import { readYaml } from "./yaml-events.ts";

/**
 * Reads a document by its name's ending, else by its first character: JSON, or YAML 1.2.
 * What is returned is a tree of bounded depth and size whose objects own every key they have.
 */
export function parse(text: string, name: string): ParsedText | SyntaxFault {
  const page = /^\s*(?=<(?:!doctype|html|\?xml)\b)/i.exec(text);
  if (page) {
    const help = "Name the document itself, not a page that shows it or that asks to sign in.";
    return { fault: "it is HTML or XML", offset: page[0].length, help };
  }
  if (isJson(name)) return parseJson(text);
  if (startsAsJson(text)) {
    const json = parseJson(text);
    if ("value" in json) return json;
  }
  const yaml = parseYaml(text);
  if ("fault" in yaml) return yaml;
  const offset = firstAnchor(text);
  const fault = offset === undefined ? undefined : unfoldingFault(yaml.value);
  if (offset === undefined || fault === undefined) return yaml;
  return { fault, offset, help: "Write the values out, or use `$ref`." };
}

/** A text by its name's ending, whose nodes are looked for when a place in it is. */
export function written(text: string, name: string): Written {
  return {
    text,
    nodes: () => {
      const parsed = parse(text, name);
      return "fault" in parsed ? undefined : parsed.nodes();
    },
  };
}

/** A text as other readers of YAML take it: with lines that are indented too little indented. */
export function wellIndented(text: string, name: string): string {
  if (isJson(name)) return text;
  const reading = readYaml(text);
  return "fault" in reading ? text : reading.source.text;
}

const isJson = (name: string): boolean => /\.json$/i.test(name);

const startsAsJson = (text: string): boolean => /^\s*[{[]/.test(text);

/** The offset of what may be the first anchor: without one, no alias can share a value. */
function firstAnchor(text: string): number | undefined {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const before = text[at - 1] ?? "\n";
    const after = text[at + 1] ?? "\n";
    if (/[\s,[{]/.test(before) && /[^\s,[\]{}&]/.test(after)) return at;
  }
  return undefined;
}
