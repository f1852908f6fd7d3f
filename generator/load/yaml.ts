import { createRequire } from "node:module";
import { MAX_DEPTH } from "./extent.ts";
import type { Parsed, SyntaxFault, TextNode } from "./text-node.ts";

type JsYaml = typeof import("js-yaml");

let jsYaml: (JsYaml & { readonly schema: InstanceType<JsYaml["Schema"]> }) | undefined;

/** Loaded late and synchronously: a document in JSON never needs it, and `$ref`s are followed without waiting. */
function library(): NonNullable<typeof jsYaml> {
  if (jsYaml === undefined) {
    const loaded = createRequire(import.meta.url)("js-yaml") as JsYaml;
    jsYaml = { ...loaded, schema: loaded.CORE_SCHEMA.withTags(loaded.mergeTag) };
  }
  return jsYaml;
}

/**
 * Reads one YAML 1.2 document (core schema plus merge keys: dates stay strings, `yes` is a string).
 * Refuses duplicate keys, several documents, unknown tags, collections as keys and nesting beyond `MAX_DEPTH`.
 */
export function parseYaml(text: string): Parsed | SyntaxFault {
  const { parseEvents, constructFromEvents, schema } = library();
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const documents = constructFromEvents(events, { schema, source: text });
    if (documents.length === 0) return { fault: "it is empty", offset: 0 };
    if (documents.length > 1) return severalDocuments(text);
    return { value: documents[0], nodes: () => nodesOf(text, events) };
  } catch (thrown) {
    return yamlFault(thrown);
  }
}

function yamlFault(thrown: unknown): SyntaxFault {
  const { YAMLException } = library();
  if (!(thrown instanceof YAMLException)) return { fault: "it is nested too deeply", offset: 0 };
  const reason = thrown.reason ?? "it cannot be understood";
  return { fault: reason, offset: thrown.mark?.position ?? 0, ...cure(reason) };
}

function cure(reason: string): { readonly help?: string } {
  if (reason.includes("duplicated mapping key"))
    return { help: "Remove or rename one of the two keys." };
  if (reason.includes("unknown") && reason.includes("tag")) {
    return { help: "Remove the tag: a document is plain YAML 1.2 that could be written as JSON." };
  }
  if (reason.includes("tab characters")) return { help: "Indent with spaces." };
  if (reason.includes("unidentified alias")) {
    return { help: "Write the anchor before its alias, or quote the value if it is plain text." };
  }
  if (reason.includes("complex keys")) return { help: "Use a plain string as the key." };
  return {};
}

const severalDocuments = (text: string): SyntaxFault => ({
  fault: "it holds several documents",
  offset: secondDocument(text),
  help: "Keep one document in each file: remove everything from the second `---` on.",
});

function secondDocument(text: string): number {
  const marker = /^---(?=\s|$)/gm;
  const starts = Array.from(text.matchAll(marker), (match) => match.index);
  const before = (starts[0] === undefined ? "" : text.slice(0, starts[0])).replace(
    /^[ \t]*[#%].*$/gm,
    "",
  );
  return (before.trim() === "" ? starts[1] : starts[0]) ?? 0;
}

/** The nodes of a well-formed YAML text, aliases linked to the nodes they repeat. */
function nodesOf(text: string, events: ReturnType<JsYaml["parseEvents"]>): TextNode | undefined {
  const { EVENT_ID, getScalarValue, SCALAR_STYLE } = library();
  const quoted = (style: number): boolean =>
    style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
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
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const kind = event.type === EVENT_ID.MAPPING ? "mapping" : "sequence";
        const node = { kind, start: event.start, children: [] as TextNode[] } as const;
        add(node, event.anchorStart, event.anchorEnd);
        open.push(node);
        break;
      }
      case EVENT_ID.SCALAR: {
        const content = getScalarValue(text, event);
        const node = {
          kind: "scalar",
          start: event.valueStart - (quoted(event.style) ? 1 : 0),
          text: content,
          children: [],
        } as const;
        add(node, event.anchorStart, event.anchorEnd);
        break;
      }
      case EVENT_ID.ALIAS: {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        const start = event.anchorStart - 1;
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
