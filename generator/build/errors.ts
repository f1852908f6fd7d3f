import type { ErrorModel, StatusPattern } from "../model/catalog.ts";
import { statusPhrase } from "../model/statuses.ts";
import { lastSegment } from "../naming/identifier.ts";
import { sentenceCase } from "../naming/words.ts";
import { cascade, unite, type Disagreement } from "./cascade.ts";
import type { CaseDraft } from "./cases.ts";
import type { Nameable } from "./error-names.ts";
import type { CodeCases } from "./merge-cases.ts";
import { decideCategory, decideEvidence, decidePolicy, type DefaultTiming } from "./policy.ts";
import type { Reports } from "./reports.ts";

/** An error but for its name and what its Responses show. */
export type Unnamed = Omit<ErrorModel, "name" | "examples" | "headers">;

/** Says of one code what all its cases together say. */
export function describeError(
  { code, drafts, cases }: CodeCases,
  summary: string,
  speakeasy: DefaultTiming | undefined,
  reports: Reports,
): Unnamed {
  const { said, disagreements } = unite(drafts.map(({ layers }) => cascade(layers)));
  for (const disagreement of disagreements) reportDisagreement(code, disagreement, reports);
  const [first] = drafts;
  if (!said.recovery && first) {
    const { at } = first;
    if (reports.handWritten) {
      reports.error("undecided-recovery", at, `Nothing says what to do about \`${code}\`.`, {
        help: "Say `recovery` in an `x-error`: what the caller should do next.",
      });
    }
  }
  const statuses = [...new Set(cases.flatMap((one) => one.statuses))];
  const policy = decidePolicy(said, statuses, speakeasy);
  const advice = said.advice?.value;
  return {
    code,
    title: titleOf(code, drafts, statuses),
    cases,
    policy,
    category: decideCategory(said, statuses, policy),
    summary,
    ...(advice !== undefined && { advice }),
    source: said.source?.value ?? [],
    evidence: decideEvidence(said, statuses, policy, speakeasy),
  };
}

function titleOf(
  code: string,
  drafts: readonly CaseDraft[],
  statuses: readonly StatusPattern[],
): string {
  const said = drafts.find(({ title }) => title !== undefined && title !== code)?.title;
  if (said !== undefined) return said;
  const isOfStatus = drafts.every(({ origin }) => origin === "status") && statuses.length > 0;
  return isOfStatus ? statusPhrase(statuses[0]) : sentenceCase(lastSegment(code));
}

const spellings: Readonly<Record<string, string>> = {
  initialDelayMs: "retry.initialDelay",
  maxDelayMs: "retry.maxDelay",
  maxAttempts: "retry.maxAttempts",
  multiplier: "retry.multiplier",
  jitter: "retry.jitter",
  when: "retry.when",
  headers: "retry.headers",
  category: "category",
  recovery: "recovery",
};

/** Advice, sources and evidence may differ from place to place; what is done about an error may not. */
function reportDisagreement(
  code: string,
  { field, first, second }: Disagreement,
  reports: Reports,
): void {
  const spelling = spellings[field];
  if (spelling === undefined) return;
  const [one, other] = [JSON.stringify(first.value), JSON.stringify(second.value)];
  reports.fault(
    "one-code-one-policy",
    second.at,
    `\`${spelling}\` of \`${code}\` is ${other} here and ${one} elsewhere.`,
    {
      help: "Say it once, say the same in both places, or give the two meanings two codes.",
      related: [{ at: first.at, message: `Here it is ${one}.` }],
    },
  );
}

/** What an error's name is made from. */
export function nameableOf({ code, drafts }: CodeCases): Nameable {
  const [first] = drafts;
  const nearest = drafts.reduce(
    (best, draft) => (draft.rank < best.rank ? draft : best),
    drafts[0] as CaseDraft,
  );
  const said = drafts.find(({ name }) => name)?.name;
  const segment = nearest.pins[0]?.path.findLast((step) => typeof step === "string");
  const origin = drafts.some((draft) => draft.origin === "wire")
    ? "wire"
    : (drafts.find((draft) => draft.origin === "declared")?.origin ?? "status");
  return {
    code,
    origin,
    rank: nearest.rank,
    ...(typeof segment === "string" && { segment }),
    ...(said && { said }),
    at: first?.at ?? { file: "", pointer: "" },
  };
}
