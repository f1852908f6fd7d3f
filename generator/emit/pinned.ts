import type {
  Case,
  ErrorCatalog,
  ErrorModel,
  Path,
  Pin,
  PinValue,
  StatusPattern,
} from "../model/catalog.ts";
import { classOf } from "../model/statuses.ts";
import { once } from "./once.ts";
import { codePin, isBodied } from "./reading.ts";

/** An error by the values that some cases of it pin where codes stand. */
export interface PinnedError {
  readonly error: ErrorModel;
  readonly cases: readonly Case[];
  readonly values: readonly PinValue[];
}

/** Where codes stand that the spec lists. */
export function closedPaths(catalog: ErrorCatalog): Path[] {
  return catalog.codePaths.filter(({ open }) => !open).map(({ path }) => path);
}

/** Errors by what they pin at a path, those that pin more first; errors of one request type are left out. */
export function pinnedAt(catalog: ErrorCatalog, path: Path): readonly PinnedError[] {
  return pinnedByPath(catalog).get(JSON.stringify(path)) ?? [];
}

const pinnedByPath = once((catalog: ErrorCatalog): ReadonlyMap<string, readonly PinnedError[]> => {
  const found = new Map<string, PinnedError[]>();
  for (const error of catalog.errors) {
    const groups = new Map<string, { readonly pin: Pin; readonly cases: Case[] }>();
    for (const one of error.cases) {
      const pin = codePin(catalog, one);
      if (!isBodied(one) || one.scope.kind === "request" || pin === undefined) continue;
      const key = JSON.stringify([pin.path, pin.values]);
      const group = groups.get(key) ?? { pin, cases: [] };
      group.cases.push(one);
      groups.set(key, group);
    }
    for (const { pin, cases } of groups.values()) {
      const path = JSON.stringify(pin.path);
      const errors = found.get(path) ?? [];
      errors.push({ error, cases, values: pin.values });
      found.set(path, errors);
    }
  }
  const pins = ({ cases }: PinnedError): number => Math.max(...cases.map((one) => one.pins.length));
  for (const errors of found.values()) errors.sort((a, b) => pins(b) - pins(a));
  return found;
});

/** The paths at which a code may say which error an answer is, whatever the type of the request. */
export function telling(catalog: ErrorCatalog): Path[] {
  return closedPaths(catalog).filter((path) => pinnedAt(catalog, path).length > 0);
}

/** The cases whose status names their error: it has a body with a schema, and no value in it. */
export function openCases(error: ErrorModel): Case[] {
  return error.cases.filter(
    (one) => isBodied(one) && one.pins.length === 0 && one.scope.kind !== "request",
  );
}

/**
 * Whether a case that no value in the body tells counts for the whole API: one of an operation only at a status for which
 * the API itself says nothing. What one operation leaves open must not swallow what is described.
 */
export const countingIn = once(({ errors }: ErrorCatalog): ((one: Case) => boolean) => {
  const covered = new Set(
    errors
      .flatMap(({ cases }) => cases)
      .filter(({ scope }) => scope.kind === "api")
      .flatMap(({ statuses }) => statuses),
  );
  const isFree = (status: StatusPattern): boolean =>
    !covered.has(status) && !covered.has(status === "default" ? status : classOf(status));
  return ({ scope, statuses }) =>
    scope.kind !== "operation" || (!covered.has("default") && statuses.every(isFree));
});

/** The one kind that all values have; undefined where they are of several, or of none that `typeof` tells. */
export function kindOfAll(values: readonly PinValue[]): string | undefined {
  const kinds = new Set(values.map((value) => typeof value));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== "object" ? kind : undefined;
}
