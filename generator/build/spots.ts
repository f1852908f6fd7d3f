import type { Path } from "../model/catalog.ts";
import type { Document, Node } from "../model/document.ts";
import { annotatedEntries, plainEntries, type EnumEntry } from "./enumeration.ts";
import { multiply, type Alternative, type Flatten, type Part } from "./flatten.ts";
import type { Mark } from "./mark.ts";
import { isNode, list, own, step } from "./node.ts";
import type { Reports } from "./reports.ts";
import { readMarks } from "./x-error.ts";

/** An `x-error` met on the way to a spot, and the schema it stands on. */
export interface Link {
  readonly marks: readonly Mark[];
  readonly part: Part;
  /** How many steps from the root of the body. */
  readonly depth: number;
}

/** One nested alternative of a spot, with the `x-error`s on the way, outermost first. */
export interface View {
  readonly alternative: Alternative;
  readonly links: readonly Link[];
}

/** A place in a body. */
export interface Spot {
  readonly path: Path;
  readonly views: readonly View[];
  /** True where every body has it. */
  readonly required: boolean;
}

/** One value, or several spellings of it, that may stand at a spot. */
export interface Entry extends Omit<EnumEntry, "mark"> {
  readonly marks: readonly Mark[] | undefined;
  readonly links: readonly Link[];
}

export interface Values {
  readonly entries: readonly Entry[];
  /** True where other values may stand there too. */
  readonly open: boolean;
  /** The kinds of what may stand there. */
  readonly types: ReadonlySet<string>;
}

/** Moves through bodies as they are written, with their `x-error`s. */
export interface Walk {
  rootOf(alternative: Alternative): Spot;
  keysOf(spot: Spot): readonly string[];
  /** What stands under a property name or an index; undefined where nothing is declared. */
  into(spot: Spot, key: string | number): Spot | undefined;
  follow(spot: Spot, path: Path): Spot | undefined;
  valuesAt(spot: Spot): Values;
}

