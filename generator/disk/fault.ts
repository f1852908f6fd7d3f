/** What keeps an output folder from being written or read: one line that names the path. */
export class OutputFault extends Error {
  /** As the caller named it. */
  readonly path: string;
  readonly help: string;

  constructor(path: string, fact: string, help: string, cause?: unknown) {
    super(fact, cause === undefined ? undefined : { cause });
    this.name = "OutputFault";
    this.path = path;
    this.help = help;
  }
}

const facts: Readonly<Record<string, readonly [fact: string, help: string]>> = {
  EACCES: [
    "may not be written",
    "Give this user the right to write there, or choose another folder with `-o`.",
  ],
  EPERM: [
    "may not be written",
    "Give this user the right to write there, or choose another folder with `-o`.",
  ],
  EROFS: ["is on a read-only disk", "Choose another folder with `-o`."],
  ENOSPC: ["does not fit: the disk is full", "Free some space and run again; nothing was changed."],
  EDQUOT: [
    "does not fit: the quota is used up",
    "Free some space and run again; nothing was changed.",
  ],
  ENOENT: ["can't be made there", "Choose another folder with `-o`."],
  ENOTDIR: ["lies below a file", "Move that file away, or choose another folder with `-o`."],
  EISDIR: ["is a folder where a file belongs", "Move that folder away."],
  EBUSY: ["is held by another program", "Close what holds it and run again."],
  ENAMETOOLONG: ["is too long a name for this disk", "Choose a shorter folder with `-o`."],
  ELOOP: [
    "is a circle of symbolic links",
    "Remove one of them, or choose another folder with `-o`.",
  ],
  EMFILE: ["can't be opened: too many files are open", "Close some programs and run again."],
};

const unreadable = [
  "may not be read",
  "Give this user the right to read it, or choose another folder with `-o`.",
] as const;

const factsOfReading: typeof facts = { EACCES: unreadable, EPERM: unreadable };

/** What was done where the disk refused. */
export type Deed = "read" | "written";

/** The fault behind an error of the file system, with the path in question; any other error comes back as it is. */
export function faultOf(error: unknown, path: string, deed: Deed): unknown {
  if (error instanceof OutputFault) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  const known = deed === "read" ? factsOfReading[code] : undefined;
  const [fact, help] = known ??
    facts[code] ?? [`can't be ${deed} (${code})`, "Choose another folder with `-o`."];
  return new OutputFault(path, `\`${path}\` ${fact}.`, help, error);
}

/** `ENOENT` and its like. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string" ? code : undefined;
}
