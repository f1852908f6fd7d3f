import type { Artifact } from "../model/artifact.ts";
import type { BodyName, Case, ErrorCatalog, Pin } from "../model/catalog.ts";
import { grouped } from "../model/grouped.ts";
import type { JsonSchema } from "../model/json.ts";
import { visible } from "../naming/tame.ts";
import { compileChecks, type CompiledCheck } from "./ajv.ts";
import { besidePins } from "./beside-pins.ts";
import { dueChecks } from "./due-checks.ts";
import { headerLine } from "./header.ts";
import { hasBody, shapesOf } from "./reading.ts";
import { literal } from "./syntax.ts";
import { sharedFunctions, validatorRuntime } from "./validator-runtime.ts";

/**
 * export function validateRateLimited(body: unknown): readonly Problem[] {
 *   return problemsOf(body, [[check0, { at: ["error", "type"], values: ["rate_limited"] }]]);
 * }
 *
 * ajv compiles one function for bodies of one shape; nothing of ajv is left at run time. What sets their errors apart,
 * their pins, stands beside.
 */
export function emitValidators(catalog: ErrorCatalog): Artifact {
  const due = dueChecks(catalog.bodies, rootsOf(catalog));
  const exports = catalog.errors.filter(hasBody).map((error) => {
    const shapes = new Set(shapesOf(error).map((one) => `[${partsOf(one, due.names).join(", ")}]`));
    return [
      `/** What is wrong with a body as \`${error.name}\`; empty where nothing is. */`,
      `export function validate${error.name}(body: unknown): readonly Problem[] {`,
      `  return problemsOf(body, [${[...shapes].join(", ")}]);`,
      "}",
    ].join("\n");
  });
  const known = catalog.errors.some(({ cases }) => cases.some(({ remainder }) => remainder))
    ? [
        `const documented = [${pinsOf(catalog)
          .map((pin) => shown(pin, true))
          .join(", ")}];`,
      ]
    : [];
  const content = [
    "// @ts-nocheck: compiled by ajv from the schemas of the bodies.",
    `// ${headerLine(catalog)}`,
    "",
    validatorRuntime,
    ...[...exports, ...known].flatMap((text) => [text, ""]),
    visible(textOf(compileChecks(due))),
    "",
  ].join("\n");
  return { path: "validators.ts", content };
}

function textOf(checks: readonly CompiledCheck[]): string {
  const called = new Set(checks.flatMap(({ shared }) => shared));
  const shared = sharedFunctions.filter(({ name }) => called.has(name));
  return [...shared.map(({ source }) => source), ...checks.map(({ text }) => text)].join("\n\n");
}

/** The schema of each body that a case names, as far as the pins of its cases do not say it. */
function rootsOf({ errors, bodies }: ErrorCatalog): ReadonlyMap<BodyName, JsonSchema> {
  const cases = grouped(errors.flatMap(shapesOf), ({ body }) => body);
  return new Map([...cases].map(([body, all]) => [body, besidePins(bodies[body] ?? true, all)]));
}

/** The body's check, its pins, and for a remainder that its code is none of the known ones. */
function partsOf(one: Case, checks: ReadonlyMap<string, string>): string[] {
  const pins = one.pins.map((pin) => shown(pin));
  return [checks.get(one.body)!, ...pins, ...(one.remainder ? ["...documented"] : [])];
}

function shown({ path, values }: Pin, not = false): string {
  const list = (items: readonly (string | number | boolean | null)[]): string =>
    `[${items.map(literal).join(", ")}]`;
  return `{ at: ${list(path)}, values: ${list(values)}${not ? ", not: true" : ""} }`;
}

/** Each place of a pin once, with all its values. */
function pinsOf(catalog: ErrorCatalog): Pin[] {
  const values = new Map<
    string,
    { readonly path: Pin["path"]; readonly values: Set<Pin["values"][number]> }
  >();
  for (const pin of catalog.errors.flatMap(({ cases }) => cases).flatMap(({ pins }) => pins)) {
    const place = JSON.stringify(pin.path);
    const known = values.get(place) ?? { path: pin.path, values: new Set() };
    for (const value of pin.values) known.values.add(value);
    values.set(place, known);
  }
  return [...values.values()].map(({ path, values: known }) => ({ path, values: [...known] }));
}
