import { createRequire } from "node:module";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type { Artifact } from "../model/artifact.ts";
import type { Case, ErrorCatalog, Path, Pin } from "../model/catalog.ts";
import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";
import { visible } from "../naming/tame.ts";
import { headerLine } from "./header.ts";
import { mapSchema, mapValues } from "./map-schema.ts";
import { hasBody, shapesOf } from "./reading.ts";
import { selfContained, validatorRuntime } from "./validator-runtime.ts";

/** ajv's own type of it is lost between module systems. */
type Standalone = (ajv: Ajv2020, names: Readonly<Record<string, string>>) => string;

const require = createRequire(import.meta.url);

/** The name all bodies are found under while ajv compiles. */
const home = "bodies";

/**
 * export function validateRateLimited(body: unknown): readonly Problem[] { … }
 *
 * ajv compiles one function for each shape of an error; nothing of ajv is left at run time. Where an error has
 * several shapes, a body that fits none is held against the one it is nearest to.
 */
export function emitValidators(catalog: ErrorCatalog): Artifact {
  const ajv = compiler(catalog);
  ajv.addSchema({ $id: home, components: { schemas: mapValues(catalog.bodies, bare) } });
  const compiled: Record<string, string> = {};
  const exports = catalog.errors.filter(hasBody).map((error) => {
    const names = shapesOf(error).map((shape, i) => {
      const name = `shape${error.name}${i + 1}`;
      ajv.addSchema({ $id: name, ...schemaOf(catalog, shape) });
      compiled[name] = name;
      return name;
    });
    return [
      `/** What is wrong with a body as \`${error.name}\`; empty where nothing is. */`,
      `export function validate${error.name}(body: unknown): readonly Problem[] {`,
      `  return problemsOf(body, [${names.join(", ")}]);`,
      "}",
    ].join("\n");
  });
  const { default: standalone } = require("ajv/dist/standalone") as { default: Standalone };
  const code = visible(selfContained(standalone(ajv, compiled)));
  const content = [
    "// @ts-nocheck: compiled by ajv from the schemas of the bodies.",
    `// ${headerLine(catalog)}`,
    "",
    validatorRuntime,
    ...exports.flatMap((text) => [text, ""]),
    code,
    "",
  ].join("\n");
  return { path: "validators.ts", content };
}

function compiler(catalog: ErrorCatalog): Ajv2020 {
  const { default: Ajv } = require("ajv/dist/2020") as { default: typeof Ajv2020 };
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true, optimize: false },
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

/** A body, its pins, and for a remainder that its code is none of the known ones. */
function schemaOf(catalog: ErrorCatalog, shape: Case): { readonly allOf: readonly JsonSchema[] } {
  const body = {
    $ref: `${home}#/components/schemas/${encodeURIComponent(shape.body.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
  };
  const pins = shape.pins.map((pin) => at(pin.path, oneOf(pin)));
  const known = shape.remainder
    ? knownPins(catalog).map((pin) => ({ not: at(pin.path, { enum: pin.values }) }))
    : [];
  return { allOf: [body, ...pins, ...known] };
}

function oneOf({ values }: Pin): JsonSchema {
  return values.length === 1 ? { const: values[0]! } : { enum: values };
}

function knownPins(catalog: ErrorCatalog): Pin[] {
  const paths = new Map<string, Pin>();
  for (const pin of catalog.errors.flatMap(({ cases }) => cases).flatMap(({ pins }) => pins)) {
    const path = JSON.stringify(pin.path);
    const values = [...(paths.get(path)?.values ?? []), ...pin.values];
    paths.set(path, { path: pin.path, values: [...new Set(values)] });
  }
  return [...paths.values()];
}

/** A schema that holds where the place at the path exists and fits `schema`. */
function at(path: Path, schema: JsonSchema): JsonSchema {
  return path.reduceRight<JsonSchema>((inner, step) => {
    if (typeof step === "number") {
      const before = Array.from({ length: step }, () => true);
      return { type: "array", minItems: step + 1, prefixItems: [...before, inner] };
    }
    return { type: "object", required: [step], properties: { [step]: inner } };
  }, schema);
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
