import { existsSync, readdirSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { didYouMean } from "../diagnostics/closest.ts";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { toPointer } from "../diagnostics/pointer.ts";
import type { Node } from "../model/document.ts";
import { folderNameFault } from "./folder-name.ts";
import { openFile } from "./input.ts";
import { Positions } from "./positions.ts";
import { isMapping } from "./walk.ts";

export interface Configuration {
  /** In the order of redocly.yaml, else by file name. */
  readonly apis: readonly ConfiguredApi[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute path of redocly.yaml, where there is one: it decides what is generated. */
  readonly file?: string;
  /** Its text, for showing its lines. */
  source(file: string): string | undefined;
}

export interface ConfiguredApi {
  readonly id: string;
  /** Absolute path or http(s) URL. */
  readonly root: string;
  /** As output and diagnostics name it: a POSIX path from the working directory, or the URL. */
  readonly spec: string;
  /** Absolute folder. */
  readonly output: string;
  /** Absolute paths. */
  readonly overlays: readonly string[];
  readonly importExtension: "js" | "ts";
}

const NAME = "redocly.yaml";
const SPECS = "specs";

/**
 * Reads `apis` and their `x-openapi-errors` from redocly.yaml in the working directory, as data: plugins it names don't run.
 * Without `apis`, every document directly in `specs/` goes to `generated/<file name>`.
 */
export function readConfiguration(cwd: string): Configuration {
  const file = join(cwd, NAME);
  if (!existsSync(file)) return { ...conventional(cwd, []), source: () => undefined };
  const opened = openFile(file, NAME);
  if ("diagnostic" in opened) {
    const { text, diagnostic } = opened;
    return { apis: [], diagnostics: [diagnostic], file, source: () => text };
  }
  const { text } = opened;
  const source = (name: string): string | undefined => (name === NAME ? text : undefined);
  const positions = new Positions(source);
  const diagnostics: Diagnostic[] = [];
  const say: Say = (steps, message, help, key = false) => {
    const location: Location = positions.locate({
      file: NAME,
      pointer: toPointer(steps),
      ...(key && { key }),
    });
    diagnostics.push({ rule: "invalid-configuration", severity: "error", location, message, help });
  };
  const { root } = opened.source;
  const apis = isMapping(root) && Object.hasOwn(root, "apis") ? root.apis : undefined;
  if (apis === undefined) return { ...conventional(cwd, diagnostics), file, source };
  if (!isMapping(apis)) {
    say(["apis"], "`apis` is no mapping.", "Write `apis: { <id>: { root: specs/<id>.yaml } }`.");
    return { apis: [], diagnostics, file, source };
  }
  const configured = Object.entries(apis).flatMap(([id, api]) => configuredApi(id, api, cwd, say));
  return { apis: withOutputsApart(configured, say), diagnostics, file, source };
}

type Say = (steps: readonly string[], message: string, help: string, key?: boolean) => void;

function configuredApi(id: string, api: unknown, cwd: string, say: Say): readonly ConfiguredApi[] {
  const at = ["apis", id];
  const fault = folderNameFault(id);
  if (fault !== undefined) {
    say(at, `The id \`${id}\` ${fault}.`, "Choose an id that can name a folder.", true);
    return [];
  }
  if (!isMapping(api) || typeof api.root !== "string" || api.root === "") {
    say(
      at,
      `The API \`${id}\` names no document.`,
      "Add `root` with the path of its OpenAPI document.",
      true,
    );
    return [];
  }
  const root = located(api.root, cwd);
  if (root.path !== undefined && !existsSync(root.path)) {
    say(
      [...at, "root"],
      `The document \`${root.spec}\` does not exist.`,
      "Check the path; it counts from redocly.yaml.",
    );
    return [];
  }
  const options = settings(api["x-openapi-errors"], [...at, "x-openapi-errors"], cwd, say);
  if (options === undefined) return [];
  const { output = join(cwd, "generated", id), overlays = [], importExtension = "js" } = options;
  return [{ id, root: root.path ?? root.spec, spec: root.spec, output, overlays, importExtension }];
}

interface Settings {
  readonly output?: string;
  readonly overlays?: readonly string[];
  readonly importExtension?: "js" | "ts";
}

const fields = ["output", "overlays", "importExtension"];

/** Undefined where something is wrong: an API is generated as configured or not at all. */
function settings(
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
    say([...at, "overlays", String(index)], fact, "Check the path; it counts from redocly.yaml.");
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

/** Two APIs that write into one folder would delete each other's files. */
function withOutputsApart(apis: readonly ConfiguredApi[], say: Say): readonly ConfiguredApi[] {
  const kept: ConfiguredApi[] = [];
  for (const api of apis) {
    const other = kept.find(
      ({ output }) => within(output, api.output) || within(api.output, output),
    );
    if (other === undefined) kept.push(api);
    else {
      const fact = `The APIs \`${other.id}\` and \`${api.id}\` write into one folder.`;
      say(
        ["apis", api.id, "x-openapi-errors", "output"],
        fact,
        "Give each a folder of its own, not inside the other's.",
      );
    }
  }
  return kept;
}

function within(folder: string, path: string): boolean {
  const steps = relative(folder.toLowerCase(), path.toLowerCase());
  return steps === "" || (steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps));
}

function located(path: string, cwd: string): { readonly path?: string; readonly spec: string } {
  if (/^https?:\/\//i.test(path)) return { spec: path };
  const absolute = resolve(cwd, path);
  return { path: absolute, spec: relative(cwd, absolute).split(sep).join("/") };
}

function conventional(
  cwd: string,
  before: readonly Diagnostic[],
): { apis: readonly ConfiguredApi[]; diagnostics: readonly Diagnostic[] } {
  const apis = new Map<string, ConfiguredApi>();
  const diagnostics = [...before];
  for (const name of documentsIn(join(cwd, SPECS))) {
    const id = basename(name).replace(/\.[^.]*$/, "");
    const spec = `${SPECS}/${name}`;
    const twin = apis.get(id.toLowerCase());
    const fault = twin === undefined ? folderNameFault(id) : undefined;
    const fact =
      twin === undefined
        ? `Its file name \`${id}\` ${fault ?? ""}.`
        : `\`${twin.spec}\` and \`${spec}\` have one id.`;
    if (twin !== undefined || fault !== undefined) {
      const help = "Rename the file, or list the APIs in redocly.yaml.";
      diagnostics.push({
        rule: "invalid-configuration",
        severity: "error",
        location: { file: spec },
        message: fact,
        help,
      });
      continue;
    }
    const output = join(cwd, "generated", id);
    apis.set(id.toLowerCase(), {
      id,
      root: join(cwd, SPECS, name),
      spec,
      output,
      overlays: [],
      importExtension: "js",
    });
  }
  return { apis: [...apis.values()], diagnostics };
}

/** By code unit, so that the order is the same on every machine. */
function documentsIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return names.filter((name) => /^[^.].*\.(?:ya?ml|json)$/i.test(name)).sort();
  } catch {
    return [];
  }
}
