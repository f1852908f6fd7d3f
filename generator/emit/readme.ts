import type { RetryPolicy } from "../../runtime/policy.ts";
import type { Artifact } from "../model/artifact.ts";
import type { ErrorCatalog, ErrorModel, Pin } from "../model/catalog.ts";
import { visible } from "../naming/tame.ts";
import { headerLine } from "./header.ts";
import { dotted, hasBody, shapesOf, statusWords } from "./reading.ts";

/** The API's page: what a reader holds against the vendor's, row by row. */
export function emitReadme(catalog: ErrorCatalog): Artifact {
  const { api, errors, successes } = catalog;
  const title = oneLine(api.title);
  const sections = [
    `<!-- ${comment(headerLine(catalog))} -->`,
    `# ${text(title)}`,
    ...(api.description === undefined ? [] : [quoted(api.description)]),
    ...(api.docs === undefined ? [] : [`The vendor's page: ${link(api.docs)}`]),
    ...(errors.length === 0 ? ["The spec describes no error."] : [table(errors)]),
    ...(successes.length === 0 ? [] : [successTable(catalog)]),
    ...(catalog.codePaths.length === 0 ? [] : [codePlaces(catalog)]),
    ...errors.map((error) => section(error)),
  ];
  return { path: "README.md", content: `${sections.join("\n\n")}\n` };
}

function table(errors: readonly ErrorModel[]): string {
  const rows = errors.map((error) => [
    `[\`${code(error.code)}\`](#${anchor(error)})`,
    wire(error),
    text(statusWords(error.cases)),
    recovery(error.policy),
    text(firstSentence(error)),
  ]);
  return ["## Errors", grid(["Code", "On the wire", "Status", "Recovery", "Meaning"], rows)].join(
    "\n\n",
  );
}

function successTable({ successes }: ErrorCatalog): string {
  const rows = successes.map(({ status, description }) => [
    String(status),
    text(oneLine(description)),
  ]);
  return [
    "## No errors",
    "Documented as well, and never an error:",
    grid(["Status", "Meaning"], rows),
  ].join("\n\n");
}

function codePlaces({ codePaths }: ErrorCatalog): string {
  const items = codePaths.map(
    ({ path, open }) =>
      `- \`${code(dotted(path))}\`${open ? ", whose values the spec leaves open" : ""}`,
  );
  return ["The code stands at:", items.join("\n")].join("\n\n");
}

function section(error: ErrorModel): string {
  const { evidence } = error;
  const facts = [
    `- Status: ${text(statusWords(error.cases))}${inferred(evidence.status)}`,
    `- Category: ${error.category === "by-status" ? "by status" : `\`${error.category}\``}`,
    `- Recovery: ${recovery(error.policy)}${inferred(evidence.recovery)}${timing(error.policy)}`,
    ...places(error),
    ...(error.advice === undefined ? [] : [`- Advice: ${text(oneLine(error.advice))}`]),
    ...(evidence.error === "documented" ? [] : [`- Evidence: ${evidence.error}`]),
    ...(error.source.length === 0 ? [] : [`- Source: ${error.source.map(link).join(", ")}`]),
  ];
  const [example] = error.examples;
  const shown =
    example === undefined || !hasBody(error)
      ? []
      : [
          example.built
            ? "Built from the schema, since the vendor shows none:"
            : "As the vendor shows it:",
          `${fence(example.value)}`,
        ];
  return [
    `## ${error.name}`,
    `\`${code(error.code)}\`: ${quotedInline(error.summary === "" ? `${error.title}.` : error.summary)}`,
    facts.join("\n"),
    ...shown,
  ].join("\n\n");
}

function places(error: ErrorModel): string[] {
  const scopes = new Set<string>();
  for (const { scope } of error.cases) {
    if (scope.kind === "operation") scopes.add(`the operations ${names(scope.operations)}`);
    if (scope.kind === "request")
      scopes.add(`${names(scope.operations)} with a body of \`${code(scope.mediaType)}\``);
    if (scope.kind === "message") scopes.add(`the message ${names(scope.messages)}`);
    if (scope.kind === "api") scopes.add("any operation");
  }
  return scopes.size === 1 && scopes.has("any operation")
    ? []
    : [`- Where: ${[...scopes].join("; ")}`];
}

function names(list: readonly string[]): string {
  const shown = list
    .slice(0, 5)
    .map((name) => `\`${code(name)}\``)
    .join(", ");
  return list.length > 5 ? `${shown} and ${list.length - 5} more` : shown;
}

/** The value on the wire, where it is spelled otherwise than the code. */
function wire(error: ErrorModel): string {
  const pins = shapesOf(error).flatMap((shape) => shape.pins);
  const spelled = pins.map((pin: Pin) =>
    pin.values.map((value) => `\`${code(JSON.stringify(value))}\``).join(" or "),
  );
  return [...new Set(spelled)].join(", ");
}

function recovery(policy: RetryPolicy | "by-status"): string {
  return policy === "by-status" ? "by status" : `\`${policy.recovery}\``;
}

function timing(policy: RetryPolicy | "by-status"): string {
  if (policy === "by-status") return "";
  if (!policy.retry) return "; not replayed";
  if (policy.maxAttempts === 1) return "; not replayed by itself";
  const { maxAttempts, initialDelayMs, multiplier, maxDelayMs, jitter, when } = policy;
  const growth = multiplier === 1 ? "" : `, times ${multiplier}, at most ${seconds(maxDelayMs)}`;
  const spread =
    typeof jitter === "string"
      ? jitter === "none"
        ? ""
        : `, ${jitter} jitter`
      : `, plus ${seconds(jitter.minMs)} to ${seconds(jitter.maxMs)}`;
  const limit = when === "idempotent" ? "; only what is idempotent" : "";
  return `; ${maxAttempts} attempts in all, after ${seconds(initialDelayMs)}${growth}${spread}${limit}`;
}

function seconds(ms: number): string {
  return ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`;
}

function inferred(word: string): string {
  return word === "documented" ? "" : ` (${word})`;
}

function firstSentence(error: ErrorModel): string {
  const said = oneLine(error.summary === "" ? `${error.title}.` : error.summary);
  return /^.*?[.!?](?=\s|$)/.exec(said)?.[0] ?? said;
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`.replace(/ {2,}/g, " ")).join("\n");
}

function anchor(error: ErrorModel): string {
  return error.name.toLowerCase();
}

function fence(value: unknown): string {
  const json = visible(JSON.stringify(value, null, 2));
  const longest = Math.max(2, ...(json.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}json\n${json}\n${ticks}`;
}

/** The gates for text of a spec: it may be prose with code in it, never HTML, a table's edge or a link of its own. */
function text(value: string): string {
  return value.replace(/[\\<>|[\]]/g, (sign) =>
    sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : `\\${sign}`,
  );
}

function quoted(value: string): string {
  return text(harmless(value).trim()).replace(/^[ \t]*(#+|[-=]{3,})(?=\s|$)/gm, "\\$1");
}

function quotedInline(value: string): string {
  return text(oneLine(value));
}

function code(value: string): string {
  return oneLine(value).replace(/[`|]/g, (sign) => (sign === "|" ? "\\|" : "'"));
}

function link(address: string): string {
  const said = oneLine(address);
  return /^https?:\/\/[^\s<>()|\\`]+$/.test(said) ? `<${said}>` : text(said);
}

function comment(value: string): string {
  return value.replaceAll("-->", "--&gt;");
}

function oneLine(value: string): string {
  return harmless(value).replace(/\s+/g, " ").trim();
}

/** Without what no reader sees and no text file should hold. */
function harmless(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      "",
    )
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
