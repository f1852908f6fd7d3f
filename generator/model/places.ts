import type { BodyName } from "./catalog.ts";
import type { JsonSchema } from "./json.ts";

/** A guard looks at no more places of a body than this; of a larger body it looks at the spine only. */
export const MAX_PLACES = 32;

/** Nor does it follow more references and alternatives than this. */
const MAX_STEPS = 512;

/** `whole`: a guard checks every place of the body. `spine`: the root and the objects on the way to the code. */
export type GuardDepth = "whole" | "spine";

export type Schemas = Readonly<Record<BodyName, JsonSchema>>;

/**
 * How deep a guard looks into a body: into all of it where it has at most `MAX_PLACES` places and no recursion.
 * A place is a property or the items of an array, counted once for each way that leads there.
 */
export function guardDepth(body: JsonSchema, bodies: Schemas): GuardDepth {
  const open = new Set<string>();
  let places = 0;
  let steps = 0;
  /** False as soon as it is too much. */
  const visit = (schema: JsonSchema): boolean => {
    if (typeof schema !== "object") return true;
    if (++steps > MAX_STEPS) return false;
    const name = referredName(schema);
    if (name !== undefined) {
      if (open.has(name)) return false;
      open.add(name);
      const fits = visit(bodies[name] ?? true);
      open.delete(name);
      if (!fits) return false;
    }
    for (const property of Object.values(schema.properties ?? {})) {
      places += 1;
      if (places > MAX_PLACES || !visit(property)) return false;
    }
    if (schema.items !== undefined && typeof schema.items === "object") {
      places += 1;
      if (places > MAX_PLACES || !visit(schema.items)) return false;
    }
    const branches = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    return branches.every(visit);
  };
  return visit(body) ? "whole" : "spine";
}

const PREFIX = "#/components/schemas/";

/** The name a normalised schema refers to. */
export const referredName = (schema: JsonSchema): BodyName | undefined =>
  typeof schema === "object" && schema.$ref?.startsWith(PREFIX)
    ? schema.$ref.slice(PREFIX.length)
    : undefined;
