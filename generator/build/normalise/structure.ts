import type { JsonSchema } from "../../model/json.ts";
import { isNode } from "../node.ts";

/** A normalised schema as text, without its words: equal for schemas that accept the same by the same rules. */
export const structureOf = (schema: JsonSchema): string => JSON.stringify(bare(schema));

const words: ReadonlySet<string> = new Set(["title", "description", "deprecated"]);

/** Keywords whose keys are names, not keywords. */
const nameMaps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
]);

/** Keywords whose value is data. */
const data: ReadonlySet<string> = new Set(["const", "enum", "required", "dependentRequired"]);

function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (!isNode(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (words.has(key)) return [];
      if (data.has(key)) return [[key, value]];
      if (!nameMaps.has(key) || !isNode(value)) return [[key, bare(value)]];
      return [
        [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bare(one)]))],
      ];
    }),
  );
}
