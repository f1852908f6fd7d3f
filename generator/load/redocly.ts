import type * as Redocly from "@redocly/openapi-core";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "../../lint/redocly.ts";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { confine, confinesOf, type Confines } from "./confines.ts";
import {
  apiOf,
  mergeConfig,
  readUserConfig,
  type LintConfig,
  type UserConfig,
} from "./lint-config.ts";
import { isHandWritten } from "./load.ts";
import { wellIndented, written } from "./parse.ts";
import { notOpenApi } from "./not-openapi.ts";
import { Positions } from "./positions.ts";
import { readText } from "./read.ts";
import { Remote } from "./remote.ts";
import { sourceFrom, unreadable } from "./source.ts";
import { versionOf } from "./version.ts";

type Core = typeof Redocly;
type RawConfig = Exclude<Parameters<Core["createConfig"]>[0], string | undefined>;
type Found = Awaited<ReturnType<Core["lint"]>>[number];
type FormatOptions = Parameters<Core["formatProblems"]>[1];

/** A document to lint: a file, or a text under the name it goes by. */
export interface LintInput {
  /** As the user wrote it, relative to the working directory. */
  readonly file: string;
  /** Read from the file where left out. */
  readonly text?: string;
}

export interface LintOptions {
  /** The working directory, absolute: the home of redocly.yaml and of its list of ignored problems. */
  readonly cwd: string;
  readonly plugin: Plugin;
  /** What redocly.yaml holds, parsed; read from the working directory where left out. */
  readonly userConfig?: unknown;
  /** Hosts that references may lead to; none by default. */
  readonly allowRemote?: readonly string[];
  /** Absolute files and folders outside a document's own that its `$ref`s may name. */
  readonly allowFiles?: readonly string[];
}

export type LintFormat = NonNullable<FormatOptions["format"]>;

export const lintFormats = [
  "codeframe",
  "stylish",
  "json",
  "checkstyle",
  "codeclimate",
  "summary",
  "github-actions",
  "markdown",
  "junit",
] as const satisfies readonly LintFormat[];

export interface LintProblem {
  /** `openapi-errors/ambiguous-errors`, or one of Redocly's own, `struct`. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly location: Location;
  readonly message: string;
  /** What was probably meant, the nearest first. */
  readonly suggestions: readonly string[];
}

export interface LintResult {
  readonly problems: readonly LintProblem[];
  /** How many problems the user's list of ignored ones holds back. */
  readonly ignored: number;
  /** Documents that can't be linted, and settings that aren't obeyed. */
  readonly diagnostics: readonly Diagnostic[];
  /** The problems as Redocly prints them; empty where there are none and the format needs no frame. */
  format(
    format: LintFormat,
    options?: { readonly color?: boolean; readonly version?: string },
  ): string;
}

/**
 * Lints documents in this process, by the plugin's recommended config and the user's own rules.
 * Executes nothing the working directory or redocly.yaml names, and reads nothing outside each document's folder but what
 * is allowed by name.
 */
export async function lintDocuments(
  inputs: readonly LintInput[],
  { cwd, plugin, userConfig, allowRemote = [], allowFiles = [] }: LintOptions,
): Promise<LintResult> {
  const core = await import("@redocly/openapi-core");
  const user: UserConfig =
    userConfig === undefined ? readUserConfig(cwd) : { value: userConfig, diagnostics: [] };
  const merged = mergeConfig(plugin, user.value);
  const positions = new Positions(() =>
    user.text === undefined ? undefined : written(user.text, "redocly.yaml"),
  );
  const diagnostics: Diagnostic[] = [
    ...user.diagnostics,
    ...merged.diagnostics.map((one) => ({ ...one, location: positions.locate(one.location) })),
  ];
  const found: Found[] = [];
  const remote = new Remote(allowRemote);
  const ignore = await core
    .loadIgnoreConfig(resolve(cwd, "redocly.yaml"), new core.BaseResolver())
    .catch(() => ({}));
  const createConfig = ({ config, plugin: own }: LintConfig) =>
    core.createConfig(
      { ...config, plugins: [own satisfies Redocly.Plugin] } as unknown as RawConfig,
      // Redocly runs `@theme/plugin.js` beside the config, wherever that is: here there is none.
      { configPath: fileURLToPath(new URL("redocly.yaml", import.meta.url)), ignore },
    );
  const own = await createConfig(merged);
  const others = await createConfig(mergeConfig(plugin, user.value, false));
  for (const { file, text } of inputs) {
    const path = resolve(cwd, file);
    const read = text === undefined ? readText(path) : { text };
    if (!("text" in read)) {
      diagnostics.push(unreadable(file, read));
      continue;
    }
    try {
      const document = core.makeDocumentFromString(asLinted(read.text, path), path);
      // Redocly lints AsyncAPI, Arazzo and Overlays too, where no law of ours holds.
      if (versionOf(document.parsed).kind === "unsupported") {
        diagnostics.push(...notOpenApi(file, read.text));
        continue;
      }
      const externalRefResolver = confinedResolver(core, {
        confines: confinesOf(dirname(path), allowFiles),
        remote,
        cwd,
      });
      // What refers back to the document means this one, not the file anew.
      externalRefResolver.cache.set(path, Promise.resolve(document));
      const config = isOwn(file, read.text) ? own : others;
      const problems = await core.lintDocument({
        document,
        config: config.forAlias(apiOf(merged.config, cwd, file)),
        externalRefResolver,
      });
      found.push(...inOrder(core, problems));
    } catch (thrown) {
      const refused = notOpenApi(file, read.text);
      diagnostics.push(...(refused.length > 0 ? refused : [unlintable(core, file, thrown)]));
    }
  }
  const reported = found.filter(({ ignored }) => ignored !== true);
  return {
    problems: reported.map((problem) => problemOf(core, cwd, problem)),
    ignored: found.length - reported.length,
    diagnostics,
    format: (format, options = {}) =>
      captured(core, () =>
        core.formatProblems([...found], {
          format,
          cwd,
          color: false,
          maxProblems: found.length,
          totals: core.getTotals(found),
          ...options,
        }),
      ),
  };
}

