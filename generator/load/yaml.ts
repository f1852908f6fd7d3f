import type { Indented } from "./indentation.ts";
import { jsYaml, type YamlEvents } from "./js-yaml.ts";
import {
  emptyText,
  repeatedKey,
  type ParsedText,
  type SyntaxFault,
  type SyntaxFlaw,
  type TextNode,
} from "./text-node.ts";
import { readYaml, yamlFault, type YamlReading } from "./yaml-events.ts";
import { yamlRoot } from "./yaml-node.ts";

/**
 * Reads one YAML 1.2 document (core schema plus merge keys: dates stay strings, `yes` is a string).
 * Refuses several documents, collections as keys and nesting beyond `MAX_DEPTH`. A key that stands twice and a tag that
 * nobody knows are flaws: the last one counts, and the tag does not.
 */
export function parseYaml(text: string): ParsedText | SyntaxFault {
  const reading = readYaml(text);
  if ("fault" in reading) return reading;
  const strict = construct(reading, false);
  const isFlawed = "fault" in strict && /duplicated mapping key|unknown \w+ tag/.test(strict.fault);
  const constructed = isFlawed ? construct(reading, true) : strict;
  if ("fault" in constructed) return keyFault(constructed, reading);
  const [value, ...others] = constructed.documents;
  if (others.length > 0) {
    return {
      fault: "it holds several documents",
      offset: secondDocument(text),
      help: "Keep one document in each file: remove everything from the second `---` on.",
    };
  }
  if (constructed.documents.length === 0)
    return emptyText(text.trim() === "" ? "it is empty" : "it holds nothing but comments");
  const flaws = isFlawed ? [...repeatedKeys(reading), ...unknownTags(reading)] : [];
  return { value, flaws, nodes: () => nodesFrom(reading) };
}

function construct(
  { events, source }: YamlReading,
  tolerant: boolean,
): { readonly documents: readonly unknown[] } | SyntaxFault {
  const library = jsYaml();
  const schema = tolerant ? library.tolerant : library.schema;
  const options = { source: source.text, schema, json: tolerant };
  try {
    return { documents: library.constructFromEvents(events, options) };
  } catch (thrown) {
    return yamlFault(source, thrown);
  }
}

/** The library does not say where a collection stands as a key. */
function keyFault(fault: SyntaxFault, reading: YamlReading): SyntaxFault {
  if (!fault.fault.includes("complex keys")) return fault;
  const waiting = [nodesFrom(reading)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const [index, child] of node.children.entries())
      if (node.kind === "mapping" && index % 2 === 0 && child.children.length > 0)
        return { ...fault, fault: "a mapping or a list stands as a key", offset: child.start };
    waiting.push(...node.children.toReversed());
  }
  return fault;
}

const nodesFrom = ({ events, source }: YamlReading): TextNode | undefined =>
  yamlRoot(source, events, jsYaml());

function repeatedKeys(reading: YamlReading): readonly SyntaxFlaw[] {
  const flaws: SyntaxFlaw[] = [];
  const waiting = [nodesFrom(reading)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const keys = new Set<string>();
    for (const [index, child] of node.children.entries()) {
      if (node.kind !== "mapping" || index % 2 === 1) waiting.push(child);
      else if (child.text !== undefined && child.text !== "<<") {
        if (keys.has(child.text)) flaws.push(repeatedKey(child.start));
        keys.add(child.text);
      }
    }
  }
  return flaws.toSorted((a, b) => a.offset - b.offset);
}

function unknownTags({ events, source }: YamlReading): readonly SyntaxFlaw[] {
  return events.flatMap((event) => {
    const at = tagOf(event, source);
    if (at === undefined) return [];
    return [
      {
        severity: "warning",
        message: "The tag is none of YAML's; the value is read as if it were not there.",
        offset: source.written(at),
        help: "Remove the tag: a document is plain YAML 1.2 that could be written as JSON.",
      } satisfies SyntaxFlaw,
    ];
  });
}

/** Where an event has a tag that the core schema does not know. */
function tagOf(event: YamlEvents[number], { text }: Indented): number | undefined {
  if (!("tagStart" in event) || event.tagStart < 0) return undefined;
  const tag = text.slice(event.tagStart, event.tagEnd);
  return /^(?:!|!!|!<tag:yaml\.org,2002:)(?:(?:str|int|float|bool|null|seq|map|merge)>?)?$/.test(
    tag,
  )
    ? undefined
    : event.tagStart;
}

function secondDocument(text: string): number {
  const marker = /^---(?=\s|$)/gm;
  const starts = Array.from(text.matchAll(marker), (match) => match.index);
  const before = (starts[0] === undefined ? "" : text.slice(0, starts[0])).replace(
    /^[ \t]*[#%].*$/gm,
    "",
  );
  return (before.trim() === "" ? starts[1] : starts[0]) ?? 0;
}
