import { capitaliseFirst, pascalCase, words } from "./words.ts";
import { startsWithDigit } from "./identifier.ts";

/**
 * The PascalCase prefix of an API: its id, cased as the title where the title's letters begin with the id's.
 * `scrapegraphai` under the title `ScrapeGraphAI API` becomes `ScrapeGraphAI`; `3scale` becomes `Api3scale`.
 */
export function apiName(id: string, title: string): string {
  const name = casedAsTitle(id, title) ?? pascalCase(id);
  if (name === "") return "Api";
  return startsWithDigit(name) ? `Api${name}` : name;
}

function casedAsTitle(id: string, title: string): string | undefined {
  const wanted = words(id).join("").toLowerCase();
  if (wanted === "") return undefined;
  let taken = "";
  let name = "";
  for (const run of title.normalize("NFC").match(/[A-Za-z0-9]+/g) ?? []) {
    taken += run.toLowerCase();
    name += capitaliseFirst(run);
    if (taken === wanted) return name;
    if (!wanted.startsWith(taken)) return undefined;
  }
  return undefined;
}
