import type { Doc } from "./doc.ts";

/** The longest line, in UTF-16 units; the formatter's `printWidth`. */
export const lineWidth = 100;

type Mode = "flat" | "broken";

interface Item {
  readonly doc: Doc;
  readonly mode: Mode;
  readonly indent: number;
}

/**
 * Lays a document out. `column` is where its first line begins, `indent` how far its other lines are moved in,
 * `rest` how many characters follow it on its last line.
 */
export function layOut(
  doc: Doc,
  { column = 0, indent = 0, rest = 0 }: { column?: number; indent?: number; rest?: number } = {},
): string {
  const out: string[] = [];
  const items: Item[] = [{ doc, mode: "broken", indent }];
  let position = column;
  for (let item = items.pop(); item !== undefined; item = items.pop()) {
    const { doc: part, mode, indent: depth } = item;
    if (typeof part === "string") {
      out.push(part);
      position += part.length;
    } else if (isList(part)) {
      pushAll(items, part, mode, depth);
    } else if (part.kind === "indent") {
      items.push({ doc: part.content, mode, indent: depth + 2 });
    } else if (part.kind === "group") {
      const flat = part.broken !== true && fits(part.content, lineWidth - position, items, rest);
      items.push({ doc: part.content, mode: flat ? "flat" : "broken", indent: depth });
    } else if (part.kind === "if-broken") {
      items.push({ doc: mode === "broken" ? part.broken : part.flat, mode, indent: depth });
    } else if (part.kind === "line" && mode === "flat") {
      out.push(part.flat);
      position += part.flat.length;
    } else {
      trimEnd(out);
      out.push("\n", " ".repeat(depth));
      position = depth;
    }
  }
  return out.join("");
}

/** Whether `doc` and what follows it up to the next possible break fit into `width`. */
function fits(doc: Doc, width: number, following: readonly Item[], rest: number): boolean {
  const items: Item[] = [{ doc, mode: "flat", indent: 0 }];
  let next = following.length;
  let left = width;
  for (;;) {
    if (left < 0) return false;
    const item = items.pop() ?? following[--next];
    if (item === undefined) return left >= rest;
    const { doc: part, mode } = item;
    if (typeof part === "string") left -= part.length;
    else if (isList(part)) pushAll(items, part, mode, 0);
    else if (part.kind === "indent") items.push({ doc: part.content, mode, indent: 0 });
    else if (part.kind === "group") {
      if (part.broken === true && mode === "flat") return false;
      items.push({ doc: part.content, mode: part.broken ? "broken" : mode, indent: 0 });
    } else if (part.kind === "if-broken") {
      items.push({ doc: mode === "broken" ? part.broken : part.flat, mode, indent: 0 });
    } else if (part.kind === "hardline") return mode === "broken";
    else if (mode === "broken") return true;
    else left -= part.flat.length;
  }
}

function pushAll(items: Item[], docs: readonly Doc[], mode: Mode, indent: number): void {
  for (let i = docs.length - 1; i >= 0; i--) items.push({ doc: docs[i]!, mode, indent });
}

function trimEnd(out: string[]): void {
  while (out.length > 0 && /^ *$/.test(out.at(-1)!)) out.pop();
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
