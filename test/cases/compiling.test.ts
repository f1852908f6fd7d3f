// Whoever commits generated code compiles it with flags of their own. All small specs together, under the strictest.
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, ts } from "../house/house.ts";
import { caseOf, ideas } from "./cases.ts";

const options = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: ["node"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  baseUrl: root,
  paths: { "openapi-errors/runtime": ["./runtime/index.ts"] },
};

/** What the compiler says of files that are not on disk. */
function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, language, ...rest)
      : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
        return `${path.slice(root.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      },
    );
  });
}

const place = (idea: string, path: string): string => join(root, "test/cases", idea, path);

test("all that small specs become compiles", async () => {
  const files = new Map<string, string>();
  for (const idea of ideas) {
    for (const { path, content } of (await caseOf(idea)).artifacts)
      if (path.endsWith(".ts")) files.set(place(idea, path), content);
  }
  expect(files.size).toBeGreaterThan(150);
  expect(problemsOf(files)).toEqual([]);
});

test("what does not compile is seen", async () => {
  const { artifacts } = await caseOf("flat-envelope");
  const files = new Map(
    artifacts
      .filter(({ path }) => path.endsWith(".ts"))
      .map(({ path, content }) => [place("flat-envelope", path), content]),
  );
  const guards = place("flat-envelope", "guards.ts");
  files.set(guards, files.get(guards)!.replace('(body, "rate_limited")', "(body, 429)"));
  expect(problemsOf(files)).toEqual([
    expect.stringContaining("Argument of type 'number' is not assignable to parameter of type"),
  ]);
});
