import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { OutputConfiguration } from "commander";
import { closest } from "../diagnostics/closest.ts";
import { OutputFault } from "../disk/fault.ts";
import { UsageError } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { formats } from "./formats.ts";
import { ownVersion } from "./own-package.ts";
import { reportRefusal } from "./report.ts";
import type { LoadRooms } from "./rooms.ts";
import { wantsColor } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command line, without the program's own name. Nothing heavy is loaded before a command needs it. */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  rooms: LoadRooms,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = programFor(argv, terminal, rooms, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError) && !(error instanceof OutputFault)) throw error;
    reportRefusal(error, terminal);
    return 2;
  }
}

function programFor(
  argv: readonly string[],
  terminal: Terminal,
  rooms: LoadRooms,
  end: (code: ExitCode) => void,
): Command {
  const program = new Command("openapi-errors")
    .description("Typed guards, validators and a retry policy for every error an API can return.")
    .version(ownVersion(), "-V, --version", "show the version")
    .helpOption("-h, --help", "show this help")
    .addHelpText(
      "after",
      examples([
        "generate",
        "generate openapi.yaml -o src/acme",
        "explain scrapegraphai --status 429",
      ]),
    );
  const command = (name: string, summary: string, description: string, lines: readonly string[]) =>
    program
      .command(name)
      .summary(summary)
      .description(description)
      .helpOption("-h, --help", "show this help")
      .addHelpText("after", examples(lines));

  command(
    "generate",
    "write the code for each API",
    "Writes the code for each API: all that redocly.yaml lists, else each file in specs/, or those named.",
    [
      "generate",
      "generate github --check",
      "generate openapi.yaml -o src/acme",
      "generate a.yaml b.yaml -o src/apis",
      "generate https://example.com/openapi.json -o src/acme --allow-remote example.com",
    ],
  )
    .argument("[api|file|url...]", "what to generate; - reads a spec from standard input")
    .option("-o <dir>", "the folder of one API and its name, or the parent of several", once())
    .option("--overlay <file>", "an OpenAPI Overlay to apply; may be repeated", collect)
    .option("--check", "write nothing; exit 1 where files are stale, missing or surplus")
    .option("--dry-run", "write nothing; show what would be written")
    .option("--watch", "go on, and generate again what has changed")
    .option("--strict", "write nothing where a spec has any error")
    .option("--no-cache", "do all the work, even where nothing has changed")
    .option(...allowRemote)
    .option(...allowFile)
    .action(async (inputs: string[], { o, ...flags }: GenerateOptions) => {
      const { generate } = await import("./generate.ts");
      const output = o === undefined ? {} : { output: o };
      end(
        await generate(
          { inputs, argv, flags: { ...flags, ...output } },
          terminal,
          await rooms.generate(),
        ),
      );
    });

  command(
    "lint",
    "find what is wrong or missing in specs",
    "Checks specs by the laws of x-error and the rules of redocly.yaml.",
    ["lint", "lint specs/github.yaml", "lint --format github-actions --max-warnings 0"],
  )
    .argument("[api|file...]", "what to check")
    .addOption(
      new Option("--format <format>", "how to show what is found")
        .choices(formats)
        .default("stylish"),
    )
    .option("--max-warnings <n>", "exit 1 where there are more warnings", once(wholeNumber))
    .option(...allowRemote)
    .option(...allowFile)
    .action(async (inputs: string[], flags: LintFlags) => {
      const { lint } = await import("./lint.ts");
      end(await lint(inputs, flags, terminal, await rooms.lint()));
    });

  command(
    "explain",
    "say what an answer means and what to do",
    "Says what an answer of an API means, what to do about it, and when the next tries would run.",
    [
      "explain scrapegraphai --status 429 --header 'Retry-After: 3'",
      `explain copyleaks --status 400 --body '{"error":{"code":5,"message":"No"}}'`,
      "curl -s https://api.example.com/v1/jobs | openapi-errors explain example --status 503 --body -",
    ],
  )
    .argument("<api|file>", "the API that answered")
    .option("--status <status>", "the HTTP status of the answer", once(httpStatus))
    .option("--body <json>", "the body of the answer; - reads it from standard input", once())
    .option(
      "--header <header>",
      "a header of the answer, as 'Name: value'; may be repeated",
      collect,
    )
    .option("--method <method>", "the HTTP method of the request", once(httpMethod))
    .option("--operation <id>", "the operation that was called, as the spec names it", once())
    .option("--request-type <type>", "the media type of the request's body", once())
    .option(...allowRemote)
    .option(...allowFile)
    .addOption(
      new Option("--format <format>", "how to show it").choices(["text", "json"]).default("text"),
    )
    .action(async (input: string, flags: ExplainFlags) => {
      const { explain } = await import("./explain.ts");
      end(await explain(input, flags, terminal, await rooms.explain()));
    });

  program
    .command("help")
    .description("show the help of a command")
    .helpOption("-h, --help", "show this help")
    .argument("[command]")
    .action((name?: string) => helpOf(name, program));

  for (const each of [program, ...program.commands])
    each
      .exitOverride()
      .showHelpAfterError("(`--help` shows what there is)")
      .configureHelp({ styleTitle: bold, styleCommandText: bold })
      .configureOutput(outputTo(terminal));
  return program;
}

