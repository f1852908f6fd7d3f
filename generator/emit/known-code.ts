import { closedPaths, isBodied, pinnedAt } from "../model/cases.ts";
import type { ErrorCatalog } from "../model/catalog.ts";
import type { Declaration } from "../print/source-file.ts";
import { telling } from "./pinned.ts";
import { placeName, readerName } from "./readers.ts";
import { array, literal, returns } from "./syntax.ts";

/** The emitted function that says which documented code a body carries, whatever else is in it. */
export const knownCode = "documentedCode";

/**
 * export function documentedCode(body: unknown): Code | undefined { return codesByType.get(typeOf(body)); }
 *
 * Only where it is asked: which error it is, whether it is none of the known, or whether it is another operation's.
 */
export function knownCodeDeclarations(catalog: ErrorCatalog, isLookedUp: boolean): Declaration[] {
  const paths = closedPaths(catalog);
  const cases = catalog.errors.flatMap((error) => error.cases);
  const isAsked =
    isLookedUp ||
    cases.some((one) => isBodied(one) && one.remainder) ||
    (cases.some(({ scope }) => scope.kind === "operation" || scope.kind === "request") &&
      telling(catalog).length > 0);
  if (paths.length === 0 || !isAsked) return [];
  const maps = paths.map((path): Declaration => {
    const entries = pinnedAt(catalog, path).flatMap(({ error, values }) =>
      values.map((value) => [literal(value), literal(error.code)] as const),
    );
    const first = new Map(entries.toReversed());
    const items = [...new Map(entries)].map(([value]) => array([value, first.get(value)!]));
    return {
      kind: "const",
      name: `codesBy${placeName(catalog, path)}`,
      exported: false,
      value: [
        "/* @__PURE__ */ new Map<unknown, Code>(",
        array(items, { broken: items.length > 1 }),
        ")",
      ],
    };
  });
  const lookUps = paths.map(
    (path) => `codesBy${placeName(catalog, path)}.get(${readerName(catalog, path)}(body))`,
  );
  return [
    {
      kind: "function",
      name: knownCode,
      exported: true,
      docs: "The documented code that a body carries, whatever else is in it.",
      parameters: [{ name: "body", type: "unknown" }],
      returnType: "Code | undefined",
      body: returns(lookUps.join(" ?? ")),
    },
    ...maps,
  ];
}
