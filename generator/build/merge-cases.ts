import type { Case, Scope, StatusPattern } from "../model/catalog.ts";
import { snakeCase } from "../naming/words.ts";
import type { CaseDraft } from "./cases.ts";
import type { Site } from "./operations.ts";

/** The cases of one code, merged, and the drafts they were merged from. */
export interface CodeCases {
  readonly code: string;
  readonly drafts: readonly CaseDraft[];
  readonly cases: readonly Case[];
}

/** Finds the merged case a draft went into. */
export type ScopeOf = (draft: CaseDraft) => Scope;

/**
 * One code, one error: a code made from a status joins the wire code or declared code that is spelled alike.
 * The drafts keep their order.
 */
export function joined(drafts: readonly CaseDraft[]): readonly CaseDraft[] {
  const known = new Map<string, string>();
  const named = drafts.filter(({ origin }) => origin !== "status");
  for (const { code } of named.toSorted((a, b) => a.rank - b.rank)) {
    const spelled = snakeCase(code);
    if (!known.has(spelled)) known.set(spelled, code);
  }
  return drafts.map((draft) => {
    const code = draft.origin === "status" ? known.get(snakeCase(draft.code)) : undefined;
    return code === undefined || code === draft.code ? draft : { ...draft, code };
  });
}

/** Groups drafts by code and merges those that differ only in who answers so, then those that differ only in status. */
export function mergeCases(drafts: readonly CaseDraft[]): {
  readonly codes: readonly CodeCases[];
  readonly scopeOf: ScopeOf;
} {
  const byCode = new Map<string, CaseDraft[]>();
  for (const draft of drafts) {
    const known = byCode.get(draft.code);
    if (known) known.push(draft);
    else byCode.set(draft.code, [draft]);
  }
  const scopes = new Map<CaseDraft, Scope>();
  const intern = interner();
  const codes = [...byCode].map(([code, own]) => {
    const places = new Map<string, Place>();
    for (const draft of own) {
      const key = placeKey(draft);
      const known = places.get(key);
      if (known) known.drafts.push(draft);
      else places.set(key, { drafts: [draft], first: draft });
    }
    const cases = new Map<string, MutableCase>();
    for (const { first, drafts: merged } of places.values()) {
      const { scope, key } = intern(merged.map(({ site }) => site));
      for (const draft of merged) scopes.set(draft, scope);
      addCase(cases, first, scope, key);
    }
    return { code, drafts: own, cases: [...cases.values()] };
  });
  return { codes, scopeOf: (draft) => scopes.get(draft) ?? { kind: "api" } };
}

interface Place {
  readonly first: CaseDraft;
  readonly drafts: CaseDraft[];
}

type MutableCase = Case & { statuses: StatusPattern[] };

const placeKey = ({ site, statuses, pins, body, remainder }: CaseDraft): string =>
  JSON.stringify([site.kind, site.mediaType, statuses, pins, body, remainder]);

function addCase(
  cases: Map<string, MutableCase>,
  { statuses, pins, body, remainder }: CaseDraft,
  scope: Scope,
  scopeKey: number,
): void {
  const key = JSON.stringify([scopeKey, pins, body, remainder]);
  const known = cases.get(key);
  if (!known) cases.set(key, { statuses: [...statuses], scope, pins, body, remainder });
  else known.statuses.push(...statuses.filter((status) => !known.statuses.includes(status)));
}

/** Equal scopes are one object with one number. */
function interner(): (sites: readonly Site[]) => { readonly scope: Scope; readonly key: number } {
  type Interned = { readonly scope: Scope; readonly key: number };
  const numbers = new Map<Site, number>();
  const bySites = new Map<string, Interned>();
  const byContent = new Map<string, Interned>();
  const numberOf = (site: Site): number => {
    const number = numbers.get(site) ?? numbers.size;
    numbers.set(site, number);
    return number;
  };
  return (sites) => {
    const sitesKey = [...new Set(sites.map(numberOf))].join(" ");
    const before = bySites.get(sitesKey);
    if (before) return before;
    const scope = scopeOf(sites);
    const content = JSON.stringify(scope);
    const interned = byContent.get(content) ?? { scope, key: byContent.size };
    byContent.set(content, interned);
    bySites.set(sitesKey, interned);
    return interned;
  };
}

export function scopeOf(sites: readonly Site[]): Scope {
  const [first] = sites;
  const owners = [...new Set(sites.flatMap((site) => site.owners))];
  switch (first?.kind) {
    case "operation":
      return { kind: "operation", operations: owners };
    case "request":
      return { kind: "request", operations: owners, mediaType: first.mediaType ?? "*/*" };
    case "message":
      return { kind: "message", messages: owners };
    default:
      return { kind: "api" };
  }
}
