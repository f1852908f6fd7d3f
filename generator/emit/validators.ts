import { createRequire } from "node:module";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type { Artifact } from "../model/artifact.ts";
import type { BodyName, Case, ErrorCatalog, Pin } from "../model/catalog.ts";
import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";
import { visible } from "../naming/tame.ts";
import { standaloneText, type Compiled } from "./ajv-code.ts";
import { headerLine } from "./header.ts";
import { mapSchema, mapValues } from "./map-schema.ts";
import { hasBody, shapesOf } from "./reading.ts";
import { literal } from "./syntax.ts";
import { validatorRuntime } from "./validator-runtime.ts";

const require = createRequire(import.meta.url);

/** The name all bodies are found under while ajv compiles. */
const home = "bodies";

/**
 * export function validateRateLimited(body: unknown): readonly Problem[] {
 *   return problemsOf(body, [[validate0, { at: ["error", "type"], values: ["rate_limited"] }]]);
 * }
 *
 * ajv compiles one function for each body; nothing of ajv is left at run time. What sets the errors of one body apart,
 * their pins, stands beside.
 */
export function emitValidators(catalog: ErrorCatalog): Artifact {
  const checks = compile(catalog);
  const exports = catalog.errors.filter(hasBody).map((error) => {
    const shapes = shapesOf(error).map((one) => `[${partsOf(one, checks).join(", ")}]`);
    return [
      `/** What is wrong with a body as \`${error.name}\`; empty where nothing is. */`,
      `export function validate${error.name}(body: unknown): readonly Problem[] {`,
      `  return problemsOf(body, [${shapes.join(", ")}]);`,
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
    visible(standaloneText([...checks.values()])),
    "",
  ].join("\n");
  return { path: "validators.ts", content };
}

/** The body's check, its pins, and for a remainder that its code is none of the known ones. */
function partsOf(one: Case, checks: ReadonlyMap<BodyName, Compiled>): string[] {
  const check = String(checks.get(one.body)?.source?.validateName);
  const pins = one.pins.map((pin) => shown(pin));
  return [check, ...pins, ...(one.remainder ? ["...documented"] : [])];
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

/** The check of each body that an error has. */
function compile(catalog: ErrorCatalog): Map<BodyName, Compiled> {
  const ajv = compiler(catalog);
  ajv.addSchema({ $id: home, components: { schemas: mapValues(catalog.bodies, bare) } });
  const names = new Set(catalog.errors.flatMap(shapesOf).map(({ body }) => body));
  return new Map(
    [...names].map((name) => {
      const pointer = encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
      const check = ajv.getSchema(`${home}#/components/schemas/${pointer}`);
      if (check === undefined) throw new Error(`ajv does not find the body ${name}`);
      return [name, check as Compiled];
    }),
  );
}

function compiler(catalog: ErrorCatalog): Ajv2020 {
  const { default: Ajv } = require("ajv/dist/2020") as { default: typeof Ajv2020 };
  const ajv = new Ajv({
    code: {
      source: true,
      esm: true,
      lines: true,
      optimize: false,
      // Only the text is wanted: a function that nobody calls would be compiled for nothing.
      process: () => "return () => true",
    },
    allErrors: true,
    strict: false,
    strictNumbers: true,
    ownProperties: true,
    inlineRefs: false,
    validateFormats: false,
    validateSchema: false,
    logger: false,
  });
  const text = JSON.stringify(catalog.bodies);
  // Bookkeeping for these two keywords is what bundlers could not drop.
  const options = ajv.opts as { unevaluated?: boolean; dynamicRef?: boolean };
  options.unevaluated = text.includes('"unevaluated');
  options.dynamicRef = text.includes('"$dynamicRef"');
  return ajv;
}

/** A schema without its words: ajv would carry them along. */
const bare = (schema: JsonSchema): JsonSchema =>
  mapSchema(schema, ({ title: _title, description: _description, ...rest }) => {
    const { examples: _examples, default: _default, ...telling } = rest;
    return withNamesForAjv(telling);
  });

/**
 * ajv passes over a property called `__proto__`, but not over a pattern that only this name has; and it throws at a name
 * that is no Unicode, which is left out.
 */
function withNamesForAjv(schema: JsonSchemaObject): JsonSchemaObject {
  if (schema.properties === undefined) return schema;
  const { ["__proto__"]: own, ...others } = schema.properties;
  const names = Object.entries(others).filter(([name]) => !/\p{Surrogate}/u.test(name));
  const patterns = schema["patternProperties"] as Readonly<Record<string, JsonSchema>> | undefined;
  return {
    ...schema,
    properties: Object.fromEntries(names),
    ...(Object.hasOwn(schema.properties, "__proto__") && {
      patternProperties: { ...patterns, "^__proto__$": own },
    }),
  };
}
