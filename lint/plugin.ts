import { analysisRules, type Analyse } from "./analysis.ts";
import { laws } from "./laws/index.ts";
import { lawsAlone, recommended } from "./recommended.ts";
import type { Plugin, Rule } from "./redocly.ts";
import { extendTypes } from "./types.ts";

export const pluginId = "openapi-errors";

/**
 * The Redocly plugin: `x-error` and `x-error-responses` as types, the laws, and two configs.
 * Without `analyse` the laws that need the whole catalog find nothing.
 */
export function createPlugin({ analyse }: { readonly analyse?: Analyse } = {}): Plugin {
  const analysed = analysisRules(analyse ?? (() => []));
  const rules: Record<string, Rule> = {};
  for (const law of laws) {
    rules[law.id] = law.rule === "found-by-analysis" ? analysed(law.id) : law.rule;
  }
  return {
    id: pluginId,
    typeExtension: { oas3: extendTypes },
    rules: { oas3: rules },
    configs: { recommended: recommended(pluginId, laws), laws: lawsAlone(pluginId, laws) },
  };
}
