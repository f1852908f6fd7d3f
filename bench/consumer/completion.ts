import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as TypeScript from "typescript";
import { median } from "../median.ts";

export interface Completion {
  readonly title: string;
  /** Milliseconds for the first one, which reads and checks the whole project. */
  readonly first: number;
  /** Milliseconds after each further keystroke, the median: the compiler takes note of the text, and offers names. */
  readonly next: number;
  /** Milliseconds for offering the names alone, once the compiler knows the text. */
  readonly offering: number;
  /** How many names are offered. */
  readonly offered: number;
}

/** Where in a text names are wanted. */
export const here = "<here>";

/**
 * What the language service of editors takes to offer names at a place in a file, at first and after each of some
 * keystrokes elsewhere in the file.
 */
export function completionsIn(
  root: string,
  folder: string,
  file: string,
  places: Readonly<Record<string, string>>,
): Completion[] {
  const ts = createRequire(join(root, "package.json"))("typescript") as typeof TypeScript;
  const configuration = ts.getParsedCommandLineOfConfigFile(
    join(folder, "tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  )!;
  const path = join(folder, file);
  let text = "";
  let version = 0;
  const host: TypeScript.LanguageServiceHost = {
    getCompilationSettings: () => configuration.options,
    getScriptFileNames: () => configuration.fileNames,
    getScriptVersion: (name) => (name === path ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      if (name === path) return ts.ScriptSnapshot.fromString(text);
      return ts.sys.fileExists(name)
        ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8"))
        : undefined;
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath!,
  };
  return Object.entries(places).map(([title, source]) => {
    const service = ts.createLanguageService(host);
    const position = source.indexOf(here);
    let offered = 0;
    const offer = (): number => {
      const start = performance.now();
      offered = service.getCompletionsAtPosition(path, position, {})?.entries.length ?? 0;
      return performance.now() - start;
    };
    const times = Array.from({ length: 41 }, (_, keystroke) => {
      text = `${source.replace(here, "")}\n// ${"x".repeat(keystroke)}`;
      version++;
      return { next: offer(), offering: offer() };
    });
    service.dispose();
    const later = times.slice(1);
    return {
      title,
      first: times[0]!.next,
      next: median(later.map(({ next }) => next)),
      offering: median(later.map(({ offering }) => offering)),
      offered,
    };
  });
}
