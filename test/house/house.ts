import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type * as TypeScript from "typescript";

// A namespace import of a nine-megabyte CommonJS file is slow to analyse; requiring it is not.
export const ts: typeof TypeScript = createRequire(import.meta.url)("typescript");

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** What the package ships: everything the floors and doors speak of. */
export const shippedRooms = ["generator", "lint", "runtime"] as const;

export interface SourceFile {
  /** POSIX, from the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly tree: TypeScript.SourceFile;
}

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** `type`: gone after compilation; `late`: happens when a function runs; `static`: on loading. */
  readonly kind: "static" | "type" | "late";
}

/** Paths of all files under a folder of the repository, sorted, dependencies and output left out; none where it is absent. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  const paths: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (["node_modules", "dist", ".git", "coverage"].includes(entry.name)) continue;
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...filesUnder(path));
    else paths.push(path);
  }
  return paths.toSorted();
}

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function parse(path: string, text: string = read(path)): SourceFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

const parsed = new Map<string, readonly SourceFile[]>();

/** The parsed TypeScript files of a room. */
export function sources(folder: string): readonly SourceFile[] {
  let found = parsed.get(folder);
  if (found === undefined) {
    found = filesUnder(folder)
      .filter((path) => path.endsWith(".ts"))
      .map((path) => parse(path));
    parsed.set(folder, found);
  }
  return found;
}

/** Every node of a file, parents before children. */
export function* nodesOf(file: SourceFile): Generator<TypeScript.Node> {
  const open: TypeScript.Node[] = [file.tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    const children: TypeScript.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    open.push(...children.toReversed());
  }
}

export function lineOf(file: SourceFile, node: TypeScript.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
}

/** Everything a file takes from other modules, in any of the ways TypeScript knows. */
export function importsOf(file: SourceFile): readonly Import[] {
  const imports: Import[] = [];
  for (const node of nodesOf(file)) {
    const add = (specifier: TypeScript.Node | undefined, kind: Import["kind"]): void => {
      if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
        imports.push({ specifier: specifier.text, line: lineOf(file, specifier), kind });
      }
    };
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnlyImport(node) ? "type" : "static");
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnlyExport(node) ? "type" : "static");
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, "type");
    } else if (ts.isCallExpression(node) && loadsModule(node)) {
      add(node.arguments[0], "late");
    } else if (ts.isNewExpression(node) && node.expression.getText(file.tree) === "URL") {
      // A worker's script: compiled when it is named, a source here.
      const script = node.arguments?.[0];
      const specifier = script !== undefined && ts.isStringLiteralLike(script) ? script.text : "";
      if (/^\.\.?\/.*\.[jt]s$/.test(specifier)) {
        const line = lineOf(file, node);
        imports.push({ specifier: specifier.replace(/\.js$/, ".ts"), line, kind: "late" });
      }
    }
  }
  return imports;
}

function isTypeOnlyImport(node: TypeScript.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function isTypeOnlyExport(node: TypeScript.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  return (
    clause !== undefined &&
    ts.isNamedExports(clause) &&
    clause.elements.length > 0 &&
    clause.elements.every((element) => element.isTypeOnly)
  );
}

/** `import("x")`, `require("x")`, `createRequire(here)("x")`, `require.resolve("x")`, `import.meta.resolve("x")`. */
function loadsModule(call: TypeScript.CallExpression): boolean {
  const callee = call.expression;
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === "require";
  if (ts.isCallExpression(callee)) {
    return ts.isIdentifier(callee.expression) && callee.expression.text === "createRequire";
  }
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "resolve") return false;
  const owner = callee.expression;
  return ts.isMetaProperty(owner) || (ts.isIdentifier(owner) && owner.text === "require");
}

export interface Edge extends Import {
  readonly from: string;
  readonly to: string;
}

/** The imports among our own files: relative ones, resolved to paths. */
export function edges(files: readonly SourceFile[]): readonly Edge[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => specifier.startsWith("."))
      .map((found) => ({
        ...found,
        from: file.path,
        to: posix.join(posix.dirname(file.path), found.specifier),
      })),
  );
}

/** `@scope/name/sub` and `name/sub` are files of packages `@scope/name` and `name`; undefined for our own and Node's. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith(".") || specifier.startsWith("node:")) return undefined;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The rows of the Markdown table that follows a heading, cells trimmed, without the header. */
export function table(path: string, heading: string): readonly (readonly string[])[] {
  const lines = read(path).split("\n");
  const start = lines.findIndex(
    (line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading,
  );
  if (start === -1) throw new Error(`${path} has no heading "${heading}"`);
  const first = lines.findIndex((line, index) => index > start && line.startsWith("|"));
  const rows: string[][] = [];
  for (const line of lines.slice(first)) {
    if (!line.startsWith("|")) break;
    rows.push(
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  }
  return rows.slice(2);
}

/** What stands in backticks in a cell. */
export function codeSpans(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, span]) => span as string);
}
