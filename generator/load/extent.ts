/** Deeper documents are refused: whoever walks one may recurse. Real documents stay below 40. */
export const MAX_DEPTH = 200;

/** The values of a document, each repetition by a YAML alias counted. Real documents stay below a million. */
export const MAX_VALUES = 10_000_000;

/**
 * Why the values that YAML aliases share do not unfold to a tree of bounded size; undefined where they do.
 * Each shared value is measured once, so that aliases of aliases cost nothing.
 */
export function unfoldingFault(root: unknown): string | undefined {
  const measured = new Map<object, { readonly values: number; readonly depth: number }>();
  const open = new Set<object>();
  let fault: string | undefined;
  const measure = (value: unknown, level: number): { values: number; depth: number } => {
    if (typeof value !== "object" || value === null) return { values: 1, depth: 0 };
    const known = measured.get(value);
    if (known) return known;
    if (open.has(value)) fault ??= "a value contains itself by an alias";
    if (level > MAX_DEPTH) fault ??= tooDeep;
    if (fault !== undefined) return { values: 1, depth: 0 };
    open.add(value);
    let values = 1;
    let depth = 0;
    for (const child of Object.values(value)) {
      const inner = measure(child, level + 1);
      values += inner.values;
      depth = Math.max(depth, inner.depth);
    }
    open.delete(value);
    const extent = { values, depth: depth + 1 };
    measured.set(value, extent);
    return extent;
  };
  const { values, depth } = measure(root, 1);
  if (fault === undefined && values > MAX_VALUES) {
    fault = `it unfolds to more than ${MAX_VALUES} values`;
  }
  if (fault === undefined && depth > MAX_DEPTH) fault = tooDeep;
  return fault;
}

export const tooDeep = `it is nested more than ${MAX_DEPTH} levels deep`;

/** How many keys all objects of a JSON value have. */
export function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += countMembers(item);
    return members;
  }
  const children = Object.values(value);
  members = children.length;
  for (const child of children) members += countMembers(child);
  return members;
}
