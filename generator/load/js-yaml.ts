import { createRequire } from "node:module";

type JsYaml = typeof import("js-yaml");

export type YamlEvents = ReturnType<JsYaml["parseEvents"]>;

export interface YamlLibrary extends JsYaml {
  /** YAML 1.2's core schema plus merge keys. */
  readonly schema: InstanceType<JsYaml["Schema"]>;
  /** The same, but that tags nobody knows are passed over. */
  readonly tolerant: InstanceType<JsYaml["Schema"]>;
}

let library: YamlLibrary | undefined;

/** Loaded late and synchronously: a document in JSON never needs it, and `$ref`s are followed without waiting. */
export function jsYaml(): YamlLibrary {
  if (library !== undefined) return library;
  const loaded = createRequire(import.meta.url)("js-yaml") as JsYaml;
  const { strTag, seqTag, mapTag } = loaded;
  const schema = loaded.CORE_SCHEMA.withTags(loaded.mergeTag);
  const tolerant = schema.withTags(
    ["!", "tag:"].flatMap((tagName) =>
      [strTag, seqTag, mapTag].map((tag) => ({ ...tag, tagName, matchByTagPrefix: true })),
    ),
  );
  library = { ...loaded, schema, tolerant };
  return library;
}
