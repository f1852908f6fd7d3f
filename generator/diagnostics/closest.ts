const LONGEST_NAME = 100;

/**
 * The candidate a misspelt name most likely means: at most a third of its letters differ, letter case aside.
 * Undefined where none is near. The first of equally near ones wins.
 */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  if (name === "" || name.length > LONGEST_NAME) return undefined;
  const wanted = name.toLowerCase();
  let limit = Math.max(1, Math.floor(name.length / 3)) + 1;
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) >= limit) continue;
    const distance = edits(wanted, candidate.toLowerCase());
    if (distance < limit) [limit, nearest] = [distance, candidate];
  }
  return nearest;
}

/** `" Did you mean …?"` for the end of a sentence, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = closest(name, candidates);
  return nearest === undefined ? "" : ` Did you mean \`${nearest}\`?`;
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment). */
function edits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
