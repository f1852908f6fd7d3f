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

/** In UTF-16 units. The syntax tree of a text takes thirty times the memory of the text. */
const batchSize = 200_000;

/**
 * Assembles a file from statements with ts-morph, in one batch unless it is huge, and returns its text.
 *
 * @throws {SyntaxError} where the result is not TypeScript: a fault of an emitter, never of a spec.
 */
export function assemble({ path, header, statements }: Unit): string {
  const done: string[] = [];
  let batch = `${header}\n`;
  for (const [i, statement] of statements.entries()) {
    batch += textOf(statement, statements[i - 1]);
    if (batch.length < batchSize) continue;
    done.push(parsed(path, batch, done));
    batch = "";
  }
  if (batch !== "") done.push(parsed(path, batch, done));
  return done.join("");
}

function textOf({ text, docs, together }: Statement, before: Statement | undefined): string {
  const isApart = !(together && before?.together === true);
  return `${isApart ? "\n" : ""}${docs === undefined ? "" : `${docs}\n`}${text}\n`;
}

function parsed(path: string, batch: string, before: readonly string[]): string {
  const { Project, ts } = load();
  project ??= new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const file = project.createSourceFile(`/${path}`, batch, { overwrite: true });
  refuseBadSyntax(path, file, before);
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text;
}

function refuseBadSyntax(path: string, file: TsMorph.SourceFile, before: readonly string[]): void {
  const node = file.compilerNode as TsMorph.ts.SourceFile & {
    readonly parseDiagnostics?: readonly {
      readonly messageText: unknown;
      readonly start: number;
    }[];
  };
  const [first] = node.parseDiagnostics ?? [];
  if (first === undefined) return;
  const above = before.join("").split("\n").length - 1;
  const line = above + file.getLineAndColumnAtPos(first.start).line;
  throw new SyntaxError(
    `${path}:${line}: the emitted text is no TypeScript: ${String(first.messageText)}`,
  );
}
