import type { ApiInfo } from "../model/catalog.ts";
import type { Document } from "../model/document.ts";
import { apiName } from "../naming/api-name.ts";
import { isNode, own, text } from "./node.ts";

/** What the document says of its API. */
export function apiInfo({ id, spec, root }: Document): ApiInfo {
  const info = own(root, "info");
  const word = (key: string): string | undefined => {
    const written = isNode(info) ? own(info, key) : undefined;
    return typeof written === "number" ? String(written) : text(written);
  };
  const external = own(root, "externalDocs");
  const docs = isNode(external) ? text(own(external, "url")) : undefined;
  const title = word("title") ?? id;
  const description = word("description");
  return {
    id,
    name: apiName(id, title),
    title,
    version: word("version") ?? "",
    ...(description !== undefined && { description }),
    spec,
    ...(docs !== undefined && /^https?:\/\//i.test(docs) && { docs }),
  };
}
