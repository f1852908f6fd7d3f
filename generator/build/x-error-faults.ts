import { didYouMean } from "../diagnostics/closest.ts";
import type { Node, NodePlace } from "../model/document.ts";
import { step } from "./node.ts";
import type { Reports } from "./reports.ts";

/** Reports each key that is no field, at the key itself. */
export function refuseUnknown(
  node: Node,
  name: string,
  fields: readonly string[],
  at: NodePlace,
  reports: Reports,
): void {
  for (const key of Object.keys(node)) {
    if (fields.includes(key)) continue;
    const help = didYouMean(key, fields).trim() || `The fields are ${listed(fields, "and")}.`;
    const fact = `\`${key}\` is no field of \`${name}\`.`;
    reports.error("invalid-x-error", step(at, key), fact, { help, key: true });
  }
}

/** What is wrong with a value that is none of some words, and the cure. */
export function noneOf(
  written: unknown,
  words: readonly string[],
  otherwise = "",
): { readonly fault: string; readonly help: string } {
  const text = typeof written === "string" ? written : (JSON.stringify(written) ?? "");
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return {
    fault: `can't be \`${shown}\``,
    help: didYouMean(text, words).trim() || `Write ${listed(words, "or")}${otherwise}.`,
  };
}

/** `` `a`, `b` or `c` ``. */
function listed(words: readonly string[], last: "and" | "or"): string {
  const quoted = words.map((word) => `\`${word}\``);
  return `${quoted.slice(0, -1).join(", ")} ${last} ${quoted.at(-1) ?? ""}`;
}
