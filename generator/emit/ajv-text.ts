/** How ajv begins to note an error, an object with more than is told, and the lines with which it keeps it. */
const begin = /\nconst (err\d+) = \{/g;
const keep = (name: string): string =>
  `};\nif(vErrors === null){\nvErrors = [${name}];\n}\nelse {\nvErrors.push(${name});\n}\nerrors++;`;

/**
 * A function as ajv writes it, with one line for each error, and only what a Problem has.
 *
 * @throws {Error} where it notes errors in another way.
 */
export function concise(code: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { index, 0: start, 1: name = "" } of code.matchAll(begin)) {
    const from = index + start.length;
    const end = keep(name);
    const to = code.indexOf(end, from);
    if (to < 0) throw new Error("ajv notes errors in a way not known here");
    const { instancePath, keyword, message } = membersOf(code.slice(from, to));
    // It stands as a shorthand where nothing is added to it.
    const problem = keyword === undefined ? [] : [instancePath || "instancePath", keyword, message];
    const noted = `noted(${["vErrors", ...problem].join(", ")})`;
    parts.push(code.slice(copied, index), `\nerrors++; vErrors = ${noted};`);
    copied = to + end.length;
  }
  return withoutUnused(`${parts.join("")}${code.slice(copied)}`);
}

/** A line that declares a variable, and the variables it mentions. */
interface Declared {
  readonly name: string;
  readonly mentions: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Without what ajv declares whether it is asked for or not; what only this mentions is not asked for either. */
function withoutUnused(code: string): string {
  const uses = new Map<string, number>();
  const declared: Declared[] = [];
  const add = (name: string, by: number): number => {
    const count = (uses.get(name) ?? 0) + by;
    uses.set(name, count);
    return count;
  };
  for (const { index, 0: found, 1: name, 2: value = "" } of code.matchAll(variable)) {
    if (name === undefined) {
      add(found, 1);
      continue;
    }
    const mentions = value.match(variable) ?? [];
    for (const each of mentions) add(each, 1);
    declared.push({ name, mentions, from: index, to: index + found.length });
  }
  const unused = declared.filter(({ name }) => !uses.get(name));
  const dropped = new Set<Declared>(unused);
  for (const { mentions } of dropped) {
    for (const each of mentions) {
      if (add(each, -1) > 0) continue;
      for (const one of declared) if (one.name === each) dropped.add(one);
    }
  }
  const parts: string[] = [];
  let copied = 0;
  for (const { from, to } of declared.filter((one) => dropped.has(one))) {
    parts.push(code.slice(copied, from));
    copied = to;
  }
  return `${parts.join("")}${code.slice(copied)}`;
}

/** A declaration by itself on a line, or else a mention, of what ajv may declare in vain. */
const variable =
  /\n(?:const|var) ((?:vSchema|_errs|valid)\d+) = (.*);(?=\n)|\b(?:vSchema|_errs|valid)\d+\b/g;

/** The members of an object literal as text; strings are in double quotes. */
function membersOf(object: string): Readonly<Partial<Record<string, string>>> {
  const members: Partial<Record<string, string>> = {};
  const add = (member: string): void => {
    const colon = member.indexOf(":");
    const name = colon < 0 ? member : member.slice(0, colon);
    // A text that is put together from literals is one.
    members[name] = colon < 0 ? "" : member.slice(colon + 1).replaceAll('"+"', "");
  };
  let start = 0;
  let depth = 0;
  for (let at = 0; at < object.length; at++) {
    const sign = object[at]!;
    if (sign === '"') at = endOfString(object, at);
    else if (sign === "(" || sign === "[" || sign === "{") depth++;
    else if (sign === ")" || sign === "]" || sign === "}") depth--;
    else if (sign === "," && depth === 0) {
      add(object.slice(start, at));
      start = at + 1;
    }
  }
  if (object !== "") add(object.slice(start));
  return members;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    if (text[at] === '"') return at;
    if (text[at] === "\\") at++;
  }
}
