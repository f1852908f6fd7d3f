import { visible } from "../naming/tame.ts";
import type { Doc } from "../print/doc.ts";

/** Builders of TypeScript syntax, each laid out as the formatter would. */

export const softline: Doc = { kind: "line", flat: "" };
export const line: Doc = { kind: "line", flat: " " };
export const hardline: Doc = { kind: "hardline" };

export function group(content: Doc): Doc {
  return { kind: "group", content };
}

export function indent(content: Doc): Doc {
  return { kind: "indent", content };
}

export function join(separator: Doc, parts: readonly Doc[]): Doc {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));
}

/** A literal of TypeScript: the one gate for values of a spec that become code. */
export function literal(value: string | number | boolean | null): string {
  if (typeof value === "string") return quoted(value);
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

/** The quote that needs fewer escapes, double where it makes no difference. */
function quoted(text: string): string {
  const written = visible(JSON.stringify(text));
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return written;
  const inner = written
    .slice(1, -1)
    .replace(/\\(.)|'/gs, (found, escaped?: string) =>
      found === "'" ? "\\'" : escaped === '"' ? '"' : found,
    );
  return `'${inner}'`;
}

/** A property's name in a type: bare where it can be. */
export function key(name: string): string {
  return /^(?!\p{Nd}|\p{M})[\p{L}\p{Nl}\p{Nd}\p{M}$_]+$/u.test(name) &&
    !/\p{Surrogate}|[\u{10000}-\u{10ffff}]/u.test(name)
    ? name
    : quoted(name);
}

/** `.name`, or `["na-me"]`. */
export function access(name: string | number): string {
  if (typeof name === "number") return `[${name}]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}

/** `return …;`, in parentheses where it takes several lines. */
export function returns(content: Doc): Doc {
  return [
    "return ",
    group([
      { kind: "if-broken", broken: "(", flat: "" },
      indent([softline, group(content)]),
      softline,
      { kind: "if-broken", broken: ")", flat: "" },
    ]),
    ";",
  ];
}

/** `name(a, b)`, one argument a line where they don't fit on one. */
export function call(name: string, args: readonly Doc[]): Doc {
  const comma: Doc = { kind: "if-broken", broken: ",", flat: "" };
  return group([
    name,
    "(",
    indent([softline, join([",", line], args.map(group)), comma]),
    softline,
    ")",
  ]);
}

/** `if (…) statement`. */
export function when(condition: Doc, statement: Doc): Doc {
  return group([
    "if (",
    group([indent([softline, condition]), softline]),
    ")",
    indent([line, statement]),
  ]);
}

/** The right side of a type alias: on its line, else a list with leading bars. */
export function union(members: readonly Doc[]): Doc {
  if (members.length === 1) return group(indent([line, members[0]!]));
  const bar: Doc = { kind: "if-broken", broken: "| ", flat: "" };
  return group(indent([line, group([bar, join([line, "| "], members)])]));
}

export interface Entry {
  readonly key: string;
  readonly value: Doc;
  readonly docs?: string;
}

/** `A & { … }`: only the object breaks. */
export function intersection(members: readonly Doc[]): Doc {
  return [" ", join(" & ", members)];
}

/** `A & B` of two names. */
export function both(left: string, right: string): Doc {
  return [group(indent(line)), group([`${left} &`, indent([line, right])])];
}

/** `A extends B ? C : D`. */
export function conditional(test: string, yes: string, no: string): Doc {
  return group([test, indent([line, `? ${yes}`, line, `: ${no}`])]);
}

/** `test ? yes : no`; the terms of a long test stand below each other. */
export function choice(test: Doc, yes: string, no: string): Doc {
  return group([indent(group(test)), indent([line, `? ${yes}`, line, `: ${no}`])]);
}

/** Statements, one a line. */
export function lines(statements: readonly Doc[]): Doc {
  return join(hardline, statements);
}

/** `head {`, the statements moved in, `}`. */
export function block(head: Doc, statements: readonly Doc[]): Doc {
  return [head, " {", indent([hardline, lines(statements)]), hardline, "}"];
}

/** An object that always takes several lines. */
export function tallObject(entries: readonly Entry[]): Doc {
  if (entries.length === 0) return "{}";
  const members = entries.map((entry) => [member(entry), ","]);
  return ["{", indent([hardline, lines(members)]), hardline, "}"];
}

/** An object on one line where it fits. */
export function object(entries: readonly Entry[]): Doc {
  if (entries.length === 0) return "{}";
  const comma: Doc = { kind: "if-broken", broken: ",", flat: "" };
  const parts = entries.map(member);
  return group(["{", indent([line, join([",", line], parts), comma]), line, "}"]);
}

/** `key: value`; a text or a name too long for the line stands on the next, unless its key is as short as the indentation. */
function member({ key: name, value }: Entry): Doc {
  const start = property(name);
  const mayMove = typeof value === "string" && /^["'\w$]/.test(value) && start.length > 2;
  return mayMove ? group([start, ":", indent([line, value])]) : [start, ": ", value];
}

/** A property's name in an object: `__proto__` as a plain key would set the prototype. */
export function property(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : key(name);
}

/** An array on one line where it fits, else one item a line. */
export function array(items: readonly Doc[], { broken = false } = {}): Doc {
  if (items.length === 0) return "[]";
  const comma: Doc = { kind: "if-broken", broken: ",", flat: "" };
  return {
    kind: "group",
    broken,
    content: ["[", indent([softline, join([",", line], items), comma]), softline, "]"],
  };
}

/** Any JSON value as a literal, objects over several lines. */
export function json(value: unknown): Doc {
  if (Array.isArray(value)) {
    const items = value.map(json);
    const broken = value.length > 1 && value.every(hasSeveralParts) && sameKind(value);
    return value.every((item) => typeof item === "number") && value.length > 1
      ? filled(items)
      : array(items, { broken });
  }
  if (typeof value === "object" && value !== null) {
    return tallObject(
      Object.keys(value).map((name) => ({
        key: name,
        value: json((value as Record<string, unknown>)[name]),
      })),
    );
  }
  return literal(value as string | number | boolean | null);
}

/** The formatter breaks a list of objects, or of arrays, that each have several members. */
function hasSeveralParts(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 1;
}

function sameKind(values: readonly unknown[]): boolean {
  return values.every((value) => Array.isArray(value) === Array.isArray(values[0]));
}

/** Numbers fill their lines. */
function filled(items: readonly Doc[]): Doc {
  const comma: Doc = { kind: "if-broken", broken: ",", flat: "" };
  const rest = items.slice(1).map((item) => [",", group([line, item])]);
  return group(["[", indent([softline, items[0]!, ...rest, comma]), softline, "]"]);
}
