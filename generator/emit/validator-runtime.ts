/** What every validators file brings along, since it may import nothing. */
export const validatorRuntime = `/** One thing wrong with a body: where (JSON Pointer), by which keyword of its schema, in words. */
export interface Problem {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

interface Shape {
  (body: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message?: string }[] | null;
}

function problemsOf(body: unknown, shapes: readonly Shape[]): readonly Problem[] {
  let nearest: readonly Problem[] | undefined;
  for (const shape of shapes) {
    const problems = run(shape, body);
    if (problems.length === 0) return problems;
    if (nearest === undefined || problems.length < nearest.length) nearest = problems;
  }
  return nearest ?? [];
}

function run(shape: Shape, body: unknown): readonly Problem[] {
  try {
    if (shape(body)) return [];
    return (shape.errors ?? []).map(({ instancePath, keyword, message }) => ({
      pointer: instancePath,
      keyword,
      message: message ?? "is not valid",
    }));
  } catch {
    // Nested beyond the stack, or a getter or a Proxy of the caller's threw.
    return [{ pointer: "", keyword: "unreadable", message: "could not be read" }];
  }
}
`;

/** Length in code points, as JSON Schema counts. */
const lengthSource = `function ucs2length(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}`;

/** Deep equality of JSON values. */
const equalSource = `function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a !== a && b !== b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}`;

const replacements: readonly {
  readonly path: string;
  readonly name: string;
  readonly source: string;
}[] = [
  { path: "ajv/dist/runtime/ucs2length", name: "ucs2length", source: lengthSource },
  { path: "ajv/dist/runtime/equal", name: "equal", source: equalSource },
];

/**
 * ajv's standalone code without its exports `require`s, nor the schemas it carries along unused.
 *
 * @throws {Error} where ajv asks for something at run time that is not known here.
 */
export function selfContained(standalone: string): string {
  const brought = new Set<string>();
  const statements = standalone
    .replace(/^"use strict";\n?/, "")
    .replace(/^export const (?=\w+ = validate\d+;$)/gm, "const ")
    .replace(/require\("([^"]+)"\)\.default/g, (_, path: string) => {
      const found = replacements.find((one) => one.path === path);
      if (found === undefined) throw new Error(`ajv asks for ${path} at run time`);
      brought.add(found.source);
      return found.name;
    });
  return [...brought, withoutUnusedSchemas(statements).trim()].join("\n\n");
}

function withoutUnusedSchemas(code: string): string {
  const mentions = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) {
    mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  return code.replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    mentions.get(name) === 1 ? "" : line,
  );
}
