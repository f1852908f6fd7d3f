import { createRequire } from "node:module";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type * as CodeGen from "ajv/dist/compile/codegen/index.js";
import type * as Compile from "ajv/dist/compile/index.js";
import type { mergeEvaluated as MergeEvaluated } from "ajv/dist/compile/util.js";
import type { KeywordCxt } from "ajv/dist/core.js";
import type { SourceCode } from "ajv/dist/types/index.js";
import type { JsonSchema, JsonSchemaObject } from "../model/json.ts";
import { concise } from "./ajv-text.ts";
import { mapSchema } from "./map-schema.ts";
import { repeatsSource, replacements } from "./validator-runtime.ts";

const require = createRequire(import.meta.url);

/** What a function of ajv's calls its own variables. */
type OwnNames = Readonly<Record<"instancePath" | "vErrors" | "errors", CodeGen.Name>>;

/** What of ajv is used: the class, its compiler, and what keywords are written with. */
interface Parts {
  readonly Ajv: typeof Ajv2020;
  readonly compile: Pick<typeof Compile, "SchemaEnv" | "compileSchema">;
  readonly gen: Pick<typeof CodeGen, "_" | "Name" | "strConcat">;
  readonly names: OwnNames;
  readonly mergeEvaluated: typeof MergeEvaluated;
}

/** Each `require` looks for its file again: once for a run, not for each reference. */
function loadAjv(): Parts {
  const { default: Ajv } = require("ajv/dist/2020") as { default: typeof Ajv2020 };
  const compile = require("ajv/dist/compile") as typeof Compile;
  const gen = require("ajv/dist/compile/codegen") as typeof CodeGen;
  const { default: names } = require("ajv/dist/compile/names") as { default: OwnNames };
  const { mergeEvaluated } = require("ajv/dist/compile/util") as Pick<Parts, "mergeEvaluated">;
  return { Ajv, compile, gen, names, mergeEvaluated };
}

/** Where schemas refer to each other by name. */
const home = "#/components/schemas/";

export interface Checks {
  /** The functions, and what they need. */
  readonly text: string;
  /** The name of each root's function, which takes a value and returns its problems, or null where there are none. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Compiles schemas with ajv ahead of time, those of `roots` and all of `schemas` that they refer to: equal ones are one
 * function, and there is nothing that has to be imported. A reference is a call by name, so that each schema is compiled
 * alone.
 */
export function compileChecks(
  schemas: Readonly<Record<string, JsonSchema>>,
  roots: ReadonlyMap<string, JsonSchema>,
): Checks {
  const due = new DueChecks(schemas);
  const names = new Map([...roots].map(([root, schema]) => [root, due.nameOf(schema)]));
  const sourceOf = compiler(JSON.stringify(schemas).includes('"unevaluated'), (schema) =>
    due.nameOfReferred(schema),
  );
  const constants = new Map<string, string>();
  const brought = new Set<string>();
  const functions: string[] = [];
  for (const { name, schema } of due) {
    const source = sourceOf(schema);
    const text = functionText(source, name);
    functions.push(text);
    for (const value of Object.values(source.scopeValues).flatMap((set) => [...set!.values()])) {
      // The whole schema is carried along in case an object in it is compared with.
      if (value.prefix === "schema" && !mentions(text, String(value))) continue;
      constants.set(String(value), withoutRequire(String(value.value?.code), brought));
    }
  }
  if (functions.some((text) => text.includes("repeats("))) brought.add(repeatsSource);
  const declarations = [...constants].map(([name, value]) => `const ${name} = ${value};`);
  const parts = [...brought, declarations.join("\n"), ...functions];
  return { text: parts.filter((part) => part !== "").join("\n\n"), names };
}

interface DueCheck {
  readonly name: string;
  readonly schema: JsonSchema;
}

/** What has to be compiled; what a schema refers to is found while it is compiled, and stands behind it. */
class DueChecks implements Iterable<DueCheck> {
  readonly #schemas: Readonly<Record<string, JsonSchema>>;
  /** By their schemas as text. */
  readonly #checks = new Map<string, DueCheck>();
  readonly #referred = new Map<string, string>();

  constructor(schemas: Readonly<Record<string, JsonSchema>>) {
    this.#schemas = schemas;
  }

  nameOf(schema: JsonSchema): string {
    const told = telling(schema);
    const text = JSON.stringify(told);
    const known = this.#checks.get(text);
    if (known !== undefined) return known.name;
    const name = `check${this.#checks.size}`;
    this.#checks.set(text, { name, schema: told });
    return name;
  }

