import { didYouMean } from "../diagnostics/closest.ts";
import { colours } from "../diagnostics/colour.ts";
import { assumed, classify } from "../explain/classify.ts";
import type { Finding } from "../explain/classify.ts";
import { errorsAt } from "../explain/search.ts";
import { asJson, asText } from "../explain/explanation.ts";
import { schedule } from "../explain/tries.ts";
import type { ErrorCatalog } from "../model/catalog.ts";
import { understand } from "../pipeline.ts";
import { UsageError } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { isSelfEvident, targetsOf } from "./inputs.ts";
import { permissionsOf } from "./permissions.ts";
import type { PermissionFlags } from "./permissions.ts";
import { readyApis } from "./ready-apis.ts";
import { hasErrors, report } from "./report.ts";
import type { ExplainRooms } from "./rooms.ts";
import { wantsColor } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

export interface ExplainFlags extends PermissionFlags {
  readonly status?: number;
  /** JSON, text, or `-` for standard input. */
  readonly body?: string;
  readonly header?: readonly string[];
  readonly method?: string;
  readonly operation?: string;
  /** The media type of the request's body. */
  readonly requestType?: string;
  readonly format: "text" | "json";
}

/** `openapi-errors explain`: what an answer means, what to do, when the next tries would run. */
export async function explain(
  input: string,
  flags: ExplainFlags,
  terminal: Terminal,
  rooms: ExplainRooms,
): Promise<ExitCode> {
  const { status, operation, requestType } = flags;
  if (status === undefined && flags.body === undefined)
    throw new UsageError(
      "There is no answer to explain.",
      "Give its `--status`, its `--body`, or both.",
    );
  if (input === "-" && flags.body === "-")
    throw new UsageError(
      "Standard input can't be both the spec and the body.",
      "Name the spec's file, or write the body after `--body`.",
    );
  refuseFile(flags.body);
  const headers = headersOf(flags.header ?? []);
  const catalog = await catalogFor(input, flags, terminal, rooms);
  if (catalog === undefined) return 2;
  if (operation !== undefined) refuseUnknown(operation, catalog);
  const text = flags.body === "-" ? textOf(await terminal.readInput()) : flags.body;
  const body = bodyOf(text);
  const candidates =
    body === undefined && status !== undefined ? errorsAt(catalog, status, operation) : [];
  const answer = { status, body, operation, requestType };
  const [only, ...others] = candidates;
  const finding =
    only !== undefined && others.length === 0
      ? assumed(catalog, only, answer)
      : saidOf(classify(catalog, answer), body);
  const said = flags.method ?? methodOf(operation, catalog);
  const method = { name: said ?? "GET", assumed: said === undefined };
  const failure = { method: method.name, headers, now: terminal.now() };
  const tries = finding && schedule(finding.policy, failure);
  const explanation = {
    api: catalog.api,
    finding,
    candidates: candidates.map(({ code }) => code),
    status,
    method,
    schedule: tries,
  };
  terminal.out.write(
    flags.format === "json"
      ? asJson(explanation)
      : asText(explanation, {
          ...colours(wantsColor(terminal, terminal.out)),
          width: terminal.out.isTTY ? Math.min(terminal.out.columns, 100) : 100,
        }),
  );
  return 0;
}

/** Of a body that was not given nobody knows that it is empty; no error of the spec has this status. */
function saidOf(finding: Finding | undefined, body: unknown): Finding | undefined {
  const isUnsaid = body === undefined && finding?.documented === false;
  return isUnsaid ? { ...finding, reason: "status" } : finding;
}

async function catalogFor(
  input: string,
  flags: PermissionFlags,
  terminal: Terminal,
  rooms: ExplainRooms,
): Promise<ErrorCatalog | undefined> {
  const configuration = rooms.readConfiguration(terminal.cwd);
  if (!isSelfEvident(input)) report(configuration.diagnostics, terminal, configuration.source);
  const [target] = await targetsOf(
    [input],
    { folders: false, ready: readyApis() },
    configuration.apis,
    terminal,
  );
  if (target === undefined) return undefined;
  const options = { cwd: terminal.cwd, ...permissionsOf(flags, terminal.cwd) };
  const { catalog, diagnostics, source } = await understand(target, rooms, options);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (hasErrors(errors)) report(errors, terminal, source);
  return catalog;
}

function headersOf(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = Object.create(null);
  for (const line of lines) {
    const [, name, value] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*(.*?)\s*$/u.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new UsageError(`\`${line}\` is no header.`, "Write it as `--header 'Retry-After: 3'`.");
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

/** `@error.json` is a file to curl's users. What really begins so can come from standard input. */
function refuseFile(body: string | undefined): void {
  if (body?.startsWith("@") !== true) return;
  throw new UsageError(
    `\`--body\` takes the body itself, and \`${body}\` looks like the name of a file.`,
    "Pass the file on standard input, as in `--body - < error.json`.",
  );
}

/** As `Response.text()` has it: without a byte order mark, and whatever the bytes are. */
function textOf(bytes: Buffer): string {
  return new TextDecoder().decode(bytes);
}

/** A body as a client would have it: parsed where it is JSON, else the text itself. */
function bodyOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text.trim() === "" ? "" : text;
  }
}

function refuseUnknown(operation: string, { operations, api }: ErrorCatalog): void {
  if (Object.hasOwn(operations, operation)) return;
  const ids = Object.keys(operations);
  throw new UsageError(
    `${api.title} has no operation \`${operation}\`.${didYouMean(operation, ids)}`,
    ids.length === 0 ? "Leave `--operation` out; the spec lists none." : undefined,
  );
}

function methodOf(operation: string | undefined, { operations }: ErrorCatalog): string | undefined {
  if (operation === undefined || !Object.hasOwn(operations, operation)) return undefined;
  return operations[operation]?.method.toUpperCase();
}
