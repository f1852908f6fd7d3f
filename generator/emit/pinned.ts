import { closedPaths, pinnedAt } from "../model/cases.ts";
import type { ErrorCatalog, Path, PinValue } from "../model/catalog.ts";

/** The paths at which a code may say which error an answer is, whatever the type of the request. */
export function telling(catalog: ErrorCatalog): Path[] {
  return closedPaths(catalog).filter((path) => pinnedAt(catalog, path).length > 0);
}

/** The one kind that all values have; undefined where they are of several, or of none that `typeof` tells. */
export function kindOfAll(values: readonly PinValue[]): string | undefined {
  const kinds = new Set(values.map((value) => typeof value));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== "object" ? kind : undefined;
}
