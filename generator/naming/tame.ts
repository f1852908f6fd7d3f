/** Zero-width space: shown as nothing, and keeps what it parts from being read as one. */
const gap = "\u200b";

/** The one gate for text in comments: nothing in it can end the comment or act as a directive. */
export function tame(text: string): string {
  return text
    .replace(/[\u2028\u2029]|\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\u200b\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replaceAll("*/", `*${gap}/`)
    .replaceAll("/*", `/${gap}*`)
    .replace(/@(?=ts-|jest|vitest|license|preserve|jsx)/gi, `@${gap}`)
    .replace(/(?<=^|\n)(\s*)(?=@)/g, `$1${gap}`)
    .replace(
      /(eslint|prettier|biome|oxlint|istanbul|c8|v8|deno|sourceMappingURL)(?=[-=\s:])/gi,
      (word) => `${word[0]}${gap}${word.slice(1)}`,
    )
    .replace(/#(?=\s*source(Mapping)?URL)/g, `#${gap}`)
    .replace(/<(?=reference|amd)/gi, `<${gap}`);
}

/** Characters that are not seen, or that turn the others round. */
const unseen = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Code whose literals hold no character that is not seen, but its escape. */
export const visible = (code: string): string =>
  code.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
