const HIDDEN = "[redacted]";

/** What may be a secret in prose: named values, credentials in a URL, tokens of authentication schemes, long random words. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b(bearer|basic|digest|negotiate)\s+[^\s"',;]+/gi, `$1 ${HIDDEN}`],
  [/(:\/\/)[^\s/@"']+@/g, `$1${HIDDEN}@`],
  [
    /([\w-]{0,40}(?:passw(?:or)?d|pwd|secret|token|key|authorization|cookie|session|signature|credential)[\w-]{0,40}["']?\s{0,3}(?:[:=]|\bis\b)\s{0,3})("[^"]*"?|'[^']*'?|[^\s"',;&}]+)/gi,
    `$1${HIDDEN}`,
  ],
  [
    /\b(?:gh[a-z]_|github_pat_|glpat-|xox[a-z]-|[rsp]k_(?:live|test)_|sk-|AKIA|eyJ)[\w.-]{8,}/g,
    HIDDEN,
  ],
  [/(?=[\w.+/=-]*\d)(?=[\w.+/=-]*[a-z])[\w.+/=-]{20,}/gi, HIDDEN],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, HIDDEN],
];

/**
 * At most so many characters of a text on one line, with everything that may be a secret replaced. It hides too much
 * rather than too little: a request's id goes as well.
 */
export function excerpt(text: string, maxLength: number): string {
  // What is cut off may end in the middle of a secret: look at more than is shown.
  let line = text
    .slice(0, maxLength * 4)
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  for (const [secret, hidden] of SECRETS) line = line.replace(secret, hidden);
  return line.length > maxLength ? `${line.slice(0, maxLength - 1).trimEnd()}…` : line;
}
