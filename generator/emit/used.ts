import type { Declaration } from "../print/source-file.ts";

/** Declarations that are needed, and every name that stands in their code. */
export interface Used {
  readonly declarations: readonly Declaration[];
  readonly names: ReadonlySet<string>;
}

/** Without what is private and is not asked for by anything that is exported, or by what that asks for. */
export function used(declarations: readonly Declaration[]): Used {
  const isPrivate = (one: Declaration): one is Declaration & { readonly name: string } =>
    "exported" in one && !one.exported;
  const byName = new Map(declarations.filter(isPrivate).map((one) => [one.name, one]));
  const reached = new Set(declarations.filter((one) => !isPrivate(one)));
  const names = new Set<string>();
  for (const one of reached) {
    for (const name of namesIn(one)) {
      names.add(name);
      const asked = byName.get(name);
      if (asked !== undefined) reached.add(asked);
    }
  }
  return { declarations: declarations.filter((one) => reached.has(one)), names };
}

/** Every name that stands in code: no word of a comment, none of a string, no key, and not what is declared. */
function namesIn(data: unknown, names = new Set<string>()): Set<string> {
  if (typeof data === "string") {
    addNames(data, names);
  } else if (Array.isArray(data)) {
    for (const part of data) namesIn(part, names);
  } else if (typeof data === "object" && data !== null) {
    for (const key in data) {
      if (key !== "docs" && key !== "name") namesIn(data[key as keyof typeof data], names);
    }
  }
  return names;
}

/** Most pieces of code are one name, or have none. */
function addNames(code: string, names: Set<string>): void {
  if (/^[\w$]+$/.test(code)) names.add(code);
  else if (/[\w$]/.test(code)) {
    for (const [, name] of code.matchAll(codeName)) if (name !== undefined) names.add(name);
  }
}

const codeName = /\/\*[^]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|([\w$]+)(?![\w$]|\??:)/g;
