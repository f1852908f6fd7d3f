// The promise of the types: forget one error of an API, and the compiler says so. Held to for every code of every API, by
// compiling programs that each forget another one.
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, root, ts } from "../house/house.ts";

const apis = filesUnder("generated").filter((path) => /^generated\/[^/]+\/index\.ts$/.test(path));

async function codesOf(index: string): Promise<readonly string[]> {
  const { retryPolicies } = (await import(/* @vite-ignore */ posix.join(root, index))) as {
    readonly retryPolicies: Readonly<Record<string, unknown>>;
  };
  return Object.keys(retryPolicies);
}

const header = (index: string): string =>
  [
    `import { classify, retryPolicies } from "../../${index.replace(/\.ts$/, ".js")}";`,
    `import type { Code } from "../../${index.replace(/\.ts$/, ".js")}";`,
    "type Verdict = NonNullable<ReturnType<typeof classify>>;",
  ].join("\n");

const asSwitch = (name: string, codes: readonly string[]): string =>
  [
    `export function ${name}(verdict: Verdict): number {`,
    "  switch (verdict.code) {",
    ...codes.map((code) => `    case ${JSON.stringify(code)}: return 1;`),
    "    case undefined: return 0;",
    "  }",
    "}",
  ].join("\n");

const asTable = (name: string, codes: readonly string[]): string =>
  `export const ${name} = {\n${codes
    .map((code) => `  ${JSON.stringify(code)}: retryPolicies[${JSON.stringify(code)}],`)
    .join("\n")}\n} satisfies Readonly<Record<Code, unknown>>;`;

/** The lines at which a program does not compile. */
function errorLines(text: string): readonly number[] {
  const name = posix.join(root, "test/generated/program.ts");
  const options = {
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile(posix.join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config,
      { ...ts.sys, readDirectory: () => [] },
      root,
    ).options,
    noEmit: true,
    // The table's own keys are looked up by codes that the program is made of.
    noPropertyAccessFromIndexSignature: false,
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => path === name || fileExists(path);
  host.readFile = (path) => (path === name ? text : readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023) : getSourceFile(path, ...rest);
  const program = ts.createProgram([name], options, host);
  const file = program.getSourceFile(name);
  return program
    .getSemanticDiagnostics(file)
    .map(({ start }) => (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) + 1);
}

describe.each(apis)("%s", (index) => {
  test("forgetting any one error, in a switch or a table, stops the compiler there and nowhere else", async () => {
    const codes = await codesOf(index);
    const parts = [header(index), asSwitch("all", codes), asTable("allPolicies", codes)];
    const expected: number[] = [];
    for (const [position, forgotten] of codes.entries()) {
      const others = codes.filter((code) => code !== forgotten);
      const named = [asSwitch(`without${position}`, others), asTable(`policies${position}`, others)] as const;
      parts.push(named[0]);
      // "Function lacks ending return statement" stands at its return type, on the first line.
      expected.push(parts.slice(0, -1).join("\n").split("\n").length + 1);
      parts.push(named[1]);
      expected.push(parts.join("\n").split("\n").length);
    }
    expect(codes.length).toBeGreaterThan(0);
    expect(errorLines(parts.join("\n"))).toEqual(expected);
  });
});
