/** How a command ends: 0 done, 1 findings, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;

/** Why a command can't run as it was called. Shown as one line and a cure, exit code 2. */
export class UsageError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = "UsageError";
    this.help = help;
  }
}
