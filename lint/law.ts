import type { Location, Rule, Severity, Target } from "./redocly.ts";

/** One law of a spec. */
export interface Law {
  /** The rule's id behind `openapi-errors/`; also the law's file name and the name of its page in docs/rules. */
  readonly id: string;
  /** The law in one sentence. */
  readonly statement: string;
  /** Its severity in the recommended config. */
  readonly severity: Severity;
  /** Its rule in Redocly, or word that it takes the whole catalog to tell. */
  readonly rule: Rule | "found-by-analysis";
}

/** The value a few steps below a place. */
export function valueAt(location: Location, ...steps: (string | number)[]): Target {
  const { source, pointer } = steps.length > 0 ? location.child(steps) : location;
  return { source, pointer };
}

/** The key of the value a few steps below a place. */
export function keyAt(location: Location, ...steps: (string | number)[]): Target {
  return { ...valueAt(location, ...steps), reportOnKey: true };
}

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The root of an OpenAPI document, whose `x-error` holds defaults. */
export function isRoot(value: unknown): boolean {
  return isMapping(value) && Object.hasOwn(value, "openapi");
}
