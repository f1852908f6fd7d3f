import type { Candidates } from "./candidates.ts";
import type { Alternative } from "./flatten.ts";
import type { ResponseReading } from "./responses.ts";
import type { Walk } from "./spots.ts";

/** Which of a body's values are errors where an answer is none by its status. */
export type Markedness = "all" | "entries" | "none";

/** An `x-error` on the Response or the body's own schema marks all of it, one on a value only that value. */
export function markedness(
  alternative: Alternative,
  { marks }: ResponseReading,
  walk: Walk,
  candidatesOf: (alternative: Alternative) => Candidates,
): Markedness {
  if (marks) return "all";
  if (walk.rootOf(alternative).views.some(({ links }) => links.length > 0)) return "all";
  const isMarked = candidatesOf(alternative).closed.some(
    ({ marked, entries }) => marked || entries.some(({ links }) => links.length > 0),
  );
  return isMarked ? "entries" : "none";
}
