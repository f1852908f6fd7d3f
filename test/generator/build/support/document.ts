import { load } from "js-yaml";
import type { Document, Node, NodePlace, Resolved } from "../../../../generator/model/document.ts";

/** A document of one file, from YAML or from its value; `$ref`s lead nowhere but inside it. */
export function documentOf(source: string | object, options: Partial<Document> = {}): Document {
  const root = (typeof source === "string" ? load(source) : source) as Node;
  const spec = "specs/api.yaml";
  const written = String(root["openapi"] ?? "3.1.0").slice(0, 3);
  const text = JSON.stringify(root) ?? "";
  return {
    id: "api",
    spec,
    root,
    version: written === "3.0" || written === "3.2" ? written : "3.1",
    handWritten: text.includes('"x-error'),
    resolve: (value, at) => resolve(root, value, at),
    peek: (value, at) => resolve(root, value, at),
    diagnostics: [],
    locate: (location) => location,
    ...options,
  };
}

function resolve(root: Node, value: unknown, at: NodePlace): Resolved | undefined {
  let found: { value: unknown; at: NodePlace; refName?: string } = { value, at };
  const seen = new Set<string>();
  for (;;) {
    const reference = isObject(found.value) ? found.value["$ref"] : undefined;
    if (reference === undefined) return found.value === undefined ? undefined : found;
    if (typeof reference !== "string" || !reference.startsWith("#") || seen.has(reference))
      return undefined;
    seen.add(reference);
    const steps = decodeURIComponent(reference.slice(1)).split("/").slice(1).map(unescape);
    let target: unknown = root;
    for (const step of steps) {
      if (typeof target !== "object" || target === null || !Object.hasOwn(target, step))
        return undefined;
      target = (target as Readonly<Record<string, unknown>>)[step];
    }
    found = {
      value: target,
      at: { file: at.file, pointer: reference.slice(1) },
      refName: steps.at(-1) ?? "",
    };
  }
}

const unescape = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
