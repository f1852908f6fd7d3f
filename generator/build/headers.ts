import type { Header } from "../model/catalog.ts";
import type { Document, Node, NodePlace } from "../model/document.ts";
import { entriesOf, isNode, own, step, text } from "./node.ts";

/** The headers a Response declares. OpenAPI ignores a `Content-Type` among them. */
export function headersOf(response: Node, at: NodePlace, document: Document): readonly Header[] {
  const place = step(at, "headers");
  return entriesOf(own(response, "headers")).flatMap(([name, written]) => {
    if (name.toLowerCase() === "content-type") return [];
    const resolved = document.resolve(written, step(place, name));
    if (!resolved || !isNode(resolved.value)) return [];
    const header = resolved.value;
    const schema = document.resolve(own(header, "schema"), step(resolved.at, "schema"))?.value;
    const type = typeOf(isNode(schema) ? schema : header);
    const description =
      text(own(header, "description")) ?? (isNode(schema) ? text(own(schema, "description")) : "");
    return [{ name, ...(type !== undefined && { type }), ...(description && { description }) }];
  });
}

/** `integer`, `string (date-time)`; Swagger 2.0 says it without a schema. */
function typeOf(node: Node): string | undefined {
  const type = text(own(node, "type"));
  const format = text(own(node, "format"));
  return type !== undefined && format !== undefined ? `${type} (${format})` : type;
}

/** Each header once: of two that have one name, the first speaks. */
export function united(headers: readonly Header[]): readonly Header[] {
  const byName = new Map<string, Header>();
  for (const header of headers) {
    const key = header.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, header);
  }
  return [...byName.values()];
}