/** Whether a spec is written for this tool. What can't be read, Redocly complains of. */
function isOwn(file: string, text: string): boolean {
  if (!text.includes("x-error")) return false;
  const made = sourceFrom(text, { name: file });
  return "source" in made && isHandWritten(made.source.root);
}

/** By file and line; Redocly has them by rule. */
function inOrder(core: Core, problems: readonly Found[]): readonly Found[] {
  const placed = problems.map((problem) => {
    const [place] = problem.location;
    const start = place === undefined ? undefined : core.getLineColLocation(place).start;
    return { problem, file: place?.source.absoluteRef ?? "", ...start };
  });
  const files = [...new Set(placed.map(({ file }) => file))];
  return placed
    .sort(
      (a, b) =>
        files.indexOf(a.file) - files.indexOf(b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.col ?? 0) - (b.col ?? 0),
    )
    .map(({ problem }) => problem);
}

interface Bounds {
  readonly confines: Confines;
  readonly remote: Remote;
  readonly cwd: string;
}

/** Redocly's own would open any path and any address a document names. */
function confinedResolver(
  core: Core,
  { confines, remote, cwd }: Bounds,
): InstanceType<Core["BaseResolver"]> {
  class ConfinedResolver extends core.BaseResolver {
    override async loadExternalRef(path: string): Promise<Redocly.Source> {
      const text = core.isAbsoluteUrl(path) ? await fetched(path) : local(path);
      return new core.Source(path, asLinted(text, path));
    }
  }

  async function fetched(address: string): Promise<string> {
    const found = await remote.fetch(new URL(address));
    return "text" in found
      ? found.text
      : refuse(`The reference ${found.fault.reason}. ${found.fault.help}`);
  }

  function local(path: string): string {
    const confined = confine(path, confines);
    const name = posix(relative(cwd, path));
    if ("refused" in confined)
      return refuse(`The reference ${confined.refused}. Allow it with \`--allow-file ${name}\`.`);
    if ("missing" in confined) return refuse("The file doesn't exist.");
    const read = readText(confined.realPath);
    return "text" in read ? read.text : refuse(`The file can't be read: ${read.fault}.`);
  }

  function refuse(message: string): never {
    throw new core.ResolveError(new Error(message));
  }

  return new ConfinedResolver();
}

/** Redocly is stricter about indentation than `generate`, and takes no CR. */
const asLinted = (text: string, name: string): string =>
  wellIndented(text.replaceAll("\r\n", "\n"), name);

function problemOf(core: Core, cwd: string, problem: Found): LintProblem {
  const [place] = problem.location;
  const at = place === undefined ? undefined : core.getLineColLocation(place);
  return {
    rule: problem.ruleId,
    severity: problem.severity === "warn" ? "warning" : "error",
    location: {
      file: place === undefined ? "" : posix(relative(cwd, place.source.absoluteRef)),
      ...(place?.pointer === undefined ? {} : { pointer: place.pointer.replace(/^#\/?$|^#/, "") }),
      ...(place !== undefined && place.reportOnKey === true ? { key: true } : {}),
      ...(at === undefined ? {} : { line: at.start.line, column: at.start.col }),
    },
    message: problem.message,
    suggestions: problem.suggest,
  };
}

const posix = (path: string): string => path.split(sep).join("/");

/** Redocly throws where a document isn't even YAML, is no OpenAPI, or refers to itself without end. */
function unlintable(core: Core, file: string, thrown: unknown): Diagnostic {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const isSyntax = thrown instanceof core.YamlParseError || thrown instanceof RangeError;
  const isCircle = reason.includes("circular");
  return {
    rule: isSyntax ? "invalid-syntax" : isCircle ? "unresolved-ref" : "unsupported-document",
    severity: "error",
    location: { file },
    message: `The document can't be linted: ${reason.replace(/\.$/, "")}.`,
  };
}

/** Redocly prints as it formats; what it would print is the text. */
function captured({ logger }: Core, print: () => void): string {
  const { output } = logger;
  let text = "";
  logger.output = (line) => {
    text += line;
    return true;
  };
  try {
    print();
  } finally {
    logger.output = output;
  }
  return text;
}
