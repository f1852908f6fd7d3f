import type { LintResult } from "../load/redocly.ts";
import type { formats } from "./formats.ts";
import { UsageError } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { isSelfEvident, targetsOf } from "./inputs.ts";
import { permissionsOf } from "./permissions.ts";
import type { PermissionFlags } from "./permissions.ts";
import { hasErrors, report } from "./report.ts";
import type { LintRooms } from "./rooms.ts";
import { count } from "./summary.ts";
import { wantsColor } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

export interface LintFlags extends PermissionFlags {
  readonly format: (typeof formats)[number];
  /** More than so many make the run fail; undefined: none do. */
  readonly maxWarnings?: number;
}

/** `openapi-errors lint`: checks specs by the plugin's laws and the user's own rules. */
export async function lint(
  inputs: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
  rooms: LintRooms,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const configuration = rooms.readConfiguration(cwd);
  if (inputs.length === 0 || !inputs.every(isSelfEvident)) {
    report(configuration.diagnostics, terminal, configuration.source);
    if (hasErrors(configuration.diagnostics)) return 2;
  }
  const targets = await targetsOf(inputs, { folders: false }, configuration.apis, terminal);
  const remote = targets.find(({ path }) => /^https?:/iu.test(path));
  if (remote !== undefined)
    throw new UsageError(
      `\`${remote.spec}\` is an address, and \`lint\` reads files.`,
      "Keep a copy of the document, and lint that.",
    );
  const result = await rooms.lint(targets, { cwd, ...permissionsOf(flags, cwd) });
  const { findings, source } = result.overlaid ?? { findings: [], source: () => undefined };
  report([...result.diagnostics, ...findings], terminal, source);
  terminal.out.write(result.format(flags.format, { color: wantsColor(terminal, terminal.out) }));
  if (hasErrors(result.diagnostics)) return 2;
  if (forPeople.has(flags.format)) terminal.out.write(`${verdict(result, targets.length)}\n`);
  const { errors, warnings } = totals(result);
  return hasErrors(findings) ||
    errors > 0 ||
    warnings > (flags.maxWarnings ?? Number.POSITIVE_INFINITY)
    ? 1
    : 0;
}

const forPeople: ReadonlySet<string> = new Set(["stylish", "codeframe"]);

function totals({ problems }: LintResult): { readonly errors: number; readonly warnings: number } {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

/** `5 specs, no problems`, `1 spec, 2 errors, 1 warning`. */
function verdict(result: LintResult, specs: number): string {
  const { errors, warnings } = totals(result);
  const found = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(result.ignored > 0 ? [`${result.ignored} ignored`] : []),
  ];
  return [count(specs, "spec"), ...(found.length === 0 ? ["no problems"] : found)].join(", ");
}
