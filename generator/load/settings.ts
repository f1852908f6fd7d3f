import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { didYouMean } from "../diagnostics/closest.ts";
import type { Node } from "../model/document.ts";
import { neighbour } from "./neighbour.ts";
import { isMapping } from "./walk.ts";

/** Reports a problem at a place in redocly.yaml; with `key` the key is meant, not its value. */
export type Say = (steps: readonly string[], message: string, help: string, key?: boolean) => void;

/** What `x-openapi-errors` says of one API. */
export interface Settings {
  readonly output?: string;
  readonly overlays?: readonly string[];
  readonly importExtension?: "js" | "ts";
}

const fields = ["output", "overlays", "importExtension"];

/** Undefined where something is wrong: an API is generated as configured or not at all. */
export function readSettings(
  value: unknown,
  at: readonly string[],
  cwd: string,
  say: Say,
): Settings | undefined {
  if (value === undefined) return {};
  if (!isMapping(value)) {
    say(
      at,
      "`x-openapi-errors` is no mapping.",
      `Known fields: ${fields.map((field) => `\`${field}\``).join(", ")}.`,
    );
    return undefined;
  }
  const unknown = Object.keys(value).filter((key) => !fields.includes(key));
  for (const key of unknown) {
    const help =
      didYouMean(key, fields).trim() ||
      `Known fields: ${fields.map((field) => `\`${field}\``).join(", ")}.`;
    say([...at, key], `\`x-openapi-errors\` has no field \`${key}\`.`, help, true);
  }
  const output = outputOf(value, at, cwd, say);
  const overlays = overlaysOf(value, at, cwd, say);
  const importExtension = extensionOf(value, at, say);
  if (unknown.length > 0 || output === null || overlays === null || importExtension === null)
    return undefined;
  return {
    ...(output !== undefined && { output }),
    ...(overlays !== undefined && { overlays }),
    ...(importExtension !== undefined && { importExtension }),
  };
}

/** Each setting: its value, undefined where it is not given, null where it is wrong and reported. */
function outputOf(
  { output }: Node,
  at: readonly string[],
  cwd: string,
  say: Say,
): string | undefined | null {
  if (output === undefined) return undefined;
  if (typeof output === "string" && output !== "" && !output.includes("\0"))
    return resolve(cwd, output);
  say([...at, "output"], "`output` is no folder.", "Write a path such as `generated/stripe`.");
  return null;
}

function overlaysOf(
  { overlays }: Node,
  at: readonly string[],
  cwd: string,
  say: Say,
): readonly string[] | undefined | null {
  if (overlays === undefined) return undefined;
  if (!Array.isArray(overlays)) {
    say([...at, "overlays"], "`overlays` is no list.", "Write a list of paths.");
    return null;
  }
  let sound = true;
  const paths = (overlays as readonly unknown[]).map((overlay, index) => {
    const path = typeof overlay === "string" ? resolve(cwd, overlay) : undefined;
    if (path !== undefined && existsSync(path)) return path;
    sound = false;
    const fact =
      path === undefined
        ? "The overlay is no path."
        : `The overlay \`${String(overlay)}\` does not exist.`;
    const near = path === undefined ? undefined : neighbour(path);
    const help = near ?? "Check the path; it counts from redocly.yaml.";
    say([...at, "overlays", String(index)], fact, help);
    return "";
  });
  return sound ? paths : null;
}

function extensionOf(
  { importExtension }: Node,
  at: readonly string[],
  say: Say,
): "js" | "ts" | undefined | null {
  if (importExtension === undefined || importExtension === "js" || importExtension === "ts")
    return importExtension;
  say(
    [...at, "importExtension"],
    "`importExtension` is neither `js` nor `ts`.",
    "Write `importExtension: ts` to run TypeScript directly, else leave it out.",
  );
  return null;
}
