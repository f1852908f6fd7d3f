import type { Success } from "../model/catalog.ts";
import type { Document } from "../model/document.ts";
import { isError, parseStatus } from "../model/statuses.ts";
import { entriesOf, isNode, own, step, text } from "./node.ts";

/** The answers a hand-written spec lists that are no errors. */
export function successesOf(document: Document): readonly Success[] {
  const at = { file: document.spec, pointer: "/x-error-responses" };
  return entriesOf(own(document.root, "x-error-responses")).flatMap(([key, written]) => {
    const status = parseStatus(key);
    const response = document.resolve(written, step(at, key))?.value;
    if (status === undefined || isError(status) || !isNode(response)) return [];
    return [{ status, description: text(own(response, "description")) ?? "" }];
  });
}
