import { branchesOf, type Automaton, type Branch, type Ways } from "./automaton.ts";
import { lettersOf } from "./letters.ts";
import { mostPaths, type Budget, type Walk } from "./live-paths.ts";

/** How the time of a match may grow with the length of a text, whatever the text; `unproven` where that can't be told. */
export type Growth = "linear" | "quadratic" | "unproven";

const STEPS = 100_000;

/** At most so many paths begin at each place of a text whose square counts. */
const FEW_PATHS = 8;

/**
 * Judges a pattern, with the flag `u`, as a backtracking matcher works: by the number of paths that one text keeps alive.
 *
 * Linear: there is a most. Quadratic: there is one for each place at which a path may begin, or may leave a loop for good.
 * What is more than that, or can't be told, is unproven. Takes bounded time itself.
 */
export function growthOf(pattern: string): Growth {
  const growths = branchesOf(pattern).map(growthOfBranch);
  return (["unproven", "quadratic"] as const).find((one) => growths.includes(one)) ?? "linear";
}

/** Written out, repeats are exact; as loops they are few. What is shown of either holds. */
function growthOfBranch(branch: Branch): Growth {
  const growths = [128, 8].map((writtenOut) => {
    const automaton = branch.automaton(writtenOut);
    return automaton === undefined ? "unproven" : growthOfAutomaton(automaton, branch.anchored);
  });
  return (["linear", "quadratic"] as const).find((one) => growths.includes(one)) ?? "unproven";
}

function growthOfAutomaton(automaton: Automaton, anchored: boolean): Growth {
  const { first, ends, endsAtOnce, readers } = automaton;
  const letters = lettersOf(readers);
  const budget: Budget = { steps: STEPS };
  const most = (from: Ways, isCounted: Walk["isCounted"], anywhere = false): number =>
    mostPaths({ automaton, letters, from, isCounted, anywhere }, budget);
  const settled = settledIn(automaton);
  const isOpen = (position: number): boolean => !settled.has(position);
  const once = most(first, isOpen);
  if (once < Infinity) {
    // Where one try has matched, there is no other.
    const isFailing = (position: number): boolean => !ends.has(position);
    const isLinear = anchored || endsAtOnce || most(first, isFailing, true) < Infinity;
    return isLinear ? "linear" : once <= FEW_PATHS ? "quadratic" : "unproven";
  }
  if (!anchored) return "unproven";
  const left = loopsLeft(automaton);
  for (const many of new Set(left)) {
    const isEarly = (position: number): boolean => left[position]! <= many;
    const early = most(first, (position) => isOpen(position) && isEarly(position));
    const late = most(
      exits(automaton, isEarly),
      (position) => isOpen(position) && !isEarly(position),
    );
    if (early * late <= FEW_PATHS) return "quadratic";
  }
  return "unproven";
}

/** The positions from which nothing leads to a failure: a path that gets there is the last one. */
function settledIn({ ends, next }: Automaton): ReadonlySet<number> {
  const settled = new Set(ends);
  let before: number;
  do {
    before = settled.size;
    for (const position of settled) {
      if ([...next[position]!.keys()].some((to) => !settled.has(to))) settled.delete(position);
    }
  } while (settled.size < before);
  return settled;
}

/** Where paths go on that leave some positions. */
function exits({ next, first }: Automaton, isEarly: (position: number) => boolean): Ways {
  const exits = new Map<number, number>();
  const note = (ways: Ways): void => {
    for (const [to, count] of ways) {
      if (!isEarly(to)) exits.set(to, Math.max(count, exits.get(to) ?? 0));
    }
  };
  note(first);
  next.forEach((ways, position) => {
    if (isEarly(position)) note(ways);
  });
  return exits;
}

/** By position: how many loops a path may have been through and left before it gets there. */
function loopsLeft({ next }: Automaton): readonly number[] {
  const reach = next.map((_, position) => reachable(next, position));
  const isLoop = (position: number): boolean => reach[position]!.has(position);
  const known = new Map<number, number>();
  const depth = (position: number): number => {
    let most = known.get(position);
    if (most !== undefined) return most;
    most = 0;
    for (let from = 0; from < next.length; from++) {
      if (reach[from]!.has(position) && isLoop(from) && !reach[position]!.has(from))
        most = Math.max(most, depth(from) + 1);
    }
    known.set(position, most);
    return most;
  };
  return next.map((_, position) => depth(position));
}

function reachable(next: readonly Ways[], start: number): ReadonlySet<number> {
  const found = new Set<number>();
  const due = [start];
  for (let position = due.pop(); position !== undefined; position = due.pop()) {
    for (const to of next[position]!.keys()) {
      if (found.has(to)) continue;
      found.add(to);
      due.push(to);
    }
  }
  return found;
}
