/** A place in a document: the file and a JSON Pointer (RFC 6901), or a line and column where no pointer exists. */
export interface Location {
  /** As the user wrote it or relative to the working directory. */
  readonly file: string;
  readonly pointer?: string;
  /** True where the key at the pointer is meant, not its value. */
  readonly key?: boolean;
  /** Both count from 1. */
  readonly line?: number;
  readonly column?: number;
}

export type Severity = "error" | "warning" | "note";

/** Rule id, place, fact, help. */
export interface Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly location: Location;
  /** The fact, one present-tense sentence, names in backticks. */
  readonly message: string;
  /** The cure, one sentence. */
  readonly help?: string;
  /** Other places of the same fact, such as the first of two that disagree. */
  readonly related?: readonly { readonly location: Location; readonly message: string }[];
}

/** What can go wrong while loading, building or emitting. Closed: a rule that is not listed does not compile. */
export type Rule = keyof typeof rules;

/** Every rule and the one sentence that states it. */
export const rules = {
  // load
  "unreadable-input": "An input can be read.",
  "invalid-syntax": "A document is well-formed YAML or JSON.",
  "unsupported-document": "A document is OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0.",
  "unresolved-ref": "A `$ref` leads somewhere.",
  "refused-ref": "A `$ref` stays inside the spec's folder unless it is allowed by name.",
  "invalid-overlay": "An overlay is well formed and its targets exist.",
  "invalid-configuration": "The configuration in redocly.yaml names real inputs and known fields.",
  // build
  "invalid-status": "A status is a number from 100 to 599, a range, or `default`.",
  "invalid-duration": "A duration is a number with a unit.",
  "invalid-retry": "Timing is sane: it may retry, initial <= max, 1 to 10 attempts.",
  "invalid-x-error": "`x-error` has the fields and kinds of docs/x-error.md.",
  "misplaced-code": "`code` stands where one error stands.",
  "invalid-schema": "A schema is valid JSON Schema.",
  "undecided-recovery": "A hand-written spec says what to do about each error.",
  "uncited-source": "A hand-written spec says where each error is documented.",
  "invalid-name": "A code and its name make an identifier.",
  "one-code-one-policy": "Places that name one code agree on its policy.",
  "one-name-one-code": "Two codes have two names.",
  "ambiguous-errors": "Errors of one scope can be told apart.",
  "competing-code-paths": "A body has one code.",
  "too-many-alternatives": "A body has at most 256 alternatives.",
  "open-code": "A code that the document leaves open is listed by `codes`.",
  "code-in-array": "A code inside an array is named by `codePath`.",
  "invalid-example": "An example is valid and belongs to the error it illustrates.",
  renamed: "A name that is no identifier is repaired.",
  "unsafe-pattern": "A regular expression can be compiled, and no text takes it long.",
  "no-errors": "A document describes errors.",
} as const;
