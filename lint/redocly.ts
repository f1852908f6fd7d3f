/**
 * The part of Redocly's plugin interface that this room uses. It is stated here so that lint imports nothing:
 * the linter that runs the plugin is the user's own and brings its own core.
 */

/** Redocly knows no notes: what the generator only remarks is a warning here. */
export type Severity = "error" | "warn";

/** A place as Redocly keeps it; the pointer is a URI fragment, such as `#/components`. */
export interface Location {
  readonly source: Source;
  readonly pointer: string;
  child(steps: (string | number)[]): Location;
}

/** A file; what else it holds is Redocly's own business. */
export interface Source {
  readonly absoluteRef: string;
}

/** What a problem points to: a value, or with `reportOnKey` the key in front of it. */
export interface Target {
  readonly source: Source;
  readonly pointer: string;
  readonly reportOnKey?: boolean;
}

export interface Problem {
  readonly message: string;
  readonly suggest?: string[];
  readonly location: Target;
  readonly forceSeverity?: Severity;
}

/** Where a `$ref` leads; both are undefined where it leads nowhere. */
export interface Resolution {
  readonly node: unknown;
  readonly location: Location | undefined;
}

/** What a visitor learns of the node it visits. */
export interface VisitContext {
  /** Where the node stands, behind its `$ref` if it has one. */
  readonly location: Location;
  readonly key: string | number;
  readonly parent: unknown;
  readonly type: { readonly name: string };
  /** `oas3_0`, `oas3_1` or `oas3_2`. */
  readonly specVersion: string;
  report(problem: Problem): void;
  /** Follows a reference object, and every one it leads to, from the file `from`. */
  resolve(reference: { readonly $ref: string }, from?: string): Resolution;
}

export type Visit = (node: unknown, context: VisitContext) => void;

/** One visit per name of a node type; `any` sees every node, `ref` every reference object. */
export type Visitor = Record<string, Visit>;

/** A rule as Redocly starts it, once per document. */
export type Rule = (settings: Record<string, unknown>) => Visitor;

interface ScalarType {
  name?: never;
  type?: "string" | "boolean" | "number" | "integer" | "object" | "array";
  enum?: string[];
  items?: ScalarType;
  /** Named where a value is none of many. */
  documentationLink?: string;
}

/** A node type, by name or in place, a scalar, or null for anything. */
export type PropertyType = string | NodeType | ScalarType | null | undefined;

type PropertyTypeOf = PropertyType | ((value: unknown, key: string) => PropertyType);

/** A kind of object a document may hold. */
export interface NodeType {
  properties: Record<string, PropertyTypeOf>;
  additionalProperties?: PropertyTypeOf;
  items?: PropertyTypeOf;
  required?: string[] | ((value: unknown, key: string | number | undefined) => string[]);
  extensionsPrefix?: string;
  description?: string;
}

export type RuleSettings =
  Severity | "off" | { severity: Severity | "off"; allowAdditionalProperties: boolean };

export interface Config {
  extends?: string[];
  rules: Record<string, RuleSettings>;
}

export interface Plugin {
  id: string;
  typeExtension: { oas3: (types: Record<string, NodeType>) => Record<string, NodeType> };
  rules: { oas3: Record<string, Rule> };
  configs: Record<string, Config>;
}
