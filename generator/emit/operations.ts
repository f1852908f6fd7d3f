import type { ErrorCatalog } from "../model/catalog.ts";
import { pascalCase } from "../naming/words.ts";
import type { Declaration } from "../print/source-file.ts";
import { conditional, key, literal, union } from "./syntax.ts";

/**
 * export interface Operations { readonly "repos/get": ForbiddenOrNotFoundCode; … }
 * type ForbiddenOrNotFoundCode = "forbidden" | "not_found";
 *
 * One alias per distinct set of codes, named after them; a large set after the first operation that has it.
 */
export function operationDeclarations(catalog: ErrorCatalog): Declaration[] {
  const ids = Object.keys(catalog.operations);
  if (ids.length === 0) return [];
  const taken = new Set(catalog.errors.map((error) => error.name));
  const aliases = new Map<string, { readonly name: string; readonly codes: readonly string[] }>();
  const members = ids.map((id) => {
    const { codes } = catalog.operations[id]!;
    const set = JSON.stringify(codes);
    const known = aliases.get(set);
    if (known !== undefined) return { name: key(id), type: known.name };
    const name = unused(`${setName(catalog, codes, id)}Code`, taken);
    taken.add(name);
    aliases.set(set, { name, codes });
    return { name: key(id), type: name };
  });
  const sets = [...aliases.values()].map(({ name, codes }): Declaration => ({
    kind: "type",
    name,
    exported: false,
    value: union(codes.length === 0 ? ["never"] : codes.map(literal)),
  }));
  return [
    {
      kind: "interface",
      name: "Operations",
      exported: true,
      docs: "The codes each operation documents, those of the whole API included.",
      members,
    },
    {
      kind: "type",
      name: "ErrorsOf",
      exported: true,
      typeParameters: ["Id extends keyof Operations"],
      docs: `The bodies of one operation's errors: \`ErrorsOf<${literal(ids[0]!)}>\`.`,
      // Inferred, the codes are known ones; else the compiler proves it of every operation.
      value: [
        " ",
        conditional(
          "Operations[Id] extends infer Known extends Code",
          "ErrorsByCode[Known]",
          "never",
        ),
      ],
    },
    ...sets,
  ];
}

/** In PascalCase what a set of codes is called: three names at most, else the place that has it first. */
export function setName(catalog: ErrorCatalog, codes: readonly string[], place: string): string {
  if (codes.length === 0) return "No";
  const distinct = new Set(codes);
  if (distinct.size <= 3) {
    const rankOf = ranksOf(catalog);
    const errors = [...distinct].map((code) => rankOf.get(code)!).toSorted((a, b) => a - b);
    const joined = errors.map((rank) => catalog.errors[rank]!.name).join("Or");
    if (joined.length <= LONGEST_NAME) return joined;
  }
  const name = pascalCase(place).slice(0, LONGEST_NAME);
  return /^[A-Z]/.test(name) ? name : `Operation${name}`;
}

const LONGEST_NAME = 60;

const ranks = new WeakMap<ErrorCatalog, ReadonlyMap<string, number>>();

/** The place of each code in the catalog: looking through all errors for each operation would take too long. */
function ranksOf(catalog: ErrorCatalog): ReadonlyMap<string, number> {
  const known = ranks.get(catalog) ?? new Map(catalog.errors.map(({ code }, rank) => [code, rank]));
  ranks.set(catalog, known);
  return known;
}

function unused(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? unused(`${name}s`, taken) : name;
}
