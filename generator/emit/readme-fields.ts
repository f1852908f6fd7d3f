import type { BodyName, ErrorCatalog } from "../model/catalog.ts";
import { code, linkTo, prose, shortened, table } from "./markdown.ts";
import { isBodied } from "./reading.ts";
import { fieldsOf, referredIn, typeWords } from "./schema-fields.ts";

/** A page shows no more fields than this, but for one body at least; `types.ts` has all of them. */
const MAX_ROWS = 150;

export interface BodyTables {
  /** One table for each body, and one for each schema that bodies refer to. */
  readonly sections: readonly string[];
  /** The name of a body, as a link where it has a table. */
  linked(name: BodyName): string;
}

export function bodyTables({ errors, bodies }: ErrorCatalog): BodyTables {
  const met = new Set(errors.flatMap(({ cases }) => cases.filter(isBodied).map((one) => one.body)));
  for (const name of met) for (const inner of referredIn(bodies[name] ?? true)) met.add(inner);

  const shown = new Set<BodyName>();
  const linked = (name: BodyName): string =>
    shown.has(name) ? linkTo(heading(name), code(name)) : code(name);
  const rowsOf = (name: BodyName): string[][] =>
    fieldsOf(bodies[name] ?? true, bodies, linked).map(({ path, type, required, meaning }) => [
      code(path),
      type,
      required ? "yes" : "",
      prose(shortened(meaning, 600)),
    ]);

  let rows = 0;
  let left = 0;
  for (const name of met) {
    const size = rowsOf(name).length;
    if (size === 0) continue;
    rows += size;
    if (rows > MAX_ROWS && shown.size > 0) left++;
    else shown.add(name);
  }

  function section(name: BodyName): string[] {
    const schema = bodies[name] ?? true;
    const type = typeWords(schema, bodies, linked);
    const description = typeof schema === "object" ? (schema.description ?? "") : "";
    return [
      `### ${heading(name)}`,
      ...(description.trim() === "" ? [] : [prose(description)]),
      ...(type === "object" ? [] : [`Type: ${type}.`]),
      table(["Field", "Type", "Required", "Meaning"], rowsOf(name)),
    ];
  }

  return {
    sections: [
      ...(shown.size === 0 ? [] : ["## Bodies"]),
      ...[...shown].flatMap(section),
      ...(left === 0 ? [] : [`${left} more are in ${code("types.ts")}.`]),
    ],
    linked,
  };
}

const heading = (name: BodyName): string => prose(`Fields of ${name}`);
