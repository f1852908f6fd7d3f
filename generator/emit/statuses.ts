import type { Case, StatusPattern } from "../model/catalog.ts";
import { classOf, isError, rankOf, ranks } from "../model/statuses.ts";
import { anyOf, type Condition } from "./condition.ts";
import { statusesOf } from "./reading.ts";

/** When a status is one of the patterns, in the order people count; `default` means any error status. */
export function statusIs(patterns: readonly StatusPattern[], status: string): Condition {
  const inOrder = widest(patterns).toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
  return anyOf(inOrder.map((pattern) => matches(pattern, status)));
}

/** The patterns without those that another one covers. */
function widest(patterns: readonly StatusPattern[]): StatusPattern[] {
  const all = new Set(patterns);
  if (all.has("default") || (all.has("4XX") && all.has("5XX"))) {
    const below = patterns.filter((one) => one !== "default" && !isError(one));
    return [...new Set<StatusPattern>([...below, "default"])];
  }
  return [...all].filter((one) => typeof one !== "number" || !all.has(classOf(one)));
}

function matches(pattern: StatusPattern, status: string): Condition {
  if (typeof pattern === "number") return `${status} === ${pattern}`;
  if (pattern === "default") return `${status} >= 400`;
  const hundreds = Number(pattern[0]) * 100;
  return pattern === "5XX"
    ? `${status} >= 500`
    : { all: [`${status} >= ${hundreds}`, `${status} < ${hundreds + 100}`] };
}

/** When a status is one of the cases'; where it may be unknown, that will do. */
export function statusAt(cases: readonly Case[], mayBeUnknown: boolean): Condition {
  const patterns = widest(statusesOf(cases));
  if (patterns.length === 0) return "status === undefined";
  if (!mayBeUnknown) return statusIs(patterns, "status");
  const [only] = patterns;
  if (patterns.length === 1) {
    if (typeof only === "number") return `(status ?? ${only}) === ${only}`;
    if (only === "default") return "(status ?? 400) >= 400";
    if (only === "5XX") return "(status ?? 500) >= 500";
  }
  return anyOf(["status === undefined", statusIs(patterns, "status")]);
}

/** The type of a status that is one of the patterns. */
export function statusType(cases: readonly Case[]): string {
  const patterns = statusesOf(cases);
  const message = cases.some(({ scope }) => scope.kind === "message") ? ["undefined"] : [];
  const exact = patterns.filter((pattern) => typeof pattern === "number");
  const numbers = exact.length === patterns.length ? exact.map(String) : ["number"];
  return [...numbers, ...message].join(" | ");
}

/** The cases with exact statuses (0), with ranges (1) and with `default` (2), each with only those. */
export function byRank(cases: readonly Case[]): Map<number, Case[]> {
  const found = new Map<number, Case[]>();
  for (const one of cases) {
    for (const rank of one.statuses.length === 0 ? [0] : ranks) {
      const statuses = one.statuses.filter((status) => rankOf(status) === rank);
      if (statuses.length === 0 && one.statuses.length > 0) continue;
      found.set(rank, [...(found.get(rank) ?? []), { ...one, statuses }]);
    }
  }
  return found;
}
