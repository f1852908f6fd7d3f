import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { load, type Loaded, type LoadOptions } from "../../../generator/load/load.ts";
import type { Document } from "../../../generator/model/document.ts";

/** A folder of files made for one test and removed after it. */
export interface Workspace {
  readonly folder: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  link(name: string, target: string): void;
  /** Loads a file as a user in the folder would. */
  load(
    name: string,
    options?: Partial<LoadOptions> & { readonly overlays?: readonly string[] },
  ): Promise<Loaded>;
}

export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "openapi-errors-load-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
    return path(name);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    folder,
    path,
    write,
    link: (name, target) => symlinkSync(target, path(name)),
    load: (name, { overlays = [], ...options } = {}) =>
      load(
        {
          id: basename(name).split(".")[0] ?? "",
          path: path(name),
          spec: name,
          overlays: overlays.map(path),
        },
        { cwd: folder, allowRemote: [], ...options },
      ),
  };
}

/** The smallest document, with something added. */
export const openapi = (rest = ""): string =>
  `openapi: 3.1.0\ninfo: { title: T, version: "1" }\n${rest}`;

/** Loads one document from a folder of its own. */
export const loadText = (text: string | Uint8Array, name = "api.yaml"): Promise<Loaded> =>
  workspace({ [name]: text }).load(name);

export function documentOf(loaded: Loaded): Document {
  if (loaded.document === undefined) {
    throw new Error(`No document: ${JSON.stringify(loaded.diagnostics)}`);
  }
  return loaded.document;
}

/** Each diagnostic with its line and column. */
export const located = ({ document, diagnostics }: Loaded): readonly Diagnostic[] =>
  diagnostics.map((each) => ({
    ...each,
    location: document?.locate(each.location) ?? each.location,
  }));

/** Follows the reference at a pointer of the root document. */
export function follow(loaded: Loaded, ref: string, pointer = "/x-ref") {
  const document = documentOf(loaded);
  return document.resolve({ $ref: ref }, { file: document.spec, pointer });
}

/** An Overlay with these actions. */
export const overlay = (actions: string, version = "1.1.0"): string =>
  `overlay: ${version}\ninfo: { title: O, version: "1" }\nactions:\n${actions}\n`;

/** Loads a document with something added, and overlays on it. */
export const overlaid = (rest: string, ...overlays: string[]) => {
  const names = overlays.map((_, index) => `o${index}.yaml`);
  const files = Object.fromEntries(names.map((name, index) => [name, overlays[index] ?? ""]));
  return workspace({ "api.yaml": openapi(rest), ...files }).load("api.yaml", { overlays: names });
};
