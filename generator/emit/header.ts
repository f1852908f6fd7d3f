import type { ErrorCatalog } from "../model/catalog.ts";
import { tame } from "../naming/tame.ts";

/** How each generated file begins, whatever its comment marks are. */
export const headerStart = "Generated from ";

/** The one line each file begins with: the source and the cure. */
export function headerLine({ api }: Pick<ErrorCatalog, "api">): string {
  const spec = tame(api.spec).replace(/\s+/g, " ");
  return `${headerStart}${spec} by openapi-errors; change that file and generate again.`;
}
