/** The words of a text: runs of letters and digits, split where the case changes. */
export function words(text: string): string[] {
  return (
    text.normalize("NFC").match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{N}+|\p{Lu}/gu) ??
    []
  );
}

export function pascalCase(text: string): string {
  return words(text)
    .map(
      (word) =>
        word[0]!.toUpperCase() +
        (/^\p{Lu}+$/u.test(word) ? word.slice(1).toLowerCase() : word.slice(1)),
    )
    .join("");
}

export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
