import type { Case, ErrorModel, OperationErrors } from "../model/catalog.ts";
import type { Operation } from "./operations.ts";

/**
 * The codes each operation may answer with, in the order of the catalog: its own, those of its request media types,
 * and those of the API that none of its own shadows. Operations with the same codes share one list.
 */
export function operationErrors(
  operations: readonly Operation[],
  errors: readonly ErrorModel[],
): Readonly<Record<string, OperationErrors>> {
  const own = new Map<string, Set<number>>();
  const shadows = new Map<string, Set<string>>();
  const general = errors.flatMap(({ cases }, index) => (cases.some(isOfApi) ? [index] : []));
  for (const [index, { cases }] of errors.entries()) {
    for (const one of cases) {
      if (one.scope.kind !== "operation" && one.scope.kind !== "request") continue;
      for (const id of one.scope.operations) {
        const known = own.get(id);
        if (known) known.add(index);
        else own.set(id, new Set([index]));
        if (one.scope.kind === "operation" && general.length > 0) addShadows(shadows, id, one);
      }
    }
  }
  const lists = new Map<string, readonly string[]>();
  const codesOf = (id: string): readonly string[] => {
    const mine = own.get(id);
    const hidden = shadows.get(id);
    const inherited = general.filter(
      (index) =>
        !hidden || !errors[index]?.cases.filter(isOfApi).every((one) => isShadowed(one, hidden)),
    );
    const indices = mine ? [...new Set([...mine, ...inherited])].sort((a, b) => a - b) : inherited;
    const key = indices.join(" ");
    const known = lists.get(key);
    if (known) return known;
    const codes = indices.flatMap((index) => errors[index]?.code ?? []);
    lists.set(key, codes);
    return codes;
  };
  return Object.fromEntries(
    operations.map(({ id, method, path }) => [id, { method, path, codes: codesOf(id) }]),
  );
}

const isOfApi = ({ scope }: Case): boolean => scope.kind === "api";

/** An inner error with the same status and body shadows the outer one. */
const shadowKeys = ({ statuses, body, pins }: Case): readonly string[] =>
  statuses.map((status) => JSON.stringify([status, body, pins]));

function addShadows(shadows: Map<string, Set<string>>, id: string, one: Case): void {
  const known = shadows.get(id) ?? new Set();
  for (const key of shadowKeys(one)) known.add(key);
  shadows.set(id, known);
}

const isShadowed = (one: Case, hidden: ReadonlySet<string>): boolean =>
  shadowKeys(one).every((key) => hidden.has(key));
