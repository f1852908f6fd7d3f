import { escapeStep } from "../diagnostics/pointer.ts";
import type { Node } from "../model/document.ts";

/** Keys whose value is data: what stands in it means nothing. */
const data = new Set(["const", "default", "enum", "example", "examples", "value", "dataValue"]);

/** Keys whose value maps free names: a property may well be called `example`. */
const names = new Set([
  "$defs",
  "callbacks",
  "definitions",
  "dependentSchemas",
  "headers",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "webhooks",
]);

/** Every mapping of a document that means something, outside examples and other data, parents first. */
export function* mappingsOf(root: unknown): Generator<{ mapping: Node; pointer: string }> {
  const waiting: [value: unknown, pointer: string, named: boolean][] = [[root, "", false]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, pointer, named] = next;
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value) && !named) yield { mapping: value as Node, pointer };
    for (const [key, child] of Object.entries(value).toReversed()) {
      if (!named && data.has(key)) continue;
      const childNamed = !named && names.has(key) && !Array.isArray(child);
      waiting.push([child, `${pointer}/${escapeStep(key)}`, childNamed]);
    }
  }
}

export const isMapping = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
