import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readText, type TextFault } from "./read.ts";
import type { Remote } from "./remote.ts";
import { sourceFrom, unreadable, type Source } from "./source.ts";

/** One document to load. */
export interface Input {
  /** The API's id. */
  readonly id: string;
  /** An absolute file path, an http(s) URL, or `-` for standard input. */
  readonly path: string;
  /** The name that output and diagnostics show: a POSIX path from the working directory, or the URL. */
  readonly spec: string;
  /** Absolute paths of OpenAPI Overlays, applied in this order. */
  readonly overlays: readonly string[];
  /** What standard input held, where `path` is `-`. */
  readonly text?: string;
}

export type Opened =
  | {
      readonly source: Source & { readonly realPath?: string };
      readonly text: string;
      /** What is wrong with it, though it can be read. */
      readonly flaws: readonly Diagnostic[];
    }
  | { readonly diagnostic: Diagnostic; readonly text?: string };

/** Opens the root document, wherever it is. */
export async function openInput(input: Input, remote: Remote): Promise<Opened> {
  if (input.path === "-") return made(input.text ?? "", { name: input.spec });
  if (/^https?:/i.test(input.path)) return await openUrl(input, remote);
  const opened = openFile(input.path, input.spec);
  if ("diagnostic" in opened) return opened;
  return { ...opened, source: { ...opened.source, realPath: realpathSync.native(input.path) } };
}

/** Opens a file that the user named; `name` is how it is shown. */
export function openFile(path: string, name: string): Opened {
  const read = readText(path);
  if ("fault" in read) return { diagnostic: unreadable(name, read) };
  return made(read.text, { name, path });
}

/** Opens the overlays that can be read; the others are reported. */
export function openOverlays(
  { overlays }: Input,
  cwd: string,
  report: (diagnostic: Diagnostic) => void,
): readonly Source[] {
  return overlays.flatMap((path) => {
    const opened = openFile(path, relative(cwd, path).split(sep).join("/"));
    const diagnostics = "source" in opened ? opened.flaws : [opened.diagnostic];
    for (const diagnostic of diagnostics) report(diagnostic);
    return "source" in opened ? [opened.source] : [];
  });
}

async function openUrl(input: Input, remote: Remote): Promise<Opened> {
  if (!URL.canParse(input.path)) {
    const fault: TextFault = { fault: "its address is no URL", help: "Check the address." };
    return { diagnostic: unreadable(input.spec, fault) };
  }
  const url = new URL(input.path);
  url.hash = "";
  const fetched = await remote.fetch(url);
  if ("text" in fetched) return made(fetched.text, { name: input.spec, url: fetched.url });
  const { rule, reason, help } = fetched.fault;
  const message = `The address ${reason}.`;
  const location = { file: input.spec };
  const chosen = rule === "refused-ref" ? rule : "unreadable-input";
  return { diagnostic: { rule: chosen, severity: "error", location, message, help } };
}

function made(
  text: string,
  place: { readonly name: string; readonly path?: string; readonly url?: string },
): Opened {
  return { ...sourceFrom(text, place), text };
}
