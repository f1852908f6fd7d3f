import type { BodyName } from "./catalog.ts";
import type { JsonSchema } from "./json.ts";

/** A guard looks at a whole body where it has at most this many places. */
export const mostPlaces = 32;

/**
 * Whether a guard checks the whole of a body: at most 32 places and no recursion. Else it checks the spine only.
 * A place is a property or the items of an array.
 */
export function checkedInWhole(
  bodies: Readonly<Record<BodyName, JsonSchema>>,
  body: BodyName,
): boolean {
  const open = new Set<string>();
  let places = 0;
  const walk = (schema: JsonSchema | undefined): boolean => {
    if (schema === undefined || typeof schema === "boolean") return true;
    if (schema.$ref !== undefined) {
      const name = schema.$ref.slice("#/components/schemas/".length);
      if (open.has(name)) return false;
      open.add(name);
      const whole = walk(Object.hasOwn(bodies, name) ? bodies[name] : undefined);
      open.delete(name);
      return whole;
    }
    const children = Object.values(schema.properties ?? {});
    if (schema.items !== undefined) children.push(schema.items);
    children.push(...(schema.prefixItems ?? []));
    places += children.length;
    if (places > mostPlaces) return false;
    const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
    return children.every(walk) && branches.every(walk);
  };
  return walk({ $ref: `#/components/schemas/${body}` });
}
