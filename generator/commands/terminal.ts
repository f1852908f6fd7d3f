/** What a command sees of the world: where it runs, what it reads and where it writes. */
export interface Terminal {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For results. */
  readonly out: Output;
  /** For everything said about the way to them. */
  readonly err: Output;
  /** All of standard input, as it came. */
  readInput(): Promise<Buffer>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when the user wants to stop a command that would go on. */
  readonly stopped: Promise<void>;
}

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}

/**
 * Whether to colour: only on a terminal that can, unless `FORCE_COLOR` wants it or `NO_COLOR` doesn't
 * (no-color.org; an empty value counts as none).
 */
export function wantsColor(
  { env }: Pick<Terminal, "env">,
  { isTTY }: Pick<Output, "isTTY">,
): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTTY && env["TERM"] !== "dumb";
}

/** The terminal that this process runs in. */
export function processTerminal(): Terminal {
  const output = (stream: NodeJS.WriteStream): Output => ({
    write: (text) => void stream.write(text),
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      // A pseudo-terminal that nobody gave a size has 0.
      return stream.columns > 0 ? stream.columns : 80;
    },
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    out: output(process.stdout),
    err: output(process.stderr),
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks);
    },
    now: () => Date.now(),
    get stopped() {
      return new Promise<void>((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      });
    },
  };
}
