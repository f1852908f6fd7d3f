import type { ErrorCatalog } from "../model/catalog.ts";
import type { Finding } from "./classify.ts";
import type { Schedule } from "./tries.ts";
import { delay, ordinal, reasons, recoveries, stops } from "./words.ts";

/** All that is said of one answer. */
export interface Explanation {
  readonly api: ErrorCatalog["api"];
  readonly finding: Finding | undefined;
  /** Where no body is known: the codes that the spec describes at this status. */
  readonly candidates: readonly string[];
  readonly status: number | undefined;
  /** Undefined where the answer is no error. */
  readonly schedule: Schedule | undefined;
}

/** For programs: plain data, the same words as a verdict of `classify`. */
export function asJson({ api, finding, candidates, status, schedule }: Explanation): string {
  const value =
    finding === undefined
      ? { api: api.id, error: false, status }
      : {
          api: api.id,
          error: true,
          ...dataOf(finding),
          ...(candidates.length > 1 && { candidates }),
          schedule,
        };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function dataOf(finding: Finding): object {
  const { documented, category, status, wireCode, policy } = finding;
  if (!documented) {
    const { resembles, reason } = finding;
    return { documented, resembles: resembles?.code, category, status, wireCode, reason, policy };
  }
  const { code, name, title, summary, advice, source, evidence } = finding.error;
  const said = { title, summary, advice, source, evidence };
  return {
    documented,
    code,
    name,
    category,
    status,
    wireCode,
    scope: finding.scope,
    policy,
    ...said,
  };
}

/** For people: the name, what it means, what to do, when. */
export function asText(
  explanation: Explanation,
  { strong, faint }: { strong(text: string): string; faint(text: string): string },
): string {
  const { api, finding, candidates, status, schedule } = explanation;
  if (finding === undefined || schedule === undefined)
    return status === undefined
      ? `${api.title} describes no such message.\n`
      : `Status ${status} is no error of ${api.title}.\n`;
  const rows: (readonly [string, string | undefined])[] = [
    ["status", status === undefined ? undefined : String(status)],
    ["code", String(finding.wireCode ?? "")],
    ["may be", candidates.length > 1 ? candidates.join("\n") : undefined],
    ["category", finding.category],
    ["recovery", finding.policy.recovery],
    ["to do", recoveries[finding.policy.recovery]],
    ["advice", finding.policy.advice ?? errorOf(finding)?.advice],
    ["tries", triesText(schedule)],
    ["source", errorOf(finding)?.source.join("\n")],
  ];
  const lines = rows.flatMap(([label, value]) =>
    value === undefined || value === ""
      ? []
      : value
          .split("\n")
          .map((line, index) => `  ${faint((index === 0 ? label : "").padEnd(10))}${line}`),
  );
  const head =
    candidates.length > 1 ? undecided(explanation, strong) : headline(finding, api.title, strong);
  return `${head}\n\n${lines.join("\n")}\n`;
}

function undecided(
  { api, status, candidates }: Explanation,
  strong: (text: string) => string,
): string {
  return `${strong(String(status))}: ${api.title} describes ${candidates.length} errors at this status; \`--body\` tells them apart.`;
}

function errorOf(
  finding: Finding,
): { readonly advice?: string; readonly source: readonly string[] } | undefined {
  return finding.documented ? finding.error : finding.resembles;
}

function headline(finding: Finding, title: string, strong: (text: string) => string): string {
  if (finding.documented) {
    const { code, summary, title: name } = finding.error;
    const meaning = summary.trim() === "" ? `${name}.` : summary.trim();
    return `${strong(code)}: ${meaning}`;
  }
  const { resembles, reason } = finding;
  const like =
    resembles === undefined
      ? ""
      : ` It resembles ${strong(resembles.code)}, whose policy it takes.`;
  return `${strong("undocumented")}: ${title} describes no such answer, ${reasons[reason]}.${like}`;
}

function triesText({ tries, stop }: Schedule): string {
  const runs = tries.map(
    ({ attempt, leastMs, mostMs }) => `${ordinal(attempt)} ${delay(leastMs, mostMs)}`,
  );
  const end = stop === undefined ? "" : stops[stop];
  if (runs.length === 0) return `none: ${end}`;
  return end === "" ? runs.join("\n") : [...runs, `then none: ${end}`].join("\n");
}
