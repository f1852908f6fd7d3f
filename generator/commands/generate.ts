import path from "node:path";
import { harmless } from "../diagnostics/harmless.ts";
import type { RememberedApi } from "../disk/cache.ts";
import { isFresh } from "../disk/compare.ts";
import { showPath } from "../disk/confine.ts";
import { leftBehind } from "../disk/left-behind.ts";
import { run } from "../pipeline.ts";
import type { Made, Outcome, Target } from "../pipeline.ts";
import { plannedText, staleText } from "./changes.ts";
import type { Difference } from "./changes.ts";
import { cureFor } from "./cure.ts";
import { UsageError, type ExitCode } from "./exit.ts";
import { isSelfEvident, isUrl, targetsOf } from "./inputs.ts";
import { RunMemory } from "./memory.ts";
import { permissionsOf } from "./permissions.ts";
import type { PermissionFlags } from "./permissions.ts";
import { progressOn } from "./progress.ts";
import { sum } from "./recall.ts";
import { hasErrors, report } from "./report.ts";
import { findsRuntime } from "./runtime-package.ts";
import type { GenerateRooms } from "./rooms.ts";
import { summary } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { watch } from "./watch.ts";
import type { Run } from "./watch.ts";

export interface GenerateFlags extends PermissionFlags {
  readonly output?: string;
  readonly overlay?: readonly string[];
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly strict?: boolean;
  /** False with `--no-cache`. */
  readonly cache: boolean;
}

/** One call of the command. */
export interface GenerateCall {
  readonly inputs: readonly string[];
  readonly flags: GenerateFlags;
  /** The words of the command line, the command's own name first. */
  readonly argv: readonly string[];
}

/** `openapi-errors generate`: writes the output of each input, or says how it differs. */
export async function generate(
  call: GenerateCall,
  terminal: Terminal,
  rooms: GenerateRooms,
): Promise<ExitCode> {
  if (call.flags.watch === true) refuseUnwatchable(call.inputs);
  const memory = new RunMemory(terminal.cwd, call.flags.cache ? call.argv : []);
  if (call.flags.watch !== true) return (await once(call, terminal, rooms, memory)).code;
  return watch(() => once(call, terminal, rooms, memory), terminal);
}

async function once(
  { inputs, flags, argv }: GenerateCall,
  terminal: Terminal,
  rooms: GenerateRooms,
  memory: RunMemory,
): Promise<Run> {
  const { cwd } = terminal;
  memory.begin(terminal.now());
  const configuration = rooms.readConfiguration(cwd);
  if (inputs.length === 0 || !inputs.every(isSelfEvident)) {
    report(configuration.diagnostics, terminal, configuration.source);
    if (hasErrors(configuration.diagnostics)) return { code: 2, files: [], outputs: [] };
  }

  const targets = await targetsOf(inputs, flags, configuration.apis, terminal);
  const kept = targets.flatMap((target) => memory.kept(target) ?? []);
  const due = targets.filter((target) => !kept.some(({ id }) => id === target.id));
  const progress = progressOn(terminal);
  const outcome = await run(due, rooms, {
    cwd,
    ...permissionsOf(flags, cwd),
    strict: flags.strict === true,
    write: writes(flags),
    onStep: progress.step,
  }).finally(progress.clear);

  report(
    outcome.apis.flatMap(({ diagnostics }) => diagnostics),
    terminal,
    (file) => sourceOf(file, outcome.apis),
  );
  const files = filesOf(targets, kept, outcome, cwd);
  const outputs = outputsOf(kept, outcome, cwd);
  if (outcome.refused) {
    terminal.err.write("Nothing was written.\n");
    return { code: 2, files, outputs };
  }
  const isStale = flags.check === true && sayWhatIsStale(outcome, memory, argv, terminal);
  if (flags.dryRun === true) terminal.out.write(plannedText(differencesOf(outcome, cwd)));
  if (writes(flags)) warnOfMissingRuntime(outcome, terminal);
  // Of a spec that is gone only who generates all can tell.
  const isLeft = inputs.length === 0 && warnOfLeftBehind(targets, terminal);
  if (!isLeft && (writes(flags) || !outcome.apis.some(differs))) memory.keep(kept, outcome.apis);
  if (!isStale) terminal.out.write(`${summaryOf(kept, outcome, flags, cwd)}\n`);
  const findings = outcome.apis.some(({ diagnostics }) => hasErrors(diagnostics));
  return { code: isStale || findings ? 1 : 0, files, outputs };
}

