import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";

export const ids = [
  "scrapegraphai",
  "copyleaks",
  "oz-forensics",
  "techwriter-tasks",
  "cybershield",
] as const;

export type Mapping = Readonly<Record<string, unknown>>;

/** One meaning of one place in a spec: an entry of a code table, or a Response. */
export interface Said {
  /** The values that stand in the body; none for a Response. */
  readonly wire: readonly unknown[];
  readonly code: string;
  /** As written: the entry's own statuses, else the Response's key. */
  readonly status: readonly string[];
  readonly description: string;
  readonly policy: Mapping;
}

export function readSpec(id: (typeof ids)[number]): Mapping {
  return mapping(load(readFileSync(`specs/${id}.yaml`, "utf8")));
}

/** The value at the steps, which must be there. */
export function at(value: unknown, ...steps: readonly string[]): unknown {
  return steps.reduce((inner, step) => {
    if (!Object.hasOwn(mapping(inner), step))
      throw new Error(`No \`${step}\` in ${steps.join("/")}.`);
    return mapping(inner)[step];
  }, value);
}

export function mapping(value: unknown): Mapping {
  if (typeof value !== "object" || value === null) throw new Error("There is no mapping.");
  return value as Mapping;
}

/** What each entry of an annotated enumeration says; one that means several errors, several times. */
export function entriesOf(enumeration: unknown): Said[] {
  return (at(enumeration, "oneOf") as Mapping[]).flatMap((entry) =>
    listOf(entry["x-error"]).map((xError) => ({
      wire: listOf(entry["enum"] ?? entry["const"]),
      code: String(mapping(xError)["code"] ?? codeOf(entry)),
      status: listOf(mapping(xError)["status"]).map(String),
      description: String(entry["description"]),
      policy: mapping(xError),
    })),
  );
}

/** What each Response says that has an `x-error` of its own. */
export function responsesOf(responses: unknown): Said[] {
  return Object.entries(mapping(responses))
    .filter(([, response]) => Object.hasOwn(mapping(response), "x-error"))
    .map(([status, response]) => ({
      wire: [],
      code: String(mapping(at(response, "x-error"))["code"] ?? reasonPhrases[status]),
      status: [status],
      description: String(at(response, "description")),
      policy: mapping(at(response, "x-error")),
    }));
}

/** Why a value does not fit a schema of the spec, or nothing. */
export function problemsOf(spec: Mapping, schema: unknown, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const whole = { ...mapping(schema), components: spec["components"] };
  if (ajv.validate(whole, value)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every JSON content of the spec that shows examples, wherever it stands. */
export function contentsOf(value: unknown): Mapping[] {
  if (typeof value !== "object" || value === null) return [];
  const found = Object.entries(value).flatMap(([key, inner]) =>
    key === "application/json" && Object.hasOwn(mapping(inner), "examples")
      ? [mapping(inner)]
      : contentsOf(inner),
  );
  return [...new Set(found)];
}

/** All that stands under a key, at whatever depth, outer before inner. */
export function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([one, inner]: [string, unknown]) => [
    ...(one === key ? [inner] : []),
    ...valuesOf(inner, key),
  ]);
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function codeOf({ const: value, title }: Mapping): string {
  return typeof value === "string" ? value : String(title).toLowerCase().replaceAll(" ", "_");
}

const reasonPhrases: Readonly<Record<string, string>> = {
  "400": "bad_request",
  "401": "unauthorized",
  "402": "payment_required",
  "403": "forbidden",
  "404": "not_found",
  "409": "conflict",
  "429": "too_many_requests",
  "500": "internal_server_error",
  "503": "service_unavailable",
};
