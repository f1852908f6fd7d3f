import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { folderNameFault } from "./folder-name.ts";
import { neighbour } from "./neighbour.ts";
import { readSettings, type Say } from "./settings.ts";
import { isMapping } from "./walk.ts";

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

/** An API as an entry of `apis` describes it; none where something is wrong with the entry. */
export function configuredApi(
  id: string,
  api: unknown,
  cwd: string,
  say: Say,
): readonly ConfiguredApi[] {
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
      neighbour(root.path) ?? "Check the path; it counts from redocly.yaml.",
    );
    return [];
  }
  const options = readSettings(api["x-openapi-errors"], [...at, "x-openapi-errors"], cwd, say);
  if (options === undefined) return [];
  const { output = join(cwd, "generated", id), overlays = [], importExtension = "js" } = options;
  return [{ id, root: root.path ?? root.spec, spec: root.spec, output, overlays, importExtension }];
}

function located(path: string, cwd: string): { readonly path?: string; readonly spec: string } {
  if (/^https?:\/\//i.test(path)) return { spec: path };
  const absolute = resolve(cwd, path);
  return { path: absolute, spec: relative(cwd, absolute).split(sep).join("/") };
}