export function walker(document: Document, flatten: Flatten, reports: Reports): Walk {
  const linksOf = (parts: readonly Part[], depth: number): readonly Link[] =>
    parts.flatMap((part) => {
      const written = own(part.node, "x-error");
      if (written === undefined) return [];
      const marks = readMarks(written, step(part.at, "x-error"), reports);
      return marks ? [{ marks, part, depth }] : [];
    });

  const rootOf = (alternative: Alternative): Spot => ({
    path: [],
    views: [{ alternative, links: linksOf(alternative.parts, 0) }],
    required: true,
  });

  const keysOf = ({ views }: Spot): readonly string[] => [
    ...new Set(
      views.flatMap(({ alternative }) =>
        alternative.parts.flatMap(({ node }) => {
          const properties = own(node, "properties");
          return isNode(properties) ? Object.keys(properties) : [];
        }),
      ),
    ),
  ];

  function into(spot: Spot, key: string | number): Spot | undefined {
    const path = [...spot.path, key];
    let required = spot.required;
    const views: View[] = [];
    for (const { alternative, links } of spot.views) {
      const places =
        typeof key === "number" ? itemsOf(alternative, key) : propertiesOf(alternative, key);
      const inner =
        places.length > 0 ? multiply(places.map(({ node, at }) => flatten(node, at))) : [];
      for (const one of inner ?? []) {
        views.push({ alternative: one, links: [...links, ...linksOf(one.parts, path.length)] });
      }
      required &&=
        (inner?.length ?? 0) > 0 && isRequired(alternative, key) && !places.some(allowsNull);
    }
    return views.length > 0 ? { path, views, required } : undefined;
  }

  const isRequired = ({ parts }: Alternative, key: string | number): boolean =>
    parts.some(({ node }) =>
      typeof key === "number"
        ? Number(own(node, "minItems")) > key
        : list(own(node, "required")).includes(key),
    );

  const propertiesOf = ({ parts }: Alternative, key: string): readonly Part[] =>
    parts.flatMap(({ node, at }) => {
      const properties = own(node, "properties");
      const schema = isNode(properties) ? own(properties, key) : undefined;
      return isNode(schema) ? [{ node: schema, at: step(step(at, "properties"), key) }] : [];
    });

  const itemsOf = ({ parts }: Alternative, index: number): readonly Part[] =>
    parts.flatMap(({ node, at }) => {
      const prefix = list(own(node, "prefixItems"))[index];
      if (isNode(prefix)) return [{ node: prefix, at: step(step(at, "prefixItems"), index) }];
      const items = own(node, "items");
      return isNode(items) ? [{ node: items, at: step(at, "items") }] : [];
    });

  function allowsNull({ node, at }: Part): boolean {
    const resolved = document.resolve(node, at)?.value;
    return [node, resolved].some((schema) => isNode(schema) && saysNull(schema));
  }

  function valuesAt({ views }: Spot): Values {
    const entries: Entry[] = [];
    const types = new Set<string>();
    let open = false;
    for (const view of views) {
      const found = valuesOf(view.alternative.parts);
      for (const entry of found.entries) {
        if (entry.values.length === 0) continue;
        entries.push({ ...entryOf(entry), links: view.links });
        for (const value of entry.values) types.add(typeof value);
      }
      if (found.open) open = true;
      if (found.entries.length === 0) for (const type of typesOf(view.alternative)) types.add(type);
    }
    return { entries: distinct(entries), open, types };
  }

  const entryOf = ({ mark, ...entry }: EnumEntry): Omit<Entry, "links"> => ({
    ...entry,
    marks: mark && readMarks(mark.value, mark.at, reports),
  });

  const listedBy = ({ node, at }: Part): readonly EnumEntry[] => {
    for (const key of ["oneOf", "anyOf"]) {
      const members = own(node, key);
      const entries =
        members === undefined ? undefined : annotatedEntries(members, step(at, key), document);
      if (entries) return entries;
    }
    return plainEntries(node, at);
  };

  /** The values all parts allow, described by the part that describes them best; no value list at all is open. */
  function valuesOf(parts: readonly Part[]): { entries: readonly EnumEntry[]; open: boolean } {
    const lists = parts.flatMap((part) => {
      const entries = listedBy(part);
      return entries.length > 0 ? [entries] : [];
    });
    const best =
      lists.find((entries) => entries.some(({ title, mark }) => title ?? mark)) ?? lists[0];
    if (!best) {
      const suggested = parts.flatMap(suggestedEntries);
      return { entries: suggested, open: true };
    }
    const allowed = lists.map((entries) => new Set(entries.flatMap(({ values }) => values)));
    const entries = best.flatMap((entry) => {
      const values = entry.values.filter(
        (value) => isCode(value) && allowed.every((values) => values.has(value)),
      );
      return values.length > 0 ? [{ ...entry, values }] : [];
    });
    const said = best.flatMap(({ values }) => values);
    return { entries, open: said.some(saysNoCode) };
  }

  return {
    rootOf,
    keysOf,
    into,
    follow: (spot, path) => path.reduce<Spot | undefined>((at, key) => at && into(at, key), spot),
    valuesAt,
  };
}

/** `x-extensible-enum`: known values of an open list. */
const suggestedEntries = ({ node, at }: Part): readonly EnumEntry[] => {
  const values = list(own(node, "x-extensible-enum"));
  if (values.length === 0) return [];
  return plainEntries({ ...node, enum: values }, at).filter(({ values: [value] }) => isCode(value));
};

const isCode = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && !saysNoCode(value));

/** RFC 9457, section 4.2.1: `about:blank` means that the status says it all. */
const saysNoCode = (value: unknown): boolean => value === "" || value === "about:blank";

function saysNull(schema: Node): boolean {
  if (own(schema, "nullable") === true || own(schema, "x-nullable") === true) return true;
  const type = own(schema, "type");
  if (type === "null" || list(type).includes("null") || list(own(schema, "enum")).includes(null))
    return true;
  return [...list(own(schema, "oneOf")), ...list(own(schema, "anyOf"))].some(
    (member) => isNode(member) && own(member, "type") === "null",
  );
}

function typesOf({ parts }: Alternative): readonly string[] {
  const types = parts.flatMap(({ node }) => {
    const type = own(node, "type");
    if (isNode(own(node, "properties"))) return ["object"];
    return typeof type === "string" ? [type] : list(type).filter((one) => typeof one === "string");
  });
  return types.length > 0 ? types : ["any"];
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<unknown>();
  return entries.flatMap((entry) => {
    const values = entry.values.filter((value) => !seen.has(value));
    for (const value of values) seen.add(value);
    return values.length > 0 ? [{ ...entry, values }] : [];
  });
}
