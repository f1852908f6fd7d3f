import type { JsonSchema } from "../model/json.ts";
import { referredName, type Schemas } from "../model/places.ts";

/** Names every object has: read plainly, they would be found where the body does not have them. */
export const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether an object somewhere in a body may go without a member of such a name. */
export function mayInherit(body: JsonSchema, bodies: Schemas): boolean {
  const seen = new Set<JsonSchema>();
  const visit = (schema: JsonSchema | undefined): boolean => {
    if (typeof schema !== "object" || seen.has(schema)) return false;
    seen.add(schema);
    const { properties = {}, required = [], allOf = [], anyOf = [], oneOf = [] } = schema;
    const name = referredName(schema);
    const inside = [name === undefined ? undefined : bodies[name], schema.items];
    return (
      Object.keys(properties).some((key) => inherited.has(key) && !required.includes(key)) ||
      [...Object.values(properties), ...allOf, ...anyOf, ...oneOf, ...inside].some(visit)
    );
  };
  return visit(body);
}
