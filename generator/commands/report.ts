import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { harmless } from "../diagnostics/harmless.ts";
import { show } from "../diagnostics/show.ts";
import type { OutputFault } from "../disk/fault.ts";
import type { UsageError } from "./exit.ts";
import { wantsColor } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** Shows what was noticed, with the lines of the documents where they can be had. */
export function report(
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
  source: (file: string) => string | undefined = () => undefined,
): void {
  const colour = wantsColor(terminal, terminal.err);
  const text = show(diagnostics, { colour, source });
  if (text !== "") terminal.err.write(text);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Why a command can't run: the fact and the cure, a line each. */
export function reportRefusal(error: UsageError | OutputFault, { err }: Terminal): void {
  err.write(`error: ${harmless(error.message)}\n`);
  if (error.help !== undefined) err.write(`  help: ${harmless(error.help)}\n`);
}
