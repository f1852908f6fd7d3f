const HIDDEN = "[redacted]";

/** What the name of a secret holds. */
const WORDS =
  "pass(?:w(?:or)?d|phrase|code)|pwd|secret|token|credential|authorization|cookie|session|signature|api[-_ ]?key|access[-_]?key|private[-_]?key|jwt";

/** Those words in longer names; short ones, which begin other words, as a whole, and `key` where no letter follows. */
const NAME = `[\\w-]{0,40}(?:(?:${WORDS})[\\w-]{0,40}|keys?(?![a-z]))|\\b(?:pass|pin|otp|cvv|sid|sig|auth)\\b`;

/** A value to its closing quote, however often that is escaped; to its bracket; else to the end of a word. */
const VALUE = String.raw`(?!(?:null|true|false)\b)(?:(\\*["'\x60])(?!\2).*?(?:(?<!\\)\2|$)|\[[^\]]*\]?|\{[^}]*\}?|[^\s"',;&}\]]+)`;

/** What follows "the password is" where no password does. */
const ORDINARY =
  "an?|the|this|that|not|no|only|already|also|now|too|in|of|to|for|from|on|at|being|required|needed|missing|empty|blank|null|undefined|valid|invalid|correct|incorrect|right|wrong|bad|weak|strong|short|long|expired|revoked|enabled|disabled|unknown|malformed|mandatory|optional|unauthorized|forbidden|denied|unsupported|used|reserved|taken|active|inactive|limited|rejected|refused|ignored|different|provided|set|sent";

const NAMED = RegExp(`^(?:${NAME})$`, "i");

/** What may be a secret in prose, and what remains of it. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/((?:cookie|authorization)["']?\s{0,3}[:=]\s{0,3}["']?)[^"']+/gi, `$1${HIDDEN}`],
  [/\b(bearer|basic|digest|negotiate)\s+[^\s"',;]+/gi, `$1 ${HIDDEN}`],
  [/(:\/\/)[^\s/@"']+@/g, `$1${HIDDEN}@`],
  [RegExp(`((?:${NAME})\\\\*["'\`]?\\s{0,3}[:=]\\s{0,3})${VALUE}`, "gi"), `$1$2${HIDDEN}$2`],
  [
    RegExp(`(\\b(?:${NAME})["'\`]?\\s+(?:is|was)\\s+)(?!(?:${ORDINARY})\\b)${VALUE}`, "gi"),
    `$1$2${HIDDEN}$2`,
  ],
  // How vendors begin a token, to be found where it leaks.
  [
    /\b(?:gh[oprsu]_|github_pat_|glpat-|xox[abeprs]-|xapp-|[prs]k[-_]|whsec_|AKIA|ASIA|AIza|ya29\.|npm_|hf_|pypi-|SG\.|eyJ)[\w.+/=-]{8,}/g,
    HIDDEN,
  ],
  [/(?=[\w.+/=-]*\d)(?=[\w.+/=-]*[a-z])[\w.+/=-]{20,}/gi, HIDDEN],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, HIDDEN],
];

/** Whether what has this name is likely a secret. */
export function isSecret(name: string): boolean {
  return NAMED.test(name);
}

/** JSON of a value without what is named as a secret; `undefined` where there is no JSON of it. */
export function veiledJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (name, inner: unknown) => {
      if (typeof inner === "bigint") return String(inner);
      const says = inner !== null && inner !== "" && typeof inner !== "boolean";
      return says && isSecret(name) ? HIDDEN : inner;
    });
  } catch {
    // A circle, a depth beyond the stack, a `toJSON` that throws.
    return undefined;
  }
}

/** At most so many characters of a text on one line. */
export function oneLine(text: string, maxLength: number): string {
  const line = text.replace(/[\s\p{C}]+/gu, " ").trim();
  if (line.length <= maxLength) return line;
  return `${line.slice(0, maxLength - 1).replace(/\s*\p{Cs}?$/u, "")}…`;
}

/**
 * At most so many characters of a text on one line, with everything that may be a secret replaced. It hides too much
 * rather than too little: a request's id goes as well.
 */
export function excerpt(text: string, maxLength: number): string {
  // What is cut off may end in the middle of a secret: look at more than is shown.
  let line = oneLine(text.slice(0, maxLength * 4), maxLength * 4);
  for (const [secret, hidden] of SECRETS) line = line.replace(secret, hidden);
  return oneLine(line, maxLength);
}
