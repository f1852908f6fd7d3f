import { createRequire } from "node:module";
import { MAX_DEPTH } from "./extent.ts";
import type { Parsed, SyntaxFault } from "./text-node.ts";
import { yamlRoot } from "./yaml-node.ts";

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
  const yaml = library();
  const { parseEvents, constructFromEvents, schema } = yaml;
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const documents = constructFromEvents(events, { schema, source: text });
    if (documents.length === 0) return { fault: "it is empty", offset: 0 };
    if (documents.length > 1) return severalDocuments(text);
    return { value: documents[0], nodes: () => yamlRoot(text, events, yaml) };
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
