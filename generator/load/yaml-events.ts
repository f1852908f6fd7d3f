import { MAX_DEPTH } from "./extent.ts";
import { asWritten, type Indented } from "./indentation.ts";
import { jsYaml, type YamlEvents } from "./js-yaml.ts";
import type { SyntaxFault } from "./text-node.ts";

/** What a YAML text consists of. The offsets of its events are those of `source`. */
export interface YamlReading {
  readonly events: YamlEvents;
  readonly source: Indented;
}

/**
 * Reads a YAML text as far as it is the same for values and for positions. What closes a collection often stands as far
 * left as the key it belongs to: YAML forbids that, most readers allow it, and it has one meaning. Such lines are indented.
 */
export function readYaml(text: string): YamlReading | SyntaxFault {
  const { parseEvents } = jsYaml();
  let source = asWritten(text);
  for (;;) {
    try {
      return { events: parseEvents(source.text, { maxDepth: MAX_DEPTH }), source };
    } catch (thrown) {
      const fault = yamlFault(source, thrown);
      const better =
        fault.fault === "deficient indentation" ? source.indent(fault.offset) : undefined;
      if (better === undefined) return fault;
      source = better;
    }
  }
}

export function yamlFault(source: Indented, thrown: unknown): SyntaxFault {
  const { YAMLException } = jsYaml();
  if (!(thrown instanceof YAMLException)) return { fault: "it is nested too deeply", offset: 0 };
  const fault = thrown.reason ?? "it cannot be understood";
  return { fault, offset: source.written(thrown.mark?.position ?? 0), ...cure(fault) };
}

function cure(reason: string): { readonly help?: string } {
  if (reason.includes("tab characters")) return { help: "Indent with spaces." };
  if (reason.includes("deficient indentation"))
    return { help: "Indent the line further than the key its value belongs to." };
  if (reason.includes("unidentified alias")) {
    return { help: "Write the anchor before its alias, or quote the value if it is plain text." };
  }
  if (reason.includes("complex keys")) return { help: "Use a plain string as the key." };
  return {};
}
