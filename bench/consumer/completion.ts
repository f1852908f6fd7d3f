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
  /** The same, of which a tenth took less: what other programs on the machine stretch least. */
  readonly undisturbed: number;
  /** Milliseconds for offering the names alone, once the compiler knows the text. */
  readonly offering: number;
  /** How many names are offered. */
  readonly offered: number;
}

/** Where in a text names are wanted. */
export const here = "<here>";

/**
 * What the language service of editors takes to offer names at a place in a file, at first and after each of some
 * keystrokes elsewhere in the file. The places take turns, each in a service of its own.
 */
export function completionsIn(
  root: string,
  folder: string,
  file: string,
  places: Readonly<Record<string, string>>,
): Completion[] {
  const ts = createRequire(join(root, "package.json"))("typescript") as typeof TypeScript;
  const editors = Object.values(places).map((source) => new Editor(ts, folder, file, source));
  // Each time another one begins, so that the garbage of all is not always collected in the same one's turn.
  const rounds = Array.from({ length: 101 }, (_, turn) => {
    const typed: Keystroke[] = [];
    for (let i = 0; i < editors.length; i++) {
      const next = (turn + i) % editors.length;
      typed[next] = editors[next]!.type();
    }
    return typed;
  });
  const [first] = rounds;
  // An editor is open for a while.
  const later = rounds.slice(41);
  return Object.keys(places).map((title, i) => ({
    title,
    first: first![i]!.next,
    next: median(later.map((typed) => typed[i]!.next)),
    undisturbed: later.map((typed) => typed[i]!.next).toSorted((a, b) => a - b)[6]!,
    offering: median(later.map((typed) => typed[i]!.offering)),
    offered: editors[i]!.offered,
  }));
}

interface Keystroke {
  /** Milliseconds for the names after it. */
  readonly next: number;
  /** Milliseconds for the names once more. */
  readonly offering: number;
}

/** A project opened in an editor, and a file of it in which somebody types. */
class Editor {
  offered = 0;
  readonly #source: string;
  readonly #path: string;
  readonly #service: TypeScript.LanguageService;
  #text = "";
  #version = 0;

  constructor(ts: typeof TypeScript, folder: string, file: string, source: string) {
    this.#source = source;
    this.#path = join(folder, file);
    const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
      join(folder, "tsconfig.json"),
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
    )!;
    // Like an editor, which reads a file once.
    const snapshots = new Map<string, TypeScript.IScriptSnapshot>();
    const snapshot = (name: string): TypeScript.IScriptSnapshot | undefined => {
      const known = snapshots.get(name);
      if (known !== undefined || !ts.sys.fileExists(name)) return known;
      const read = ts.ScriptSnapshot.fromString(readFileSync(name, "utf8"));
      snapshots.set(name, read);
      return read;
    };
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => fileNames,
      getScriptVersion: (name) => (name === this.#path ? String(this.#version) : "0"),
      getScriptSnapshot: (name) =>
        name === this.#path ? ts.ScriptSnapshot.fromString(this.#text) : snapshot(name),
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      realpath: ts.sys.realpath!,
    });
  }

  type(): Keystroke {
    this.#version++;
    this.#text = `${this.#source.replace(here, "")}\n// ${"x".repeat(this.#version)}`;
    return { next: this.#offer(), offering: this.#offer() };
  }

  #offer(): number {
    const start = performance.now();
    const position = this.#source.indexOf(here);
    const found = this.#service.getCompletionsAtPosition(this.#path, position, {});
    const milliseconds = performance.now() - start;
    this.offered = found?.entries.length ?? 0;
    return milliseconds;
  }
}
