import type { Artifact } from "../model/artifact.ts";
import { blockComment, lineComments } from "./comment.ts";
import { layOut, lineWidth } from "./layout.ts";
import { assemble, type Unit } from "./morph.ts";
import type {
  Declaration,
  FunctionDeclaration,
  InterfaceDeclaration,
  Signature,
  SourceFile,
} from "./source-file.ts";
import type { Doc } from "./doc.ts";

/** Turns files described as data into text; what is text already passes through. */
export function print(files: readonly (SourceFile | Artifact)[]): Artifact[] {
  return files.map((file) =>
    "declarations" in file
      ? { path: file.path, content: [...unitsOf(file)].map(assemble).join("") }
      : file,
  );
}

/** In UTF-16 units. A syntax tree takes more than twenty times the memory of its text: a long file is handed over in several units. */
const unitSize = 200_000;

/** A file as text, one unit after the other. */
export function* unitsOf({ path, header, declarations }: SourceFile): Generator<Unit> {
  let above = 0;
  let text = `${lineComments(header)}\n`;
  let before: Declaration | undefined;
  for (const declaration of declarations) {
    if (text.length > unitSize) {
      yield { path, above, text };
      above += text.split("\n").length - 1;
      text = "";
    }
    text += `${standTogether(before, declaration) ? "" : "\n"}${statement(declaration)}\n`;
    before = declaration;
  }
  yield { path, above, text };
}

/** Imports do, and what a front door passes on. */
function standTogether(before: Declaration | undefined, { kind }: Declaration): boolean {
  const kinds: readonly (string | undefined)[] = ["import", "re-export"];
  return kinds.includes(before?.kind) && kinds.includes(kind);
}

function statement(declaration: Declaration): string {
  const text = textOf(declaration);
  const docs = "docs" in declaration ? (declaration.docs ?? "") : "";
  return docs.trim() === "" ? text : `${blockComment(docs, 0)}\n${text}`;
}

function textOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case "import":
      return layOut(clause("import", declaration.typeOnly, declaration.names, declaration.from));
    case "re-export":
      return layOut(clause("export", declaration.typeOnly, declaration.names, declaration.from));
    case "type":
      return typeText(declaration);
    case "interface":
      return interfaceText(declaration);
    case "const": {
      const annotation = declaration.type === undefined ? "" : `: ${declaration.type}`;
      const start = `${prefix(declaration)}const ${declaration.name}${annotation} = `;
      return `${start}${layOut(declaration.value, { column: start.length, rest: 1 })};`;
    }
    case "function":
      return functionText(declaration);
  }
}

function typeText(declaration: Extract<Declaration, { kind: "type" }>): string {
  const { name, typeParameters = [], value } = declaration;
  const start = `${prefix(declaration)}type ${name}`;
  const head = `${start}${parametersOf(typeParameters)} =`;
  if (typeParameters.length === 0 || head.length <= lineWidth)
    return `${head}${layOut(value, { column: head.length, rest: 1 })};`;
  const list = typeParameters.map((parameter) => `  ${parameter},\n`).join("");
  return `${start}<\n${list}> =${layOut(value, { column: "> =".length, rest: 1 })};`;
}

function clause(word: string, typeOnly: boolean, names: readonly string[], from: string): Doc {
  // The formatter never breaks braces around one name.
  if (names.length === 1)
    return `${word} ${typeOnly ? "type " : ""}{ ${names[0]!} } from ${JSON.stringify(from)};`;
  const line: Doc = { kind: "line", flat: " " };
  const list = names.flatMap((name, i) => (i === 0 ? [name] : [",", line, name]));
  const comma: Doc = { kind: "if-broken", broken: ",", flat: "" };
  return {
    kind: "group",
    content: [
      `${word} ${typeOnly ? "type " : ""}{`,
      { kind: "indent", content: [line, ...list, comma] },
      line,
      `} from ${JSON.stringify(from)};`,
    ],
  };
}

function interfaceText(declaration: InterfaceDeclaration): string {
  const base = declaration.extends === undefined ? "" : ` extends ${declaration.extends}`;
  const name = `${declaration.name}${parametersOf(declaration.typeParameters)}`;
  const head = `${prefix(declaration)}interface ${name}${base} {`;
  const members = declaration.members.map((member) => {
    const start = `  readonly ${member.name}${member.optional ? "?" : ""}: `;
    const docs = member.docs === undefined ? "" : `  ${blockComment(member.docs, 2)}\n`;
    return `${docs}${start}${layOut(member.type, { column: start.length, indent: 2, rest: 1 })};`;
  });
  return members.length === 0 ? `${head}}` : `${head}\n${members.join("\n")}\n}`;
}

function functionText(declaration: FunctionDeclaration): string {
  const { overloads = [], body } = declaration;
  const start = `${prefix(declaration)}function ${declaration.name}`;
  const seen = overloads.map((overload) => `${signature(start, overload, ";")}\n`).join("");
  const text = layOut(body, { column: 2, indent: 2 });
  const head = signature(start, withUnread(declaration, text), " {");
  return `${seen}${head}\n  ${text}\n}`;
}

/** A parameter that is there for its place begins with an underscore, or compilers may complain of it. */
function withUnread({ returnType, ...declared }: FunctionDeclaration, body: string): Signature {
  const words = new Set(body.match(/[\w$]+/g));
  const nameOf = (name: string): string => (words.has(name) ? name : `_${name}`);
  return {
    ...declared,
    parameters: declared.parameters.map((one) => ({ ...one, name: nameOf(one.name) })),
    returnType: returnType.replace(/^\w+(?= is )/, nameOf),
  };
}

function signature(
  start: string,
  { typeParameters, parameters, returnType }: Signature,
  end: string,
): string {
  const name = `${start}${parametersOf(typeParameters)}`;
  const list = parameters.map(
    ({ name: parameter, type, optional }) => `${parameter}${optional ? "?" : ""}: ${type}`,
  );
  const oneLine = `${name}(${list.join(", ")}): ${returnType}${end}`;
  if (oneLine.length <= lineWidth) return oneLine;
  return `${name}(\n${list.map((parameter) => `  ${parameter},\n`).join("")}): ${returnType}${end}`;
}

function prefix({ exported }: { readonly exported: boolean }): string {
  return exported ? "export " : "";
}

function parametersOf(typeParameters: readonly string[] | undefined): string {
  return typeParameters === undefined || typeParameters.length === 0
    ? ""
    : `<${typeParameters.join(", ")}>`;
}
