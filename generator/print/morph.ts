import { createRequire, Module } from "node:module";
import type * as TsMorph from "ts-morph";

/** A file's statements, or some of them where it has many. */
export interface Unit {
  readonly path: string;
  /** How many lines of the file stand above. */
  readonly above: number;
  readonly text: string;
}

const require = createRequire(import.meta.url);

/** Loaded late and by `require`: a third faster than `import` of the same file. */
const load = (): typeof TsMorph => require("ts-morph") as typeof TsMorph;

/**
 * Lets what a package requires as `typescript` be the compiler that ts-morph brings, in this thread: to load a second one
 * takes longer than all the rest of a small run. Where the package has loaded one already, it keeps that.
 */
export function shareCompiler(name: string): void {
  const path = createRequire(require.resolve(name)).resolve("typescript");
  if (require.cache[path] !== undefined) return;
  const shared = new Module(path);
  shared.exports = load().ts;
  shared.loaded = true;
  require.cache[path] = shared;
}

let project: TsMorph.Project | undefined;

/**
 * Gives the statements to ts-morph, in one batch, and returns its text of them.
 *
 * @throws {SyntaxError} where they are not TypeScript: a fault of an emitter, never of a spec.
 */
export function assemble({ path, above, text }: Unit): string {
  const { Project, ts } = load();
  project ??= new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const file = project.createSourceFile(`/${path}`, text, { overwrite: true });
  refuseBadSyntax(path, above, file);
  const assembled = file.getFullText();
  project.removeSourceFile(file);
  return assembled;
}

function refuseBadSyntax(path: string, above: number, file: TsMorph.SourceFile): void {
  const node = file.compilerNode as TsMorph.ts.SourceFile & {
    readonly parseDiagnostics?: readonly {
      readonly messageText: unknown;
      readonly start: number;
    }[];
  };
  const [first] = node.parseDiagnostics ?? [];
  if (first === undefined) return;
  const line = above + file.getLineAndColumnAtPos(first.start).line;
  throw new SyntaxError(
    `${path}:${line}: the emitted text is no TypeScript: ${String(first.messageText)}`,
  );
}
