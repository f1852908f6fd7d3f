import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";

/** One statement, and how it stands to the one before: imports stand together. */
export interface Statement {
  readonly text: string;
  readonly docs: string | undefined;
  readonly together: boolean;
}

interface Unit {
  readonly path: string;
  readonly header: string;
  readonly statements: readonly Statement[];
}

/** Loaded late and by `require`: a third faster than `import` of the same file. */
const load = (): typeof TsMorph => createRequire(import.meta.url)("ts-morph") as typeof TsMorph;

/**
 * Assembles files from statements with ts-morph, each file in one batch, and returns their texts by path.
 *
 * @throws {SyntaxError} where the result is not TypeScript: a fault of an emitter, never of a spec.
 */
export function assemble(units: readonly Unit[]): ReadonlyMap<string, string> {
  const { Project, ts } = load();
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const texts = new Map<string, string>();
  for (const { path, header, statements } of units) {
    const file = project.createSourceFile(`/${path}`, (writer) => {
      writer.write(header).newLine();
      statements.forEach((statement, i) => {
        if (i === 0 || !(statement.together && statements[i - 1]!.together)) writer.write("\n");
        if (statement.docs !== undefined) writer.write(statement.docs).write("\n");
        writer.write(statement.text).write("\n");
      });
    });
    refuseBadSyntax(path, file);
    texts.set(path, file.getFullText());
  }
  return texts;
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
