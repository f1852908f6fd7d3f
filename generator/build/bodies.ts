import { posix } from "node:path";
import { digest } from "../naming/digest.ts";
import { pascalCase } from "../naming/words.ts";
import type { BodyName } from "../model/catalog.ts";
import type { Document, Node, Resolved } from "../model/document.ts";
import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";
import { shapeOf } from "../model/shape.ts";
import type { Alternative, Flatten } from "./flatten.ts";
import { isNode, own } from "./node.ts";
import type { Reports } from "./reports.ts";
import { normaliser, type Normaliser } from "./normalise/schema.ts";
import { structureOf } from "./normalise/structure.ts";

/** The bodies of one catalog, named and normalised as they are met. */
export interface Bodies {
  readonly normaliser: Normaliser;
  /** The body an alternative is, or `unknown` where it may be anything. `hint` names one that has no name. */
  nameOf(alternative: Alternative, hint: BodyHint): BodyName | "unknown";
  schemaOf(name: BodyName): JsonSchema;
  /** All bodies so far and what they refer to, in the order they were met. */
  all(): Readonly<Record<BodyName, JsonSchema>>;
}

/** What may name an inline body: the plainest first, one of these is free. */
export interface BodyHint {
  /** From the one code it may have: `ExpiredTokenBody`. */
  readonly codeName?: string;
  /** From the response or the status: `NotFoundBody`. */
  readonly name: string;
  /** From where it stands, for when another body has that name: `GetTaskNotFoundBody`. */
  readonly longName: string;
}

export function bodiesOf(document: Document, flatten: Flatten, reports: Reports): Bodies {
  const schemas = new Map<BodyName, JsonSchema>();
  const componentNames = new Map<unknown, BodyName>();
  const byAlternative = new Map<Alternative, BodyName | "unknown">();
  const byStructure = new Map<string, BodyName>();
  const taken = new Set<string>();
  const waiting: { readonly name: BodyName; readonly component: Resolved }[] = [];
  let drained = 0;
  const ownNames = componentNamesOf(document);

  const normal = normaliser({ document, flatten, reports, nameOf: componentName });

  function componentName(component: Resolved): BodyName {
    const known = componentNames.get(component.value);
    if (known !== undefined) return known;
    const wanted = safeName(component.refName ?? "Schema");
    const mayHave =
      !taken.has(wanted) && (ownNames.get(wanted) ?? component.value) === component.value;
    const name = mayHave ? wanted : `${wanted}${digest(placeOf(component), 4)}`;
    componentNames.set(component.value, name);
    taken.add(name);
    waiting.push({ name, component });
    return name;
  }

  /** As seen from the document: where that lies makes no difference. */
  const placeOf = ({ at: { file, pointer } }: Resolved): string =>
    file === document.spec ? pointer : posix.relative(posix.dirname(document.spec), file) + pointer;

  /** Iterative: a chain of references of any length needs no stack. */
  function drain(): void {
    for (let next = waiting[drained++]; next; next = waiting[drained++]) {
      schemas.set(next.name, true);
      schemas.set(next.name, normal.schema(next.component.value, next.component.at));
    }
    drained -= 1;
  }

  function register(alternative: Alternative, hint: BodyHint): BodyName | "unknown" {
    if (alternative.component) componentName(alternative.component);
    const schema = normal.alternative(alternative);
    const structure = structureOf(schema);
    if (mayBeAnything(schema)) return "unknown";
    const known = byStructure.get(structure);
    if (known !== undefined) return known;
    const name = bodyName(alternative, structure, hint);
    if (!schemas.has(name)) schemas.set(name, schema);
    byStructure.set(structure, name);
    return name;
  }

  /** True for a body of which a guard can check nothing, such as one of a `format` alone. */
  function mayBeAnything(schema: JsonSchemaObject): boolean {
    if (schema.type !== undefined) return false;
    drain();
    return shapeOf(schema, Object.fromEntries(schemas), []).is === "anything";
  }

  function bodyName(alternative: Alternative, structure: string, hint: BodyHint): BodyName {
    const { component } = alternative;
    if (component) {
      // A component that allows null differs from the body, which never is null.
      const name = componentName(component);
      drain();
      if (structureOf(schemas.get(name) ?? true) === structure) return name;
    }
    const free = namesOf(alternative, hint).find((name) => !taken.has(name) && !ownNames.has(name));
    const name = free ?? `${hint.longName}${digest(structure, 4)}`;
    taken.add(name);
    return name;
  }

  return {
    normaliser: normal,
    nameOf(alternative, hint) {
      const known = byAlternative.get(alternative);
      if (known !== undefined) return known;
      const name = alternative.parts.length === 0 ? "unknown" : register(alternative, hint);
      drain();
      byAlternative.set(alternative, name);
      return name;
    },
    schemaOf: (name) => schemas.get(name) ?? true,
    all: () => Object.fromEntries(schemas),
  };
}

/** What an alternative that is no component may be called. */
function namesOf(alternative: Alternative, hint: BodyHint): readonly string[] {
  const { component, title, family, member } = alternative;
  if (component) return [`${safeName(component.refName ?? "Schema")}Body`, hint.longName];
  const named = [
    ...(title !== undefined && title.length <= 60 ? [pascalCase(title)] : []),
    ...(member !== undefined && family !== undefined ? [joined(family, member)] : []),
    ...(member !== undefined && /^[A-Za-z]/.test(member) ? [`${safeName(member)}Body`] : []),
    ...(hint.codeName !== undefined ? [hint.codeName] : []),
    hint.name,
    ...(family !== undefined ? [joined(family, hint.name)] : []),
    hint.longName,
  ];
  return named.filter((name) => /^[A-Za-z]/.test(name));
}

const joined = (family: string, member: string): string => {
  const [whole, part] = [pascalCase(family), pascalCase(member)];
  return part.startsWith(whole) ? part : whole + part;
};

/** A name that stands in a `$ref` unescaped: the characters of OpenAPI's component names. */
function safeName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9._-]{0,99}$/.test(name) && !(name in Object.prototype)) return name;
  const repaired = pascalCase(name).slice(0, 80);
  return /^[A-Za-z]/.test(repaired) ? repaired : `Schema${repaired}`;
}

/** The root document's own components: their names are not given to others. */
function componentNamesOf({ root }: Document): ReadonlyMap<string, Node> {
  const components = own(root, "components");
  const schemas = isNode(components) ? own(components, "schemas") : undefined;
  const names = new Map<string, Node>();
  if (!isNode(schemas)) return names;
  for (const [name, schema] of Object.entries(schemas)) if (isNode(schema)) names.set(name, schema);
  return names;
}
