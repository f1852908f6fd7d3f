import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";

/** A spec, loaded: every `$ref` can be followed, nothing is copied. */
export interface Document {
  /** The API's id: the file name without its ending. */
  readonly id: string;
  /** The spec as output and diagnostics name it: a POSIX path from the working directory, or a URL. */
  readonly spec: string;
  /** The root object, OpenAPI 3.x; Swagger 2.0 is converted, overlays are applied. */
  readonly root: Node;
  /** `3.0`, `3.1` or `3.2`. */
  readonly version: "3.0" | "3.1" | "3.2";
  /** True for a spec written for this tool (it has `x-error` or `x-error-responses` itself, not by overlay). */
  readonly handWritten: boolean;
  /** True where an `x-error` stands nowhere in it, in an overlay, or in another file: none has to be looked for. */
  readonly unmarked?: boolean;
  /**
   * Follows `$ref`s from a value until one that is no reference. `at` is where the value stands.
   * The same target always yields the same object and the same place. Undefined, and a diagnostic, where one leads nowhere
   * or is no string.
   */
  readonly resolve: Follow;
  /** The same without a diagnostic, for looking whether something matters that need not. */
  readonly peek: Follow;
  /** What was noticed so far; grows while references are followed. */
  readonly diagnostics: readonly Diagnostic[];
  /** Fills in line and column, reading the file again with positions where needed. */
  locate(location: Location): Location;
}

type Follow = (value: unknown, at: NodePlace) => Resolved | undefined;

/** A mapping of a parsed document. */
export type Node = Readonly<Record<string, unknown>>;

/** Where a value stands: the file and the steps to it. */
export interface NodePlace {
  readonly file: string;
  readonly pointer: string;
}

export interface Resolved {
  readonly value: unknown;
  readonly at: NodePlace;
  /** The last segment of the last `$ref` followed, as a name: `NestedError`; undefined where none was. */
  readonly refName?: string;
}
