import type { LintResult } from "../load/redocly.ts";
import type { formats } from "./formats.ts";
import type { Target } from "../pipeline.ts";
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
  const { apis, diagnostics: all, source: configured } = rooms.readConfiguration(cwd);
  const misconfigured = inputs.length > 0 && inputs.every(isSelfEvident) ? [] : all;
  report(misconfigured, terminal, configured);
  if (apis.length === 0 && hasErrors(misconfigured)) return 2;
  const options = { folders: false, example: "lint openapi.yaml" };
  const targets = onceEach(await targetsOf(inputs, options, apis, terminal));
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
  const found = [...result.problems, ...findings];
  if (forPeople.has(flags.format)) terminal.out.write(`${verdict(found, result, targets)}\n`);
  if (hasErrors([...misconfigured, ...result.diagnostics])) return 2;
  const { errors, warnings } = totals(found);
  return errors > 0 || warnings > (flags.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

/** A spec that is named twice, also as an API and as its file, is one; overlays make it another. */
function onceEach(targets: readonly Target[]): readonly Target[] {
  const seen = new Map(targets.map((each) => [JSON.stringify([each.path, each.overlays]), each]));
  return [...seen.values()];
}

const forPeople: ReadonlySet<string> = new Set(["stylish", "codeframe"]);

interface Found {
  readonly severity: "error" | "warning" | "note";
}

function totals(found: readonly Found[]): { readonly errors: number; readonly warnings: number } {
  const errors = found.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: found.length - errors };
}

/** `5 specs, no problems`, `2 specs, 1 unreadable, 2 errors, 1 warning`. */
function verdict(found: readonly Found[], result: LintResult, targets: readonly Target[]): string {
  const { errors, warnings } = totals(found);
  const refused = new Set(
    result.diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ location }) => location.file),
  );
  const unreadable = targets.filter(({ spec }) => refused.has(spec)).length;
  const parts = [
    ...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(result.ignored > 0 ? [`${result.ignored} ignored`] : []),
  ];
  return [count(targets.length, "spec"), ...(parts.length === 0 ? ["no problems"] : parts)].join(
    ", ",
  );
}
