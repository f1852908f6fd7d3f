import { isBodied } from "../model/cases.ts";
import type { BodyName, ErrorCatalog } from "../model/catalog.ts";
import type { JsonSchema } from "../model/json.ts";
import { code, linkTo, listed, prose, shortened, table } from "./markdown.ts";
import { fieldsOf, referredIn, typeWords, type NameOf } from "./schema-fields.ts";

/** A page shows no more fields than this; `types.ts` has all of them. */
const MAX_ROWS = 150;

export interface BodyTables {
  /** One table for each body, and one for each schema that bodies refer to. */
  readonly sections: readonly string[];
  /** The name of a body, as a link where it has a table. */
  linked(name: BodyName): string;
}

/** Bodies that say the same of the same fields are one table: documents repeat one for each operation. */
export function bodyTables({ errors, bodies }: ErrorCatalog): BodyTables {
  const schemaOf = (name: BodyName): JsonSchema => bodies[name] ?? true;
  const rowsOf = (name: BodyName, nameOf: NameOf): string[][] =>
    fieldsOf(schemaOf(name), bodies, nameOf).map(({ path, type, required, meaning }) => [
      code(path),
      type,
      required ? "yes" : "",
      prose(shortened(meaning, 600)),
    ]);

  const shown = new Map<string, BodyName[]>();
  const tableOf = new Map<BodyName, BodyName[]>();
  const met = new Set(errors.flatMap(({ cases }) => cases.filter(isBodied).map((one) => one.body)));
  let size = 0;
  let isCut = false;
  for (const name of met) {
    const rows = rowsOf(name, code);
    const content = JSON.stringify([descriptionOf(schemaOf(name)), rows]);
    const alike = shown.get(content);
    if (!alike) size += rows.length;
    isCut = size > MAX_ROWS;
    if (isCut && shown.size > 0) break;
    for (const inner of referredIn(schemaOf(name))) met.add(inner);
    if (rows.length === 0) continue;
    const names = alike ?? [];
    names.push(name);
    shown.set(content, names);
    tableOf.set(name, names);
  }

  const linked = (name: BodyName): string => {
    const [first] = tableOf.get(name) ?? [];
    return first === undefined ? code(name) : linkTo(heading(first), code(first));
  };

  function section([name = "", ...others]: readonly BodyName[]): string[] {
    const description = descriptionOf(schemaOf(name));
    const type = typeWords(schemaOf(name), bodies, linked);
    return [
      `### ${heading(name)}`,
      ...(description === "" ? [] : [prose(description)]),
      ...(others.length === 0 ? [] : [`So are ${listed(others.map(code))}.`]),
      ...(type === "object" ? [] : [`Type: ${type}.`]),
      table(["Field", "Type", "Required", "Meaning"], rowsOf(name, linked).slice(0, MAX_ROWS)),
    ];
  }

  return {
    sections: [
      ...(shown.size === 0 ? [] : ["## Bodies"]),
      ...[...shown.values()].flatMap(section),
      ...(isCut ? [`The others are in ${code("types.ts")}.`] : []),
    ],
    linked,
  };
}

const heading = (name: BodyName): string => prose(`Fields of ${name}`);

const descriptionOf = (schema: JsonSchema): string =>
  typeof schema === "object" ? (schema.description ?? "").trim() : "";