  nameOfReferred(schema: string): string {
    const known = this.#referred.get(schema);
    if (known !== undefined) return known;
    const name = this.nameOf(this.#schemas[schema] ?? true);
    this.#referred.set(schema, name);
    return name;
  }

  [Symbol.iterator](): Iterator<DueCheck> {
    return this.#checks.values();
  }
}

function compiler(
  unevaluated: boolean,
  nameOf: (schema: string) => string,
): (schema: JsonSchema) => SourceCode {
  const parts = loadAjv();
  const ajv = new parts.Ajv({
    code: {
      source: true,
      lines: true,
      optimize: false,
      // Only the text is wanted: a function that nobody calls would be compiled for nothing.
      process: () => "return () => true",
    },
    allErrors: true,
    strict: false,
    strictNumbers: true,
    ownProperties: true,
    validateFormats: false,
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
    // No schema has an address, and none is looked for.
    uriResolver: { parse: () => ({}), serialize: () => "", resolve: (_, path) => path },
  });
  // Bookkeeping for these two keywords is what bundlers could not drop; our normal form has no dynamic references.
  Object.assign(ajv.opts, { unevaluated, dynamicRef: false });
  ajv
    .addKeyword({
      keyword: "see",
      schemaType: "string",
      code: (context) => call(context, nameOf(context.schema as string), parts),
    })
    .removeKeyword("uniqueItems")
    .addKeyword({
      keyword: "uniqueItems",
      type: "array",
      schemaType: "boolean",
      error: { message: "must NOT have duplicate items" },
      code: (context) => refuseRepeats(context, parts),
    });
  const { SchemaEnv, compileSchema } = parts.compile;
  return (schema) => {
    // Not by `ajv.compile`, which looks for addresses in each schema, and keeps all that it has compiled.
    const { validate } = compileSchema.call(ajv, new SchemaEnv({ schema, baseId: "" }));
    const source = validate?.source;
    if (source === undefined) throw new Error("ajv keeps no source");
    delete validate!.source;
    return source;
  };
}

/** ajv compares each item with each other one: a long list of objects would keep it busy for minutes. */
function refuseRepeats(context: KeywordCxt, { gen: { _ } }: Parts): void {
  if (context.schema === true) context.fail(_`repeats(${context.data})`);
}

/** Calls the function of another schema, and takes over its problems and what it has evaluated. */
function call(
  { gen, data, it }: KeywordCxt,
  name: string,
  { gen: { _, Name, strConcat }, names, mergeEvaluated }: Parts,
): void {
  const check = new Name(name);
  const problems = gen.const(
    "problems",
    _`${check}(${data}, ${strConcat(names.instancePath, it.errorPath)})`,
  );
  gen.if(_`${problems} !== null`, () => {
    gen.assign(names.vErrors, _`joined(${names.vErrors}, ${problems})`);
    gen.assign(names.errors, _`${names.vErrors}.length`);
  });
  if (it.opts.unevaluated !== true) return;
  if (it.props !== true) {
    const props = gen.var("props", _`${check}.evaluated.props`);
    it.props = mergeEvaluated.props(gen, props, it.props, Name);
  }
  if (it.items !== true) {
    const items = gen.var("items", _`${check}.evaluated.items`);
    it.items = mergeEvaluated.items(gen, items, it.items, Name);
  }
}

/** A compiled function under another name, with one parameter beside the value, and its problems for a result. */
function functionText({ validateName, validateCode, evaluated }: SourceCode, name: string): string {
  const theirs = String(validateName);
  const start = `function ${theirs}(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){`;
  const ends = [
    [`\n${theirs}.errors = vErrors;`, "\nreturn errors === 0;\n}", "\nreturn vErrors;\n}"],
    [`\n${theirs}.errors = null;`, "\nreturn true;\n}", "\nreturn null;\n}"],
  ] as const;
  const code = validateCode.trim();
  const from = code.lastIndexOf(`\n${theirs}.errors = `);
  const found = ends.find(([note, end]) => code.startsWith(note, from) && code.endsWith(end));
  if (found === undefined || !code.startsWith(start)) {
    throw new Error("ajv writes functions in a way not known here");
  }
  const [note, end, ours] = found;
  const body = concise(code.slice(start.length, from));
  // Between the two stands what has been evaluated.
  const more = code.slice(from + note.length, -end.length);
  const text = `function ${name}(data, instancePath = "") {${body}${more}${ours}`;
  if (evaluated === undefined) return text;
  const own = text.replace(
    `\nconst evaluated0 = ${theirs}.`,
    () => `\nconst evaluated0 = ${name}.`,
  );
  return `${own}\n${name}.evaluated = ${String(evaluated)};`;
}

/** Names end in a number: one may begin as another does. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\d/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

function withoutRequire(code: string, brought: Set<string>): string {
  const path = /^require\("([^"]+)"\)\.default$/.exec(code)?.[1];
  if (path === undefined) return code;
  const found = replacements[path];
  if (found === undefined) throw new Error(`ajv asks for ${path} at run time`);
  brought.add(found.source);
  return found.name;
}

/** A schema without its words, which ajv would carry along, and with references by name. */
function telling(schema: JsonSchema): JsonSchema {
  if (schema === false) return { not: {} };
  return mapSchema(schema, ({ title: _title, description: _description, $ref, ...rest }) => {
    const { examples: _examples, default: _default, ...said } = rest;
    const named = withNamesForAjv(said);
    return typeof $ref === "string"
      ? { ...named, see: decodeURIComponent($ref.slice(home.length)) }
      : named;
  });
}

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
