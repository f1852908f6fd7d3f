import type { Scope, StatusFallback } from "../model/catalog.ts";
import { categoryOfRecovery, mayRetry, statusDefaults } from "../model/defaults.ts";
import { isError } from "../model/statuses.ts";
import { cascade, levels, variantsOf, type LayerGroup } from "./cascade.ts";
import type { Answering } from "./gather.ts";
import { timingWords, type Mark } from "./mark.ts";
import { scopeOf } from "./merge-cases.ts";
import type { Site } from "./operations.ts";
import { timed, type DefaultTiming } from "./policy.ts";

/**
 * The policies of errors nobody documents: what Responses say of their status, nearest scope first; then, where the
 * document says how it wants to be retried, the built-in recoveries with that timing.
 */
export function fallbacksOf(
  answering: readonly Answering[],
  rootMarks: readonly Mark[],
  speakeasy: DefaultTiming | undefined,
): readonly StatusFallback[] {
  const root: LayerGroup[] = rootMarks.length > 0 ? [{ level: levels.root, marks: rootMarks }] : [];
  const found = new Map<string, { fallback: StatusFallback; sites: Site[] }>();
  for (const { site, reading } of answering) {
    if (!reading.marks || site.status === undefined || !isError(site.status)) continue;
    const groups: LayerGroup[] = [...root, { level: levels.response, marks: reading.marks }];
    for (const { statuses, layers } of variantsOf(groups, site.status)) {
      const said = cascade(layers);
      if (!said.recovery) continue;
      for (const status of statuses) {
        const policy = timed(said.recovery.value, said, speakeasy, [status]);
        const category = said.category?.value;
        const entry = { status, policy, ...(category && { category }) };
        const key = JSON.stringify([site.kind, site.mediaType, entry]);
        const known = found.get(key);
        if (known) known.sites.push(site);
        else found.set(key, { fallback: { ...entry, scope: { kind: "api" } }, sites: [site] });
      }
    }
  }
  const said = [...found.values()].map(({ fallback, sites }) => ({
    ...fallback,
    scope: scopeOf(sites),
  }));
  return [
    ...said.toSorted((a, b) => nearness[a.scope.kind] - nearness[b.scope.kind]),
    ...builtIn(root, speakeasy),
  ];
}

const nearness: Readonly<Record<Scope["kind"], number>> = {
  request: 0,
  operation: 1,
  api: 2,
  message: 3,
};

function builtIn(
  root: readonly LayerGroup[],
  speakeasy: DefaultTiming | undefined,
): readonly StatusFallback[] {
  const [{ layers } = { layers: [] }] = variantsOf(root, "default");
  const { advice: _advice, ...said } = cascade(layers);
  if (!speakeasy && !timingWords.some((word) => said[word])) return [];
  return statusDefaults.flatMap(({ status, recovery, category }) => {
    if (!mayRetry(recovery)) return [];
    const policy = timed(recovery, said, speakeasy, [status]);
    const isPlain = category === categoryOfRecovery[recovery];
    return [{ status, scope: { kind: "api" } as const, policy, ...(!isPlain && { category }) }];
  });
}
