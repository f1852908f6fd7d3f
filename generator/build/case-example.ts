import type { Path, Pin, StatusPattern } from "../model/catalog.ts";
import type { JsonValue } from "../model/json.ts";
import type { Bodies } from "./bodies.ts";
import { builtExample } from "./built-example.ts";
import { pathKey } from "./candidates.ts";
import type { CaseDraft } from "./cases.ts";
import { valueAt } from "./matches.ts";
import { misfitOf } from "./misfit.ts";

/** The codes that stand at one place of the API's bodies. */
interface Taken {
  readonly path: Path;
  readonly values: Set<unknown>;
}

/**
 * Builds the example of a case that nobody shows. Where its own code is open it has no code of another error: another
 * value stands there, null, or nothing. `known` are the pins of all cases.
 */
export function exampleBuilder(
  bodies: Bodies,
  known: readonly Pin[],
): (draft: CaseDraft) => JsonValue {
  const schemas = bodies.all();
  const takenAt = new Map<string, Taken>();
  for (const { path, values } of known) {
    const key = pathKey(path);
    const taken = takenAt.get(key) ?? { path, values: new Set() };
    takenAt.set(key, taken);
    for (const value of values) taken.values.add(value);
  }

  return (draft) => {
    const schema = bodies.schemaOf(draft.body);
    const built = (pins: readonly Pin[]): JsonValue =>
      builtExample(schema, schemas, pins, bodies.normaliser.exampleOf, statusOf(draft.statuses));
    const plain = built(draft.pins);
    const own = new Set(draft.pins.map(({ path }) => pathKey(path)));
    const others = [...takenAt].flatMap(([key, taken]) => (own.has(key) ? [] : [taken]));
    const claimed = others.filter(({ path, values }) => values.has(valueAt(plain, path)));
    if (claimed.length === 0) return plain;
    const instead = [null, "text", unused(claimed)].map((value) =>
      built([...draft.pins, ...claimed.map(({ path }) => ({ path, values: [value] }))]),
    );
    const without = claimed.reduce((value, { path }) => withoutPlace(value, path), plain);
    const isFree = (value: JsonValue): boolean =>
      misfitOf(value, schema, schemas) === undefined &&
      !others.some(({ path, values }) => values.has(valueAt(value, path)));
    return [without, ...instead].find(isFree) ?? plain;
  };
}

/** A number that is the code of nothing. */
function unused(taken: readonly Taken[]): number {
  const numbers = taken.flatMap(({ values }) =>
    [...values].filter((value) => typeof value === "number"),
  );
  return numbers.reduce((most, value) => Math.max(most, value + 1), 999);
}

/** The status an answer of this case may have: of a range its first. */
function statusOf([status]: readonly StatusPattern[]): number | undefined {
  if (typeof status === "number") return status;
  return status === undefined || status === "default" ? undefined : Number(status[0]) * 100;
}

function withoutPlace(value: JsonValue, [step, ...rest]: Path): JsonValue {
  if (typeof value !== "object" || value === null || step === undefined) return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== step)
      : value.map((item, index) => (index === step ? withoutPlace(item, rest) : item));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key !== step) return [[key, inner]];
      return rest.length === 0 ? [] : [[key, withoutPlace(inner, rest)]];
    }),
  );
}
