import { readReference } from "./reference.ts";
import type { Remote } from "./remote.ts";
import type { Source } from "./source.ts";
import type { Sources } from "./sources.ts";

/**
 * Fetches every allowed remote document that references reach from the root, through files and other remote documents.
 * References are followed without waiting, so this comes first; where no host is allowed it is not needed at all.
 */
export async function prefetch(root: Source, sources: Sources, remote: Remote): Promise<void> {
  const seen = new Set<Source>([root]);
  let wave: readonly Source[] = [root];
  while (wave.length > 0) {
    const next: Source[] = [];
    const note = (source: unknown): void => {
      if (typeof source !== "object" || source === null || !("root" in source)) return;
      if (!seen.has(source as Source)) next.push(source as Source);
      seen.add(source as Source);
    };
    const urls = new Map<string, URL>();
    for (const source of wave) {
      for (const ref of refsOf(source.root)) {
        const reference = readReference(ref, source.url);
        if (reference.kind === "path" && reference.path !== "")
          note(sources.file(source, reference.path, true));
        if (reference.kind === "url") urls.set(reference.url.href, reference.url);
      }
    }
    const wanted = [...urls.values()].filter((url) => remote.wants(url));
    await Promise.all(wanted.map((url) => remote.fetch(url)));
    for (const url of wanted) note(sources.remote(url, true));
    wave = next;
  }
}

function refsOf(root: unknown): ReadonlySet<string> {
  const refs = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (key === "$ref" && typeof child === "string") refs.add(child);
      else if (typeof child === "object" && child !== null) waiting.push(child);
    }
  }
  return refs;
}
