import type { Doc } from "./doc.ts";

/** A TypeScript file as data: what emitters return and `print` turns into text. */
export interface SourceFile {
  /** POSIX, relative to the API's folder. */
  readonly path: string;
  /** The first lines, without comment marks. */
  readonly header: readonly string[];
  readonly declarations: readonly Declaration[];
}

export type Declaration =
  | ImportDeclaration
  | ReExportDeclaration
  | TypeDeclaration
  | InterfaceDeclaration
  | ConstDeclaration
  | FunctionDeclaration;

export interface ImportDeclaration {
  readonly kind: "import";
  readonly typeOnly: boolean;
  readonly names: readonly string[];
  readonly from: string;
}

export interface ReExportDeclaration {
  readonly kind: "re-export";
  readonly typeOnly: boolean;
  readonly names: readonly string[];
  readonly from: string;
}

interface Named {
  readonly name: string;
  readonly exported: boolean;
  /** Plain text; paragraphs are separated by an empty line. */
  readonly docs?: string;
}

export interface TypeDeclaration extends Named {
  readonly kind: "type";
  readonly typeParameters?: readonly string[];
  readonly value: Doc;
}

export interface InterfaceDeclaration extends Named {
  readonly kind: "interface";
  readonly typeParameters?: readonly string[];
  readonly extends?: string;
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly optional?: boolean;
  readonly type: Doc;
  readonly docs?: string;
}

export interface ConstDeclaration extends Named {
  readonly kind: "const";
  readonly type?: string;
  readonly value: Doc;
}

export interface FunctionDeclaration extends Named {
  readonly kind: "function";
  readonly typeParameters?: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  readonly body: Doc;
  /** What a caller sees, where that says more than the implementation; the first that fits counts. */
  readonly overloads?: readonly Signature[];
}

export interface Signature {
  readonly typeParameters?: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
}
