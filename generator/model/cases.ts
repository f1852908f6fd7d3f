import type {
  Case,
  ErrorCatalog,
  ErrorModel,
  Path,
  Pin,
  PinValue,
  StatusPattern,
} from "./catalog.ts";
import { once } from "./once.ts";
import { classOf } from "./statuses.ts";

/** How the cases of a catalog say which error an answer is: by codes, by statuses. */

/** True where a case's body has a schema. */
export function isBodied(one: Case): boolean {
  return one.body !== "unknown" && one.body !== "text";
}

export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

/** The pin that stands where codes stand, if a case has one. */
export function codePin(catalog: ErrorCatalog, one: Case): Pin | undefined {
  for (const { path, open } of catalog.codePaths) {
    const pin = open ? undefined : one.pins.find((candidate) => samePath(candidate.path, path));
    if (pin !== undefined) return pin;
  }
  return one.pins[0];
}

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

/** Whether its status names the error of a case: it has a body with a schema, and no value in it. */
export function isOpen(one: Case): boolean {
  return isBodied(one) && one.pins.length === 0 && one.scope.kind !== "request";
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