/** What comes once, or from elsewhere, never changes here. */
function refuseUnwatchable(inputs: readonly string[]): void {
  const fixed = inputs.find((name) => name === "-" || isUrl(name));
  if (fixed === undefined) return;
  const named = fixed === "-" ? "Standard input" : `\`${fixed}\``;
  throw new UsageError(`${named} can't be watched.`, "Name a file, or leave `--watch` out.");
}

function writes({ check, dryRun }: GenerateFlags): boolean {
  return check !== true && dryRun !== true;
}

/** Generated code takes types from the package, and does not compile where those can't be found. */
function warnOfMissingRuntime({ apis }: Outcome, { cwd, err }: Terminal): void {
  const lost = apis.find((made) => differs(made) && findsRuntime(made.target.folder) === false);
  if (lost === undefined) return;
  const folder = showPath(cwd, lost.target.folder);
  err.write(
    `warning: \`openapi-errors/runtime\`, whose types the code needs, can't be found from \`${folder}\`.\n`,
  );
  err.write("  help: npm install openapi-errors\n");
}

/** Warns only: a folder is the user's to remove. Says whether there was a reason to. */
function warnOfLeftBehind(targets: readonly Target[], { cwd, err }: Terminal): boolean {
  const left = leftBehind(targets.map(({ folder }) => folder));
  for (const { folder, spec } of left) {
    const fact = `\`${showPath(cwd, folder)}\` was generated from \`${spec}\`, which is not there any more.`;
    err.write(`warning: ${harmless(fact)}\n  help: Remove the folder.\n`);
  }
  return left.length > 0;
}

function sayWhatIsStale(
  outcome: Outcome,
  memory: RunMemory,
  argv: readonly string[],
  terminal: Terminal,
): boolean {
  const stale = differencesOf(outcome, terminal.cwd, memory);
  if (stale.length > 0) terminal.err.write(staleText(stale, cureFor(argv, terminal)));
  return stale.length > 0;
}

function differs({ before }: Made): boolean {
  return before !== undefined && !isFresh(before);
}

function differencesOf({ apis }: Outcome, cwd: string, memory?: RunMemory): readonly Difference[] {
  return apis.filter(differs).flatMap(({ target, before }) => {
    if (before === undefined) return [];
    const since = memory?.since(target);
    const folder = showPath(cwd, target.folder);
    return [{ folder, comparison: before, ...(since !== undefined && { since }) }];
  });
}

function summaryOf(
  kept: readonly RememberedApi[],
  { apis }: Outcome,
  { dryRun }: GenerateFlags,
  cwd: string,
): string {
  const all = (list: "changed" | "missing" | "surplus"): number =>
    sum(apis.map(({ before }) => before?.[list].length ?? 0));
  const totals = {
    codes: sum([...kept.map(({ errors }) => errors), ...apis.map(errorsOf)]),
    apis: kept.length + apis.length,
    files: sum([...kept.map(({ files }) => files), ...apis.map((made) => made.artifacts.length)]),
    folders: [
      ...kept.map(({ folder }) => folder),
      ...apis.map(({ target }) => showPath(cwd, target.folder)),
    ],
    changed: all("changed"),
    missing: all("missing"),
    surplus: all("surplus"),
  };
  return summary(totals, dryRun === true ? "planned" : "done");
}

function sourceOf(file: string, apis: readonly Made[]): string | undefined {
  for (const { source } of apis) {
    const text = source(file);
    if (text !== undefined) return text;
  }
  return undefined;
}

function errorsOf({ catalog }: Made): number {
  return catalog?.errors.length ?? 0;
}

function filesOf(
  targets: readonly Target[],
  kept: readonly RememberedApi[],
  { apis }: Outcome,
  cwd: string,
): readonly string[] {
  const remembered = kept.flatMap(({ inputs }) => Object.keys(inputs));
  return [
    ...targets.flatMap(({ path: file, overlays }) => [file, ...overlays]).filter(path.isAbsolute),
    ...remembered.map((place) => path.join(cwd, place)),
    ...apis.flatMap(({ files }) => files),
  ];
}

function outputsOf(
  kept: readonly RememberedApi[],
  { apis }: Outcome,
  cwd: string,
): readonly string[] {
  return [
    ...kept.flatMap(({ outputs }) => Object.keys(outputs).map((place) => path.join(cwd, place))),
    ...apis.flatMap(({ target, artifacts }) =>
      artifacts.map((artifact) => path.join(target.folder, artifact.path)),
    ),
  ];
}
