// TypeScript over files that are not on disk.
import { posix } from "node:path";
import type * as TypeScript from "typescript";
import type { Artifact } from "../../generator/model/artifact.ts";
import { root, ts } from "../house/house.ts";

/** The flags a careful consumer has. */
const options: TypeScript.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  isolatedModules: true,
  skipLibCheck: false,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  paths: { "openapi-errors/runtime": [posix.join(root, "runtime/index.ts")] },
};

/** What every program has, parsed once. */
const libraries = new Map<string, TypeScript.SourceFile | undefined>();

/** What the compiler says of generated folders, each `file: message`. */
export function complaintsOf(
  folders: ReadonlyMap<string, readonly Pick<Artifact, "path" | "content">[]>,
): readonly string[] {
  const files = new Map(
    [...folders].flatMap(([folder, artifacts]) =>
      artifacts
        .filter(({ path }) => path.endsWith(".ts"))
        .map(({ path, content }) => [posix.join(root, "made", folder, path), content] as const),
    ),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, directoryExists, getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    if (files.has(path)) return getSourceFile(path, ...rest);
    const known = libraries.get(path) ?? getSourceFile(path, ...rest);
    libraries.set(path, known);
    return known;
  };
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.directoryExists = (path) =>
    path.startsWith(posix.join(root, "made")) || directoryExists?.(path) === true;
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, "\n");
      return `${posix.relative(root, path)}: ${message}`;
    }),
  );
}
