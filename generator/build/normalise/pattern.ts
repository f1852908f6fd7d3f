/** A pattern as validators can use it, or why they can't. */
export type PatternReading =
  { readonly pattern: string } | { readonly fault: "invalid" | "unsafe" };

/** Longer patterns are refused. */
const LONGEST = 4_096;

/** Reads a `pattern`: it compiles with the flag `u`, escapes that flag forbids are taken out, and it can't run for ever. */
export function readPattern(written: string): PatternReading {
  if (written.length > LONGEST) return { fault: "unsafe" };
  const pattern = [written, withoutNeedlessEscapes(written)].find(compiles);
  if (pattern === undefined) return { fault: "invalid" };
  return mayBacktrackForever(pattern) ? { fault: "unsafe" } : { pattern };
}

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

interface Group {
  /** What repeats without end inside, a whole group as `(`. */
  readonly repeated: string[];
  /** What each branch begins with. */
  readonly starts: string[];
  atStart: boolean;
}

const emptyGroup = (): Group => ({ repeated: [], starts: [], atStart: true });

/**
 * True where a group that repeats holds something that repeats without end, or branches that may begin alike: the two
 * habits behind exponential matching. Errs on the side of refusing, but for `(-[a-z]+)*`, whose every turn begins with a
 * character that what repeats can't be.
 */
function mayBacktrackForever(pattern: string): boolean {
  const tokens =
    pattern.match(/\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<[^>]*>|:))?|[\s\S]/gu) ?? [];
  const stack: Group[] = [emptyGroup()];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    const group = stack.at(-1);
    if (!group) return true;
    if (token.startsWith("(")) {
      if (group.atStart) group.starts.push("(");
      group.atStart = false;
      stack.push(emptyGroup());
    } else if (token === ")") {
      const closed = stack.pop();
      const parent = stack.at(-1);
      if (!closed || !parent) return true;
      const most = repetition(tokens, index + 1);
      if (most > 1 && (turnsBlur(closed) || beginAlike(closed.starts))) return true;
      if (closed.repeated.length > 0 || most === Infinity) parent.repeated.push("(");
    } else if (token === "|") group.atStart = true;
    else {
      if (group.atStart && token !== "^") {
        group.starts.push(token);
        group.atStart = false;
      }
      if (repetition(tokens, index + 1) === Infinity) group.repeated.push(token);
    }
  }
  return false;
}

/** True where one turn of a repeated group may be taken for the end of another. */
function turnsBlur({ repeated, starts }: Group): boolean {
  const [start = ""] = starts;
  const literal = /^(?:\\\W|[^\w\s\\[(.])$/.test(start) ? start.slice(-1) : undefined;
  if (literal === undefined || starts.length > 1) return repeated.length > 0;
  return repeated.some((token) => token === "(" || token === start || isMatch(token, literal));
}

function isMatch(token: string, character: string): boolean {
  try {
    return new RegExp(`^${token}$`, "u").test(character);
  } catch {
    return true;
  }
}

/** How often what stands before the token may repeat. */
function repetition(tokens: readonly string[], index: number): number {
  const token = tokens[index];
  if (token === "*" || token === "+") return Infinity;
  if (token !== "{") return 1;
  const bounds = /^\{(\d+)(,(\d*))?\}/.exec(tokens.slice(index, index + 12).join(""));
  if (!bounds) return 1;
  if (bounds[2] === undefined) return Number(bounds[1]);
  return bounds[3] === "" ? Infinity : Number(bounds[3]);
}

const beginAlike = (starts: readonly string[]): boolean =>
  starts.length > 1 &&
  (new Set(starts).size < starts.length ||
    starts.some((start) => !/^[\w\s-]$|^\\[./-]$/.test(start)));
