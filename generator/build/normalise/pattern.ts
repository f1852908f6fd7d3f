import { growthOf } from "../pattern/growth.ts";

/** A pattern as validators can use it, if they can, and what is worth knowing of it. */
export interface PatternReading {
  readonly pattern?: string;
  readonly finding?: Finding;
}

interface Finding {
  readonly rule: "invalid-schema" | "unsafe-pattern";
  /** What is said of the pattern. */
  readonly fact: string;
  readonly help: string;
}

const LONGEST_PATTERN = 4_096;

/** On a text of so many characters, the square of its length is about a millisecond. */
const LONGEST_TEXT = 1_000;

const invalid: Finding = {
  rule: "invalid-schema",
  fact: "is no regular expression; it is ignored",
  help: "Write it as ECMA-262 does, with the flag `u`; it knows no `(?i)` and no `\\A`.",
};

const unsafe: Finding = {
  rule: "unsafe-pattern",
  fact: "may take time out of all proportion to a text's length; it is ignored",
  help: "Write it so that a text can be read in one way only, and without back references.",
};

const slow: Finding = {
  rule: "unsafe-pattern",
  fact: `may take time with the square of a text's length; a text of more than ${LONGEST_TEXT} characters counts as one that it doesn't match`,
  help: "Begin it with `^`, and let what repeats end at something that it can't read itself.",
};

const readings = new Map<string, PatternReading>();

/**
 * Reads a `pattern`: it compiles with the flag `u`, escapes that flag forbids are taken out, and no text takes it long.
 */
export function readPattern(written: string): PatternReading {
  const reading = readings.get(written) ?? read(written);
  readings.set(written, reading);
  return reading;
}

function read(written: string): PatternReading {
  if (written.length > LONGEST_PATTERN) return { finding: unsafe };
  const pattern = [written, withoutNeedlessEscapes(written)].find(compiles);
  if (pattern === undefined) return { finding: invalid };
  switch (growthOf(pattern)) {
    case "linear":
      return { pattern };
    case "quadratic":
      return { pattern: upTo(LONGEST_TEXT, pattern), finding: slow };
    case "unproven":
      return { finding: unsafe };
  }
}

/** The same pattern, but that it matches no longer text, and is not tried on one. */
const upTo = (longest: number, pattern: string): string =>
  `^(?=[^]{0,${longest}}$)[^]*?(?:${pattern})`;

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").unicode;
  } catch {
    return false;
  }
}

/** `\_` and `\@` mean `_` and `@` without the flag `u` and are errors with it. */
const withoutNeedlessEscapes = (pattern: string): string =>
  pattern
    .replace(/\\([\s\S])/g, (escape, character: string) =>
      /[!"#%&',:;<=>@_`~ ]/.test(character) ? character : escape,
    )
    .replace(/\\-(?![^[\]]*\])/g, "-");
