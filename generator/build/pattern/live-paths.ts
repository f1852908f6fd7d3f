import type { Automaton, Ways } from "./automaton.ts";
import type { Letter } from "./letters.ts";

/** How many paths through a pattern one text may keep alive; each is one more character that a matcher reads. */
export const MOST_PATHS = 100;

/** Work that is left for one pattern: so that judging takes no longer than what it is to prevent. */
export interface Budget {
  steps: number;
}

/** What is counted: paths from some positions, within some. */
export interface Walk {
  readonly automaton: Automaton;
  readonly letters: readonly Letter[];
  readonly from: Ways;
  /** A path that gets anywhere else is left alone. */
  readonly isCounted: (position: number) => boolean;
  /** Whether matching is tried from each character on, and not only from the first. */
  readonly anywhere?: boolean;
}

/** Where the search is that begins a path at each character. */
const SEARCH = -1;

/**
 * The most paths that are alive after any text: all that a backtracking matcher may have to try there. Infinity beyond
 * what is allowed, and where the budget does not last. Counts grow with a text or come back to what they were; each
 * distribution of paths over the positions is looked at once.
 */
export function mostPaths(
  { automaton, letters, from, isCounted, anywhere = false }: Walk,
  budget: Budget,
): number {
  const start: Ways = new Map([[SEARCH, 1]]);
  const seen = new Set<string>();
  const due: Ways[] = [start];
  let most = 1;
  for (let paths = due.pop(); paths !== undefined; paths = due.pop()) {
    for (const letter of letters) {
      const after = new Map<number, number>();
      for (const [position, count] of paths) {
        const next = position === SEARCH ? from : automaton.next[position]!;
        if (anywhere && position === SEARCH) after.set(SEARCH, 1);
        budget.steps -= next.size + 1;
        for (const [to, ways] of next) {
          if (letter[to] === true && isCounted(to))
            after.set(to, (after.get(to) ?? 0) + count * ways);
        }
      }
      const total = [...after.values()].reduce((sum, count) => sum + count, 0);
      if (total > MOST_PATHS || budget.steps < 0) return Infinity;
      most = Math.max(most, total);
      const key = [...after].map(String).toSorted().join(";");
      if (total === 0 || seen.has(key)) continue;
      seen.add(key);
      due.push(after);
    }
  }
  return most;
}
