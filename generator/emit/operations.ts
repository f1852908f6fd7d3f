import type { ErrorCatalog } from "../model/catalog.ts";
import { pascalCase } from "../naming/words.ts";
import type { Declaration } from "../print/source-file.ts";
import { key, literal, union } from "./syntax.ts";

/**
 * export interface Operations { readonly "repos/get": ReposGetCode; … }
 * type ReposGetCode = "forbidden" | "not_found";
 *
 * One alias per distinct set of codes, named after the first operation that has it.
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
    const name = unused(`${pascalCase(id)}Code`, taken);
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
      typeParameters: ["Operation extends keyof Operations"],
      docs: `The bodies of one operation's errors: \`ErrorsOf<${literal(ids[0]!)}>\`.`,
      value: union(["ErrorsByCode[Operations[Operation]]"]),
    },
    ...sets,
  ];
}

function unused(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? unused(`${name}s`, taken) : name;
}
