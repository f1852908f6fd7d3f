import { createRequire } from "node:module";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type * as Code from "ajv/dist/compile/codegen/code.js";
import type * as CodeGen from "ajv/dist/compile/codegen/index.js";
import type * as Compile from "ajv/dist/compile/index.js";
import type * as Errors from "ajv/dist/compile/errors.js";
import type * as Util from "ajv/dist/compile/util.js";
import type { KeywordCxt } from "ajv/dist/core.js";
import type { SourceCode } from "ajv/dist/types/index.js";
import { capitaliseFirst } from "../naming/words.ts";
import { joinedLiterals, withoutUnused } from "./ajv-text.ts";
import type { DueCheck, DueChecks } from "./due-checks.ts";
import { sharedFunctions } from "./validator-runtime.ts";

const require = createRequire(import.meta.url);

/** What a function of ajv's calls its own variables. */
type OwnNames = Readonly<Record<"instancePath" | "vErrors" | "errors", CodeGen.Name>>;

/** What of ajv is used: the class, its compiler, and what keywords are written with. */
interface Parts {
  readonly Ajv: typeof Ajv2020;
  readonly compile: Pick<typeof Compile, "SchemaEnv" | "compileSchema">;
  readonly gen: typeof CodeGen;
  readonly code: Pick<typeof Code, "_Code">;
  readonly names: OwnNames;
  readonly errors: Pick<typeof Errors, "keywordError" | "reportError" | "reportExtraError">;
  readonly places: Pick<typeof Util, "getErrorPath" | "Type">;
  readonly mergeEvaluated: typeof Util.mergeEvaluated;
}

function loadAjv(): Parts {
  const { default: Ajv } = require("ajv/dist/2020") as { default: typeof Ajv2020 };
  const compile = require("ajv/dist/compile") as typeof Compile;
  const gen = require("ajv/dist/compile/codegen") as typeof CodeGen;
  const code = require("ajv/dist/compile/codegen/code") as typeof Code;
  const { default: names } = require("ajv/dist/compile/names") as { default: OwnNames };
  const errors = require("ajv/dist/compile/errors") as typeof Errors;
  const { mergeEvaluated, ...places } = require("ajv/dist/compile/util") as typeof Util;
  return { Ajv, compile, gen, code, names, errors, places, mergeEvaluated };
}

export interface CompiledCheck {
  /** The function, which takes a value and returns its problems, or null where there are none, behind its constants. */
  readonly text: string;
  /** What it calls of `sharedFunctions`, by name. */
  readonly shared: readonly string[];
}

/** Compiles schemas with ajv ahead of time. A reference is a call by name, so that each schema is compiled alone. */
export function compileChecks({ checks, unevaluated }: DueChecks): CompiledCheck[] {
  const compile = (made ??= compiler());
  return checks.map((check) => compile(check, unevaluated));
}

type Compile = (check: DueCheck, unevaluated: boolean) => CompiledCheck;

/** Once for a process: it keeps nothing of what it has compiled. */
let made: Compile | undefined;

