import { basename } from "node:path";
import type { LintedDocument } from "../../lint/analysis.ts";
import type { Document, Node, NodePlace, Resolved } from "../model/document.ts";
import { isHandWritten } from "./load.ts";
import { referenceName } from "./reference.ts";
import { versionOf } from "./version.ts";
import { isMapping } from "./walk.ts";

/**
 * A document that Redocly has read, as `build` takes it. A linter's visitors can't wait, so nothing is opened here:
 * references lead where Redocly has followed them. Undefined for anything but OpenAPI 3.
 */
export function documentOf({ root, file, follow }: LintedDocument): Document | undefined {
  const version = versionOf(root);
  if (version.kind !== "openapi") return undefined;
  const resolve = (value: unknown, at: NodePlace): Resolved | undefined => {
    if (!isMapping(value) || !Object.hasOwn(value, "$ref")) return { value, at };
    const ref = value["$ref"];
    const target = typeof ref === "string" ? follow(ref, at.file) : undefined;
    if (target === undefined) return undefined;
    const found = { file: target.file, pointer: target.pointer };
    const refName = referenceName(`${target.file}#${target.pointer}`);
    return { value: target.value, at: found, ...(refName !== undefined && { refName }) };
  };
  return {
    id: basename(file).replace(/\.[^.]*$/, ""),
    spec: file,
    root: root as Node,
    version: version.version,
    handWritten: isHandWritten(root),
    resolve,
    peek: resolve,
    // Redocly reports what it can't follow, and knows the lines.
    diagnostics: [],
    locate: (location) => location,
  };
}
