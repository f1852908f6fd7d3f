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

/** What a text says, and where it says it. */
export interface Parsed {
  readonly value: unknown;
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