function compiler(): Compile {
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
  let calls: DueCheck["calls"];
  ajv
    .addKeyword({
      keyword: "see",
      schemaType: "string",
      code: (context) => call(context, calls.get(context.schema as string)!, parts),
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
  const CheckScope = scopeWith(parts.gen);
  const noting = notingWith(parts);
  return (check, unevaluated) => {
    calls = check.calls;
    // Bookkeeping for these two keywords is what bundlers could not drop; our normal form has no dynamic references.
    Object.assign(ajv.opts, { unevaluated, dynamicRef: false });
    Object.assign(ajv, { scope: new CheckScope(check.name) });
    const env = new SchemaEnv({ schema: check.schema, baseId: "" });
    // Not by `ajv.compile`, which looks for addresses in each schema, and keeps all that it has compiled.
    const { validate } = noting(() => compileSchema.call(ajv, env));
    const source = validate?.source;
    if (source === undefined) throw new Error("ajv keeps no source");
    return compiledCheck(source);
  };
}

/**
 * Lets ajv note an error in one line, and only what a Problem has of it. It takes no such function, so its own stand back
 * while a schema is compiled: others in this process may use the same ajv.
 */
function notingWith({ errors, gen: { _, str, strConcat }, code: { _Code }, names, places }: Parts) {
  const note: Parts["errors"]["reportError"] = (context, error = errors.keywordError, paths) => {
    const { gen, errorPath, createErrors } = context.it;
    const inner = paths?.instancePath;
    const more = inner === undefined ? "" : places.getErrorPath(inner, places.Type.Str);
    const pointer = strConcat(names.instancePath, str`${errorPath}${more}`);
    const said = typeof error.message === "function" ? error.message(context) : error.message;
    const message = typeof said === "string" ? said : new _Code(joinedLiterals(String(said)));
    const problem = createErrors === false ? _`` : _`, ${pointer}, ${context.keyword}, ${message}`;
    gen.code(_`${names.errors}++; ${names.vErrors} = noted(${names.vErrors}${problem})`);
  };
  const ours = { reportError: note, reportExtraError: note };
  return <Result>(compiling: () => Result): Result => {
    const theirs = { ...errors };
    Object.assign(errors, ours);
    try {
      return compiling();
    } finally {
      Object.assign(errors, theirs);
    }
  };
}

type Scope = CodeGen.ValueScope;
type ScopeName = CodeGen.ValueScopeName;

/** What stands outside of a function: constants are named after its check, and functions as they are everywhere. */
function scopeWith({ ValueScope, ValueScopeName }: Parts["gen"]): new (check: string) => Scope {
  return class extends ValueScope {
    readonly #check: string;

    constructor(check: string) {
      super({ scope: {} });
      this.#check = check;
    }

    override name(prefix: string): ScopeName {
      const own = prefix === "validate" ? "" : capitaliseFirst(String(super.name(prefix)));
      return new ValueScopeName(prefix, `${this.#check}${own}`);
    }

    override value(name: ScopeName | string, value: Parameters<Scope["value"]>[1]): ScopeName {
      if (name !== "func") return super.value(name, value);
      return super.value(new ValueScopeName(name, sharedName(String(value.code))), value);
    }
  };
}

function sharedName(code: string): string {
  const found = sharedFunctions.find(({ ajv }) => ajv === code);
  if (found === undefined) throw new Error(`ajv asks for ${code} at run time`);
  return found.name;
}

/** ajv compares each item with each other one: a long list of objects would keep it busy for minutes. */
function refuseRepeats(context: KeywordCxt, { gen: { _ } }: Parts): void {
  if (context.schema !== true) return;
  const repeats = context.gen.scopeValue("func", { ref: refuseRepeats, code: _`repeats` });
  context.fail(_`${repeats}(${context.data})`);
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

/** A compiled function with one parameter beside the value, and its problems for a result; and what it needs. */
function compiledCheck({
  validateName,
  validateCode,
  evaluated,
  scopeValues,
}: SourceCode): CompiledCheck {
  const name = String(validateName);
  const start = `function ${name}(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){`;
  const ends = [
    [`\n${name}.errors = vErrors;`, "\nreturn errors === 0;\n}", "\nreturn vErrors;\n}"],
    [`\n${name}.errors = null;`, "\nreturn true;\n}", "\nreturn null;\n}"],
  ] as const;
  const code = validateCode.trim();
  const from = code.lastIndexOf(`\n${name}.errors = `);
  const found = ends.find(([note, end]) => code.startsWith(note, from) && code.endsWith(end));
  if (found === undefined || !code.startsWith(start) || code.includes("\nvErrors.push(")) {
    throw new Error("ajv writes functions in a way not known here");
  }
  const [note, end, ours] = found;
  const body = withoutUnused(code.slice(start.length, from));
  // Between the two stands what has been evaluated.
  const more = code.slice(from + note.length, -end.length);
  const text = `function ${name}(data, instancePath = "") {${body}${more}${ours}`;
  const { func = [], schema = [], pattern = [] } = scopeValues;
  // The whole schema is carried along in case an object in it is compared with.
  const constants = [...schema, ...pattern]
    .filter((constant) => text.includes(String(constant)))
    .map((constant) => `const ${String(constant)} = ${String(constant.value?.code)};\n`);
  return {
    text: `${constants.join("")}${text}${evaluated === undefined ? "" : `\n${name}.evaluated = ${String(evaluated)};`}`,
    shared: [...func].map(String),
  };
}
