import { harmless } from "../diagnostics/harmless.ts";
import type { ErrorCatalog } from "../model/catalog.ts";
import type { Finding } from "./classify.ts";
import type { Schedule } from "./tries.ts";
import { wrap } from "./wrap.ts";
import { delay, evidenceIn, ordinal, reasons, recoveries, stops } from "./words.ts";

/** All that is said of one answer. */
export interface Explanation {
  readonly api: ErrorCatalog["api"];
  readonly finding: Finding | undefined;
  /** Where no body is known: the codes that the spec describes at this status. */
  readonly candidates: readonly string[];
  readonly status: number | undefined;
  /** Of the request; assumed where nobody has named it. */
  readonly method: { readonly name: string; readonly assumed: boolean };
  /** Undefined where the answer is no error. */
  readonly schedule: Schedule | undefined;
}

/** For programs: plain data, the same words as a verdict of `classify`. */
export function asJson({
  api,
  finding,
  candidates,
  status,
  method,
  schedule,
}: Explanation): string {
  const value =
    finding === undefined
      ? { api: api.id, error: false, status }
      : {
          api: api.id,
          error: true,
          ...dataOf(finding),
          ...(candidates.length > 1 && { candidates }),
          request: { method: method.name, assumed: method.assumed },
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

/** How a text for people is set. */
export interface Setting {
  /** In characters. */
  readonly width: number;
  strong(text: string): string;
  faint(text: string): string;
}

const indent = 12;

/** For people: the name, what it means, what to do, when. What the spec says can't steer the terminal. */
export function asText(explanation: Explanation, { width, strong, faint }: Setting): string {
  const { api, finding, candidates, status, schedule } = explanation;
  const title = harmless(api.title);
  if (finding === undefined || schedule === undefined)
    return status === undefined
      ? `${title} describes no such message; an answer to a request has a \`--status\` too.\n`
      : `Status ${status} is no error of ${title}.\n`;
  const rows: (readonly [string, readonly string[]])[] = [
    ["status", status === undefined ? [] : [String(status)]],
    ["code", finding.wireCode === undefined ? [] : [String(finding.wireCode)]],
    ["may be", candidates.length > 1 ? candidates : []],
    ["category", [finding.category]],
    ["recovery", [finding.policy.recovery]],
    ["to do", [recoveries[finding.policy.recovery]]],
    ["advice", [finding.policy.advice ?? errorOf(finding)?.advice ?? ""]],
    ["method", methodOf(explanation)],
    ["tries", triesOf(schedule)],
    ["evidence", [evidenceOf(finding)]],
    ["source", errorOf(finding)?.source ?? []],
  ];
  const lines = rows.flatMap(([label, values]) =>
    values
      .flatMap((value) => wrap(harmless(value), width - indent))
      .filter((line) => line !== "")
      .map((line, index) => `  ${faint((index === 0 ? label : "").padEnd(indent - 2))}${line}`),
  );
  const { name, meaning } = headOf(explanation, title);
  const [first = "", ...more] = wrap(`${name}: ${meaning}`, width);
  const head = [`${strong(first.slice(0, name.length))}${first.slice(name.length)}`, ...more];
  return `${head.join("\n")}\n\n${lines.join("\n")}\n`;
}

interface Head {
  readonly name: string;
  readonly meaning: string;
}

function headOf({ finding, candidates, status }: Explanation, title: string): Head {
  if (candidates.length > 1)
    return {
      name: String(status),
      meaning: `${title} describes ${candidates.length} errors at this status; \`--body\` tells them apart.`,
    };
  if (finding?.documented === true) {
    const { code, summary, title: name } = finding.error;
    const meaning = summary.trim() === "" ? `${name}.` : summary.trim();
    return { name: harmless(code), meaning: harmless(meaning.replace(/\s+/gu, " ")) };
  }
  const like = finding?.resembles;
  const taken =
    like === undefined ? "" : ` It resembles ${harmless(like.code)}, whose policy it takes.`;
  const reason = finding === undefined ? "" : reasons[finding.reason];
  return { name: "undocumented", meaning: `${title} describes no such answer: ${reason}.${taken}` };
}

function errorOf(
  finding: Finding,
): { readonly advice?: string; readonly source: readonly string[] } | undefined {
  return finding.documented ? finding.error : finding.resembles;
}

/** Of a request that may be replayed, which can depend on its method; a message answers none. */
function methodOf({ status, method, finding }: Explanation): readonly string[] {
  if (status === undefined || finding?.policy.retry !== true) return [];
  return [method.assumed ? `${method.name}, assumed; \`--method\` names another` : method.name];
}

/** Who says so: the vendor, or nobody. */
function evidenceOf(finding: Finding): string {
  if (finding.documented) return evidenceIn(finding.error.evidence, finding.policy);
  return finding.resembles === undefined
    ? "none; what to do follows from the status"
    : `none; what to do is that of ${finding.resembles.code}`;
}

function triesOf({ tries, stop }: Schedule): readonly string[] {
  const runs = tries.map(
    ({ attempt, leastMs, mostMs }) => `${ordinal(attempt)} ${delay(leastMs, mostMs)}`,
  );
  if (stop === undefined) return runs;
  return [...runs, `${runs.length === 0 ? "" : "then "}none: ${stops[stop]}`];
}
