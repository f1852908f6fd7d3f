import { unfoldingFault } from "./extent.ts";
import { jsonNodes, parseJson } from "./json.ts";
import type { SyntaxFault, TextNode } from "./text-node.ts";
import { parseYaml, yamlNodes } from "./yaml.ts";

/**
 * Reads a document by its name's ending, else by its first character: JSON, or YAML 1.2.
 * What is returned is a tree of bounded depth and size whose objects own every key they have.
 */
export function parse(text: string, name: string): { readonly value: unknown } | SyntaxFault {
  if (isJson(name)) return parseJson(text);
  if (startsAsJson(text)) {
    const json = parseJson(text);
    if ("value" in json) return json;
  }
  const yaml = parseYaml(text);
  if ("value" in yaml && anchor.test(text)) {
    const fault = unfoldingFault(yaml.value);
    if (fault !== undefined) {
      const help = "Write the values out, or use `$ref`.";
      return { fault, offset: text.search(anchor), help };
    }
  }
  return yaml;
}

/** The nodes of a text that `parse` could read. */
export function nodesOf(text: string, name: string): TextNode | undefined {
  if (isJson(name) || startsAsJson(text)) {
    const nodes = jsonNodes(text);
    if (!("fault" in nodes)) return nodes;
  }
  return yamlNodes(text);
}

const isJson = (name: string): boolean => /\.json$/i.test(name);

const startsAsJson = (text: string): boolean => /^\s*[{[]/.test(text);

const anchor = /(?<=^|[\s,[{])&[^\s,[\]{}&]/m;
