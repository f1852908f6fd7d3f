// Only in Node: TypeScript reads the declarations.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The runtime's declarations as they are published, by path. */
function declarations(): ReadonlyMap<string, string> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts"],
    types: ["node"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    skipLibCheck: true,
  };
  const files = new Map<string, string>();
  ts.createProgram([resolve(root, "runtime/index.ts")], options).emit(undefined, (path, text) =>
    files.set(path, text),
  );
  return files;
}

/** What TypeScript has against a consumer's code. */
function problems(source: string, lib: readonly string[], types: readonly string[]): string[] {
  const consumer = resolve(root, "consumer.ts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: [...lib],
    types: [...types],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const own = new Map([...published, [consumer, source]]);
  const hidden = (path: string): boolean =>
    path.startsWith(resolve(root, "runtime")) && path.endsWith(".ts") && !own.has(path);
  host.fileExists = (path) => own.has(path) || (!hidden(path) && fileExists(path));
  host.readFile = (path) => own.get(path) ?? (hidden(path) ? undefined : readFile(path));
  host.getSourceFile = (path, target) =>
    own.has(path) ? ts.createSourceFile(path, own.get(path)!, target) : getSourceFile(path, target);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([consumer], options, host))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.slice(root.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    )
    .filter((problem) => !problem.startsWith("node_modules"));
}

const published = declarations();

const SOURCE = `
  import { type Api, ApiError, createFetch, isApiError, type RetryPolicies, throwIfError, type Verdict } from "./runtime/index.js";
  declare const api: Api<Verdict>;
  export const policies = {} satisfies RetryPolicies<never>;
  export const acmeFetch = createFetch(api, { deadlineMs: 1 });
  export async function call(): Promise<number> {
    try {
      const response = await throwIfError(api, await acmeFetch("https://example.org/things"));
      const status: number = response.status;
      return status;
    } catch (error) {
      if (isApiError(api, error)) return error.status ?? 0;
      throw error instanceof ApiError ? error.code : error;
    }
  }
`;

describe("the published declarations", { timeout: 120_000 }, () => {
  test("compile with nothing but the language", () => {
    expect(problems(SOURCE, ["lib.es2022.d.ts"], [])).toEqual([]);
  });

  test("compile in a worker", () => {
    expect(problems(SOURCE, ["lib.es2022.d.ts", "lib.webworker.d.ts"], [])).toEqual([]);
  });

  test("give a browser its own fetch", () => {
    const same = `${SOURCE}; export const same: typeof fetch = acmeFetch;`;
    expect(problems(same, ["lib.es2022.d.ts", "lib.dom.d.ts"], [])).toEqual([]);
  });

  test("give Node its own Response", () => {
    const wrong = SOURCE.replace("const status: number", "const status: string");
    expect(problems(wrong, ["lib.es2022.d.ts"], ["node"])).toEqual([
      "consumer.ts: Type 'number' is not assignable to type 'string'.",
      "consumer.ts: Type 'string' is not assignable to type 'number'.",
    ]);
  });
});
