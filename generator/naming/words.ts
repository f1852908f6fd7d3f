/**
 * The words of a name: runs of letters and runs of digits, split at each change of case
 * (`HTTPValidationError2` has four). Characters beyond ASCII are spelled by their code point.
 */
export function words(text: string): readonly string[] {
  const ascii = text
    .normalize("NFC")
    .replace(/[^\p{ASCII}]/gu, (character) =>
      /[\p{L}\p{N}]/u.test(character)
        ? ` u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")} `
        : " ",
    );
  return ascii.match(/u[0-9a-f]{4,6}(?= )|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
}

/** `rate_limited` becomes `RateLimited`; empty where the text has no letter and no digit. */
export const pascalCase = (text: string): string => words(text).map(capitalise).join("");

/** `Rate limited` becomes `rate_limited`. */
export const snakeCase = (text: string): string => words(text).join("_").toLowerCase();

/** `rate_limited` and `RateLimited` become `Rate limited`, in any script; a text that has blanks is a sentence already. */
export function sentenceCase(text: string): string {
  const said = text.trim();
  const spaced = said
    .replace(/[\p{P}\p{S}\s]+/gu, " ")
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .trim();
  return capitaliseFirst(/\s/.test(said) || spaced === "" ? said : spaced.toLowerCase());
}

const capitalise = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Only the first letter changes: `scrapeGraphAI` becomes `ScrapeGraphAI`. */
export const capitaliseFirst = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1);

/** `error.type` becomes `errorType`. */
export const camelCase = (text: string): string => uncapitalised(pascalCase(text));

/** Only the first letter changes: `NotFound` becomes `notFound`. */
export const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
