import { jsYaml } from "./js-yaml.ts";
import type { TextNode } from "./text-node.ts";
import { readYaml, type YamlReading } from "./yaml-events.ts";

/** The nodes of a YAML text, aliases linked to the nodes they repeat. Undefined where it is not well formed. */
export function yamlNodes(text: string): TextNode | undefined {
  const reading = readYaml(text);
  return "fault" in reading ? undefined : nodesFrom(reading);
}

/** The nodes of what was read; undefined where there are none. Their offsets are those of the text as it is written. */
export function nodesFrom({ events, source }: YamlReading): TextNode | undefined {
  const { EVENT_ID, getScalarValue, SCALAR_STYLE } = jsYaml();
  const quoted = (style: number): boolean =>
    style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  const { text } = source;
  const anchors = new Map<string, TextNode>();
  const open: { children: TextNode[] }[] = [];
  let root: TextNode | undefined;
  const add = (node: TextNode, anchorStart: number, anchorEnd: number): void => {
    if (node.kind !== "alias" && anchorStart >= 0)
      anchors.set(text.slice(anchorStart, anchorEnd), node);
    const parent = open.at(-1);
    if (parent) parent.children.push(node);
    else root ??= node;
  };
  /** An empty value stands nowhere. */
  const written = (start: number): number => (start < 0 ? start : source.written(start));
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const kind = event.type === EVENT_ID.MAPPING ? "mapping" : "sequence";
        const node = { kind, start: written(event.start), children: [] as TextNode[] } as const;
        add(node, event.anchorStart, event.anchorEnd);
        open.push(node);
        break;
      }
      case EVENT_ID.SCALAR: {
        const content = getScalarValue(text, event);
        const start = written(event.valueStart - (quoted(event.style) ? 1 : 0));
        const node = { kind: "scalar", start, text: content, children: [] } as const;
        add(node, event.anchorStart, event.anchorEnd);
        break;
      }
      case EVENT_ID.ALIAS: {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        const start = written(event.anchorStart - 1);
        add({ kind: "alias", start, children: [], ...(target && { target }) }, -1, -1);
        break;
      }
      case EVENT_ID.POP:
        open.pop();
        break;
    }
  }
  return root;
}
