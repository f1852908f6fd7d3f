import { isBodied } from "../model/cases.ts";
import type { Case, ErrorCatalog } from "../model/catalog.ts";
import { digest } from "../naming/digest.ts";
import { uncapitalised } from "../naming/words.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { setName } from "./operations.ts";
import { searchDeclarations } from "./scope-search.ts";
import { byRank } from "./statuses.ts";
import { array, hardline, indent, key, literal, tallObject, type Entry } from "./syntax.ts";

/** What the inner scopes add to `classify`: their tables, and the expression that searches them. */
export interface ScopeTables {
  readonly declarations: readonly Declaration[];
  readonly search: string | undefined;
}

/** The codes to try at each status: those with pins first. */
interface Table {
  readonly pinned: Map<string, string[]>;
  readonly byStatus: Map<string, string[]>;
}

/**
 * const operations: Readonly<Record<string, Scope>> = { "repos/get": reposGetScope, … };
 * const requests: Readonly<Record<string, Scope>> = { "createFolder application/octet-stream": … };
 *
 * Objects, for a list of pairs costs the compiler a type for each.
 */
export function scopeTables(catalog: ErrorCatalog): ScopeTables {
  const operations = new Map<string, Table>();
  const requests = new Map<string, Table>();
  const codes = new Map<string, boolean>();
  const pinned = new Set<string>();
  const unpinned = new Set<string>();
  for (const error of catalog.errors) {
    for (const one of error.cases) {
      const { scope } = one;
      if (scope.kind !== "operation" && scope.kind !== "request") continue;
      codes.set(error.code, (codes.get(error.code) ?? true) && isBodied(one));
      (one.pins.length > 0 ? pinned : unpinned).add(error.code);
      for (const operation of scope.operations) {
        const [tables, name] =
          scope.kind === "operation"
            ? [operations, operation]
            : [requests, `${operation} ${scope.mediaType.toLowerCase()}`];
        const table = tables.get(name) ?? { pinned: new Map(), byStatus: new Map() };
        tables.set(name, table);
        add(table, error.code, one);
      }
    }
  }
  if (operations.size + requests.size === 0) return { declarations: [], search: undefined };
  for (const [type, table] of agreedTypes(requests)) requests.set(type, table);
  const tables = [...operations.values(), ...requests.values()];
  const inParts =
    tables.some(({ pinned }) => pinned.size > 0) &&
    tables.some(({ byStatus }) => byStatus.size > 0);
  const shared = new SharedTables(catalog, inParts);
  const maps = [
    ...mapOf(
      "requests",
      "What the operations document for one type of request; by the type alone where all of them agree.",
      requests,
      shared,
    ),
    ...mapOf(
      "operations",
      "What the operations document beside the whole API.",
      operations,
      shared,
    ),
  ];
  return {
    search: "matchInner(answer)",
    declarations: [
      ...searchDeclarations(catalog, {
        operations: operations.size > 0,
        requests: requests.size > 0,
        inParts,
        bodied: new Set([...codes].flatMap(([code, isBodied]) => (isBodied ? [code] : []))),
        mixed: new Set([...pinned].filter((code) => unpinned.has(code))),
      }),
      ...shared.declarations,
      ...maps,
    ],
  };
}

/** The types of requests for which all operations that take them document the same. */
function agreedTypes(requests: ReadonlyMap<string, Table>): Map<string, Table> {
  const byType = new Map<string, Map<string, Table>>();
  for (const [name, table] of requests) {
    const type = name.slice(name.lastIndexOf(" ") + 1);
    const tables = byType.get(type) ?? new Map<string, Table>();
    byType.set(type, tables.set(identityOf(table), table));
  }
  const agreed = [...byType].filter(([, tables]) => tables.size === 1);
  return new Map(agreed.map(([type, tables]) => [type, [...tables.values()][0]!]));
}

const identityOf = (table: Table): string =>
  JSON.stringify([[...table.pinned], [...table.byStatus]]);

function add(table: Table, code: string, one: Case): void {
  const target = one.pins.length > 0 ? table.pinned : table.byStatus;
  for (const [, [ranked]] of byRank([one])) {
    for (const status of ranked!.statuses) {
      const list = target.get(String(status)) ?? [];
      if (!list.includes(code)) list.push(code);
      target.set(String(status), list);
    }
  }
}

/** Equal tables stand once, as a constant named after what is in it, or after the first place that has it. */
class SharedTables {
  readonly declarations: Declaration[] = [];
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #catalog: ErrorCatalog;
  readonly #inParts: boolean;

  constructor(catalog: ErrorCatalog, inParts: boolean) {
    this.#catalog = catalog;
    this.#inParts = inParts;
  }

  reference(place: string, table: Table): string {
    const identity = identityOf(table);
    const known = this.#names.get(identity);
    if (known !== undefined) return known;
    const codes = [table.pinned, table.byStatus].flatMap((part) => [...part.values()].flat());
    const wish = `${uncapitalised(setName(this.#catalog, codes, place))}Scope`;
    const name = this.#taken.has(wish) ? `${wish}${digest(identity, 4)}` : wish;
    this.#taken.add(name);
    this.#names.set(identity, name);
    this.declarations.push({
      kind: "const",
      name,
      exported: false,
      type: "Scope",
      value: this.#inParts
        ? twoParts(table)
        : codesDoc(new Map([...table.pinned, ...table.byStatus])),
    });
    return name;
  }
}

function mapOf(
  name: string,
  docs: string,
  tables: ReadonlyMap<string, Table>,
  shared: SharedTables,
): Declaration[] {
  if (tables.size === 0) return [];
  const entries = [...tables].map(([place, table]): Entry => ({
    key: place,
    value: shared.reference(place, table),
  }));
  return [
    {
      kind: "const",
      name,
      exported: false,
      docs,
      type: "Readonly<Record<string, Scope>>",
      value: tallObject(entries),
    },
  ];
}

function twoParts({ pinned, byStatus }: Table): Doc {
  return tallObject([
    { key: "pinned", value: codesDoc(pinned) },
    { key: "byStatus", value: codesDoc(byStatus) },
  ]);
}

/** By status, in the order people count. */
function codesDoc(codes: ReadonlyMap<string, readonly string[]>): Doc {
  if (codes.size === 0) return "{}";
  const inOrder = [...codes].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const lines = inOrder.map(([status, list]) => [
    hardline,
    /^\d+$/.test(status) ? status : key(status),
    ": ",
    array(list.map(literal)),
    ",",
  ]);
  return ["{", indent(lines), hardline, "}"];
}
