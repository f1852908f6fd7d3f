/**
 * Text of a document made safe for a terminal and for one line: control characters, direction overrides and
 * lone surrogates show as `\u{1b}`; what moves the cursor or hides text can't.
 */
export const harmless = (text: string): string =>
  text.replace(unsafe, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);

/** The same, but line breaks stay. */
export const harmlessLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(harmless)
    .join("\n");

const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
