/** A node of a JSON or YAML text by its offset: what positions need, without its value. */
export interface TextNode {
  readonly kind: "mapping" | "sequence" | "scalar" | "alias";
  /** Offset of its first character; of a YAML block scalar the first of its content. */
  readonly start: number;
  /** A string's decoded text, any other scalar as it is written; undefined for collections. */
  readonly text?: string | undefined;
  /** Keys and values in turn for a mapping, items for a sequence. */
  readonly children: readonly TextNode[];
  /** Where a YAML alias leads. */
  readonly target?: TextNode | undefined;
}

/** A text and its nodes. */
export interface Written {
  readonly text: string;
  /** Undefined where the text can't be read. */
  nodes(): TextNode | undefined;
}

/** Why a text is not well formed, where, and what to do. */
export interface SyntaxFault {
  /** Follows the file's name in a sentence. */
  readonly fault: string;
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly help?: string;
}

/** What is said of a text that says nothing; `holds` follows the file's name in a sentence. */
export const emptyText = (holds = "it is empty"): SyntaxFault => ({
  fault: holds,
  offset: 0,
  help: "Put the document into it, or name another file; what was to write this one may have failed.",
});

/** What is wrong with a text that can be read all the same. */
export interface SyntaxFlaw {
  readonly severity: "error" | "warning";
  /** A sentence. */
  readonly message: string;
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly help: string;
}

/** What a text says, and where it says it. */
export interface ParsedText {
  /** A tree whose objects own every key they have. */
  readonly value: unknown;
  readonly flaws: readonly SyntaxFlaw[];
  nodes(): TextNode | undefined;
}

/** What is said where a key stands once more. */
export const repeatedKey = (offset: number): SyntaxFlaw => ({
  severity: "error",
  message: "A key stands twice in one mapping; the last one counts.",
  offset,
  help: "Remove or rename one of the two keys.",
});