/** Commander's own says nothing of a command that there is not. */
function helpOf(name: string | undefined, program: Command): never {
  if (name === undefined) program.help();
  const named = program.commands.find((each) => each.name() === name);
  if (named !== undefined) named.help();
  const names = program.commands.map((each) => each.name());
  const near = closest(name, names);
  const suggestion = near === undefined ? "" : `\n(Did you mean ${near}?)`;
  program.error(`error: unknown command '${name}'${suggestion}`);
}

const allowRemote = [
  "--allow-remote <host>",
  "fetch references from this host; may be repeated",
  (value: string, before: readonly string[] | undefined) => collect(host(value), before),
] as const;

const allowFile = [
  "--allow-file <path>",
  "read this file or folder outside the spec's own; may be repeated",
  collect,
] as const;

type GenerateOptions = Omit<import("./generate.ts").GenerateFlags, "output"> & {
  readonly o?: string;
};
type LintFlags = import("./lint.ts").LintFlags;
type ExplainFlags = import("./explain.ts").ExplainFlags;

function outputTo(terminal: Terminal): OutputConfiguration {
  return {
    writeOut: (text) => terminal.out.write(text),
    writeErr: (text) => terminal.err.write(text),
    getOutHelpWidth: () => Math.min(100, terminal.out.columns),
    getErrHelpWidth: () => Math.min(100, terminal.err.columns),
    getOutHasColors: () => wantsColor(terminal, terminal.out),
    getErrHasColors: () => wantsColor(terminal, terminal.err),
  };
}

// Commander takes it away again where there should be no colour.
function bold(text: string): string {
  return `\u001B[1m${text}\u001B[22m`;
}

function examples(lines: readonly string[]): string {
  const shown = lines.map((line) =>
    line.includes(" | ") ? `  ${line}` : `  openapi-errors ${line}`,
  );
  return `\nExamples:\n${shown.join("\n")}\n`;
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Of an option that is given twice, neither value is what was meant. */
function once<Value = string>(
  read: (value: string) => Value = (value) => value as Value,
): (value: string, before: Value | undefined) => Value {
  return (value, before) => {
    if (before !== undefined) throw new InvalidArgumentError("It is given twice.");
    return read(value);
  };
}

/** A host as addresses have it, and a port: RFC 3986, section 3.2.2. */
function host(value: string): string {
  if (!/^(?:[\w.-]+|\[[\d.:a-f]+\])(?::\d{1,5})?$/iu.test(value))
    throw new InvalidArgumentError("It is no host, such as `example.com` or `localhost:8080`.");
  return value;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError("It is no whole number.");
  return Number(value);
}

/** A token: RFC 9110, section 9.1. */
function httpMethod(value: string): string {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u.test(value))
    throw new InvalidArgumentError("It is no HTTP method.");
  return value.toUpperCase();
}

function httpStatus(value: string): number {
  if (!/^[1-5]\d\d$/u.test(value))
    throw new InvalidArgumentError("It is no HTTP status, 100 to 599.");
  return Number(value);
}
