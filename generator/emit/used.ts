import type { Declaration } from "../print/source-file.ts";

/** Every name that stands in code: no word of a comment, none of a string, no key, and not what is declared. */
export function namesIn(data: unknown, names = new Set<string>()): Set<string> {
  if (typeof data === "string") {
    if (hasWord.test(data)) {
      for (const [, name] of data.matchAll(codeName)) if (name !== undefined) names.add(name);
    }
  } else if (Array.isArray(data)) {
    for (const part of data) namesIn(part, names);
  } else if (typeof data === "object" && data !== null) {
    for (const key in data) {
      if (key !== "docs" && key !== "name") namesIn(data[key as keyof typeof data], names);
    }
  }
  return names;
}

const hasWord = /[\w$]/;
const codeName = /\/\*[^]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|([\w$]+)(?![\w$]|\??:)/g;

/** Without what is private and is not asked for by anything that is exported, or by what that asks for. */
export function used(declarations: readonly Declaration[]): readonly Declaration[] {
  const isPrivate = (one: Declaration): one is Declaration & { readonly name: string } =>
    "exported" in one && !one.exported;
  const byName = new Map(declarations.filter(isPrivate).map((one) => [one.name, one]));
  const reached = new Set(declarations.filter((one) => !isPrivate(one)));
  for (const one of reached) {
    for (const name of namesIn(one)) {
      const asked = byName.get(name);
      if (asked !== undefined) reached.add(asked);
    }
  }
  return declarations.filter((one) => reached.has(one));
}
