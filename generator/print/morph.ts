import { createRequire, Module } from "node:module";
import type * as TsMorph from "ts-morph";

/** One statement, and how it stands to the one before: imports stand together. */
export interface Statement {
  readonly text: string;
  readonly docs: string | undefined;
  readonly together: boolean;
}

/** A file as the statements it consists of. */
export interface Unit {
  readonly path: string;
  readonly header: string;
  readonly statements: readonly Statement[];
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
 * Assembles a file from statements with ts-morph, in one batch, and returns its text.
 *
 * @throws {SyntaxError} where the result is not TypeScript: a fault of an emitter, never of a spec.
 */
export function assemble({ path, header, statements }: Unit): string {
  const { Project, ts } = load();
  project ??= new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const file = project.createSourceFile(`/${path}`, textOf(header, statements), {
    overwrite: true,
  });
  refuseBadSyntax(path, file);
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text;
}

function textOf(header: string, statements: readonly Statement[]): string {
  const parts = statements.map(({ text, docs, together }, i) => {
    const isApart = i === 0 || !(together && statements[i - 1]!.together);
    return `${isApart ? "\n" : ""}${docs === undefined ? "" : `${docs}\n`}${text}\n`;
  });
  return `${header}\n${parts.join("")}`;
}

function refuseBadSyntax(path: string, file: TsMorph.SourceFile): void {
  const node = file.compilerNode as TsMorph.ts.SourceFile & {
    readonly parseDiagnostics?: readonly {
      readonly messageText: unknown;
      readonly start: number;
    }[];
  };
  const [first] = node.parseDiagnostics ?? [];
  if (first === undefined) return;
  const { line } = file.getLineAndColumnAtPos(first.start);
  throw new SyntaxError(
    `${path}:${line}: the emitted text is no TypeScript: ${String(first.messageText)}`,
  );
}
