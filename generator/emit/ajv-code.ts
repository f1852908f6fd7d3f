import type { SourceCode } from "ajv/dist/types/index.js";
import { replacements } from "./validator-runtime.ts";

/** A function that ajv has compiled, as far as its text is concerned. */
export interface Compiled {
  readonly source?: SourceCode;
}

type ValueName = SourceCode["validateName"];

/** What stands at the name of an object through which a function calls one that was not ready, such as itself. */
interface Wrapped {
  readonly validate: Compiled;
  readonly validateName: ValueName;
}

/**
 * The text of compiled functions and of all they call, each once, without `require`s and with nothing carried along that
 * no function mentions. (What ajv itself would write takes time with the square of the number of functions.)
 *
 * @throws {Error} where ajv asks for something at run time that is not known here, or writes errors in another way.
 */
export function standaloneText(functions: readonly Compiled[]): string {
  const texts: string[] = [];
  const constants = new Map<string, string>();
  const brought = new Set<string>();
  const due = functions.toReversed();
  const seen = new Set<Compiled>();
  for (let compiled = due.pop(); compiled !== undefined; compiled = due.pop()) {
    if (compiled.source === undefined || seen.has(compiled)) continue;
    seen.add(compiled);
    const { validateName, validateCode, scopeValues, evaluated } = compiled.source;
    const text = concise(validateCode);
    texts.push(text.trim());
    if (evaluated !== undefined)
      texts.push(`${String(validateName)}.evaluated = ${String(evaluated)};`);
    for (const name of Object.values(scopeValues).flatMap((names) => [...names!.values()])) {
      const value = name.value?.ref;
      if (name.prefix === "validate") due.push(value as Compiled);
      else if (name.prefix === "wrapper" || name.prefix === "root") {
        const wrapped = value as Wrapped;
        due.push(wrapped.validate);
        constants.set(String(name), `{ validate: ${String(wrapped.validateName)} }`);
      } else if (mentions(text, String(name))) {
        constants.set(String(name), withoutRequire(String(name.value?.code), brought));
      }
    }
  }
  const declarations = [...constants].map(([name, value]) => `const ${name} = ${value};`);
  return [...brought, declarations.join("\n"), ...texts].filter((part) => part !== "").join("\n\n");
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

/** How ajv notes an error: an object with more than is told, and six lines to keep it. */
const note =
  /^const (err\d+) = \{(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm;

/** With one line for each error, and only what a Problem has. */
function concise(code: string): string {
  const text = code.replace(note, (_, _name, object: string) => {
    const { instancePath, keyword, message } = membersOf(object);
    // It stands as a shorthand where nothing is added to it.
    const problem = object === "" ? [] : [instancePath || "instancePath", keyword, message];
    return `errors++; vErrors = noted(${["vErrors", ...problem].join(", ")});`;
  });
  if (text.includes("const err0 = {")) throw new Error("ajv notes errors in a way not known here");
  return text;
}

/** The members of an object literal on one line, as text; strings are in double quotes. */
function membersOf(object: string): Readonly<Record<string, string>> {
  const members: Record<string, string> = {};
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= object.length; at++) {
    const sign = object.charAt(at);
    if (sign === '"') {
      while (object.charAt(++at) !== '"') if (object.charAt(at) === "\\") at++;
    } else if ("([{".includes(sign) && sign !== "") depth++;
    else if (")]}".includes(sign) && sign !== "") depth--;
    else if (depth === 0 && (sign === "," || sign === "")) {
      const [name = "", ...value] = object.slice(start, at).split(":");
      members[name] = value.join(":").replaceAll('"+"', "");
      start = at + 1;
    }
  }
  return members;
}
