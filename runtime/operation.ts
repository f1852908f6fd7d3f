import type { Api } from "./verdict.ts";

type Matcher = readonly [operation: string, method: string, path: RegExp, literals: number];

const matchers = new WeakMap<object, readonly Matcher[]>();

/**
 * The operation a request calls, found by its method and the end of its path, since only the consumer knows the
 * server's own prefix. Of several templates the one with the most literal text wins; `undefined` where none fits.
 */
export function findOperation(api: Api, method: string, url: string): string | undefined {
  const { operations } = api;
  if (!operations) return undefined;
  let known = matchers.get(operations);
  if (!known) matchers.set(operations, (known = compile(operations)));
  const path = url.replace(/^\w+:\/\/[^/?#]*|[?#].*/gs, "");
  return known.find(
    ([, verb, pattern]) => verb === method.toUpperCase() && pattern.test(path),
  )?.[0];
}

function compile(operations: Readonly<Record<string, string>>): readonly Matcher[] {
  return Object.entries(operations)
    .map(([operation, line]): Matcher => {
      const [method = "", path = ""] = line.split(" ");
      const literals = path.replace(/\/$/, "").split(/\{[^}]*\}/);
      const pattern = literals.map((text) => text.replace(/[^\w/-]/g, "\\$&")).join("[^/]+");
      return [
        operation,
        method.toUpperCase(),
        new RegExp(`${pattern}/?$`),
        literals.join("").length,
      ];
    })
    .sort((one, other) => other[3] - one[3]);
}
