import type { Success } from "../model/catalog.ts";
import type { Document, Node, NodePlace } from "../model/document.ts";
import { isError, parseStatus } from "../model/statuses.ts";
import { entriesOf, isNode, own, step, text } from "./node.ts";

/** The answers a hand-written spec lists that are no errors; `mentionsErrors` tells which are. */
export function successesOf(
  document: Document,
  mentionsErrors: (response: Node, at: NodePlace) => boolean,
): readonly Success[] {
  const at = { file: document.spec, pointer: "/x-error-responses" };
  return entriesOf(own(document.root, "x-error-responses")).flatMap(([key, written]) => {
    const status = parseStatus(key);
    const resolved = document.resolve(written, step(at, key));
    const response = resolved?.value;
    if (status === undefined || isError(status) || !resolved || !isNode(response)) return [];
    if (mentionsErrors(response, resolved.at)) return [];
    return [{ status, description: text(own(response, "description")) ?? "" }];
  });
}
