/** Code in which neighbouring literals are one: `"a"+"b"` is `"ab"`. */
export const joinedLiterals = (code: string): string =>
  code.replace(/"(?:[^"\\]|\\.)*"(?:\+"(?:[^"\\]|\\.)*")*/g, (chain) => {
    const literals = chain.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    return `"${literals.map((literal) => literal.slice(1, -1)).join("")}"`;
  });

/** A line that declares a variable, and the variables it mentions. */
interface Declared {
  readonly name: string;
  readonly mentions: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Without what ajv declares whether it is asked for or not; what only this mentions is not asked for either. */
export function withoutUnused(code: string): string {
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
